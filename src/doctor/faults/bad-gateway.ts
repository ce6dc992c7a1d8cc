import { defineFault, fits, sure } from '../fault.js';
import { GATEWAY, firstPost, isBroken, isChallenge, rowOf, seen } from '../readings/answers.js';
import { failedGet } from '../readings/conclusions.js';

export const badGateway = defineFault({
  id: 'bad-gateway',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake, message }) => {
    const gets = [failedGet(handshake), ...rowOf(handshake)];
    const answer = [...gets, firstPost(message)].find(
      (exchange) => GATEWAY.has(exchange?.status ?? 0) && !isChallenge(exchange!),
    );
    if (answer !== undefined) {
      return sure(`the proxy cannot reach the application (${seen(answer)})`, `网关连不上后端（${seen(answer)}）`);
    }
    const broken = gets.find(isBroken);
    return broken === undefined
      ? undefined
      : fits(
          `the connection is taken, and broken without an answer (${seen(broken)})`,
          `连接建立后没有应答就断开了（${seen(broken)}）`,
        );
  },
  en: {
    name: 'The proxy cannot reach the application',
    symptom: '502, 503 or 504: Token验证失败 (ret 200302) or 请求URL超时 (ret 200301).',
    cause: 'The application does not run, or the proxy forwards to the wrong address or port.',
    cure: 'Start the application, and correct the target of the proxy (proxy_pass).',
  },
  zh: {
    name: '网关连不上后端',
    symptom: '返回 502、503 或 504：“Token验证失败”（ret 200302）或“请求URL超时”（ret 200301）。',
    cause: '后端没有运行，或代理转发到了错误的地址、端口。',
    cure: '启动后端，核对代理的转发目标（proxy_pass）。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
