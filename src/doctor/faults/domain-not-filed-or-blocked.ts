import { couldBe, defineFault } from '../fault.js';
import { FILING_PAGE, SHARED_DOMAIN, seen } from '../readings/answers.js';
import { failedFirst, isUnanswered } from '../readings/conclusions.js';

export const domainNotFiledOrBlocked = defineFault({
  id: 'domain-not-filed-or-blocked',
  stage: 'handshake',
  side: 'outside',
  evidence: (examination) => {
    const { target, reach } = examination;
    const answer = failedFirst(examination);
    if (answer !== undefined && FILING_PAGE.test(answer.text)) {
      return couldBe(
        `the answer is a page about the filing of the domain (${seen(answer)})`,
        `返回的是备案提示页（${seen(answer)}）`,
      );
    }
    const isShared =
      target !== undefined && reach === 'public' && (target.isAddress || SHARED_DOMAIN.test(target.host));
    return isShared && answer !== undefined && isUnanswered(examination)
      ? couldBe(`the host ${target.host} is an address or a free name`, `主机 ${target.host} 是 IP 或免费共享域名`)
      : undefined;
  },
  en: {
    name: 'The domain has no ICP filing, or is blocked',
    symptom: 'The console says Token验证失败 (ret 200302) although nothing arrives. Other domains work.',
    cause:
      'A host in mainland China needs an ICP filing. WeChat also refuses blocked domains, bare addresses and names that many people share, such as *.trycloudflare.com.',
    cure: 'Use a domain of your own with an ICP filing.',
  },
  zh: {
    name: '域名未备案或被拦截',
    symptom: '后台提示“Token验证失败”（ret 200302），但服务器没有收到请求；换个域名就正常。',
    cause: '大陆服务器的域名需要 ICP 备案；被封禁的域名、裸 IP 和 *.trycloudflare.com 之类的共享域名也会被拒绝。',
    cure: '换成已备案的独立域名。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
