import { defineFault, sure } from '../fault.js';
import { seen } from '../readings/answers.js';
import { failedGet } from '../readings/conclusions.js';

export const csrf = defineFault({
  id: 'csrf',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake, message }) => {
    const answer = [failedGet(handshake), message?.right].find(
      (exchange) =>
        exchange?.status !== undefined &&
        (exchange.status === 419 || (exchange.status >= 400 && /csrf|xsrf/i.test(exchange.text))),
    );
    return answer === undefined
      ? undefined
      : sure(`CSRF protection answers (${seen(answer)})`, `CSRF 校验拦截了请求（${seen(answer)}）`);
  },
  en: {
    name: 'CSRF protection refuses WeChat',
    symptom: 'The URL is accepted, but messages get 403 or 419; the user reads 该公众号提供的服务出现故障，请稍后再试.',
    cause: 'A middleware asks for a CSRF token, which WeChat does not have.',
    cure: 'Exempt the callback path from the CSRF middleware.',
  },
  zh: {
    name: 'CSRF 校验拦截了微信',
    symptom: 'URL 验证通过，但消息得到 403 或 419；用户看到“该公众号提供的服务出现故障，请稍后再试”。',
    cause: '中间件要求请求带 CSRF Token，微信没有。',
    cure: '让 CSRF 中间件跳过回调路径。',
  },
  command: "curl -i -A 'Mozilla/4.0' -H 'Content-Type: text/xml' -d '<xml></xml>' '<url>'",
});
