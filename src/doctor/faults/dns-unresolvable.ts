import { couldBe, defineFault } from '../fault.js';

export const dnsUnresolvable = defineFault({
  id: 'dns-unresolvable',
  stage: 'address',
  side: 'outside',
  evidence: ({ resolutions = [] }) => {
    const answers = resolutions.filter(({ isSilent }) => !isSilent);
    return answers.length > 0 && answers.every(({ failure }) => failure !== undefined)
      ? couldBe(
          `no address is known to ${answers.map(({ nameServer }) => nameServer.en).join(', ')}`,
          `${answers.map(({ nameServer }) => nameServer.zh).join('、')} 都查不到该域名的地址`,
        )
      : undefined;
  },
  en: {
    name: 'The name of the host has no address',
    symptom: 'The console says 请求URL超时 (ret 200301), and no request arrives.',
    cause: 'The name has no A record, it was mistyped, or the record is new and has not spread yet.',
    cure: 'Create a public A record for the host, wait until it has spread, then save the URL again.',
  },
  zh: {
    name: '域名没有解析记录',
    symptom: '后台提示“请求URL超时”（ret 200301），服务器上看不到任何请求。',
    cause: '域名没有 A 记录、写错了，或刚添加还没有生效。',
    cure: '给域名添加公网 A 记录，等解析生效后再提交。',
  },
  command: 'nslookup <host> 119.29.29.29',
});
