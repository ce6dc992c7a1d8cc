import { defineFault, sure } from '../fault.js';
import { isRedirect, leadsToLogin, leadsToSlash, locationOf, seen } from '../readings/answers.js';
import { failedFirst } from '../readings/conclusions.js';

export const redirect = defineFault({
  id: 'redirect',
  stage: 'handshake',
  side: 'outside',
  evidence: (examination) => {
    const answer = failedFirst(examination);
    return answer !== undefined && isRedirect(answer) && !leadsToLogin(answer) && !leadsToSlash(answer)
      ? sure(`${seen(answer)}, Location: ${locationOf(answer)}`, `${seen(answer)}，Location：${locationOf(answer)}`)
      : undefined;
  },
  en: {
    name: 'The URL redirects',
    symptom: 'The console says Token验证失败 (ret 200302). The access log shows 301, 302, 307 or 308.',
    cause:
      'The server redirects the request: from http to https, to www, to another path. WeChat does not follow redirects.',
    cure: 'Enter the final URL, or switch off the redirect for this path.',
  },
  zh: {
    name: '回调地址发生了重定向',
    symptom: '后台提示“Token验证失败”（ret 200302），访问日志里是 301、302、307 或 308。',
    cause: '服务器把请求重定向到其他地址：http 转 https、加 www、换路径。微信不会跟随重定向。',
    cure: '直接填写最终地址，或对该路径关闭重定向。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
