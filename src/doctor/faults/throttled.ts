import { defineFault, sure } from '../fault.js';
import { rowOf } from '../readings/answers.js';
import { browserFaresBetter } from '../readings/conclusions.js';

export const throttled = defineFault({
  id: 'throttled',
  stage: 'handshake',
  side: 'both',
  evidence: ({ handshake, message }) => {
    const { right, other } = handshake ?? {};
    const all = [right, other, ...rowOf(handshake), message?.right, message?.large].filter(
      (exchange) => exchange !== undefined,
    );
    const throttled = browserFaresBetter(handshake) ? [] : all.filter(({ status }) => status === 429);
    return throttled.length > 0
      ? sure(
          `${throttled.length} of ${all.length} requests were refused with 429`,
          `${all.length} 个请求中有 ${throttled.length} 个得到 429`,
        )
      : undefined;
  },
  en: {
    name: 'A rate limit refuses WeChat',
    symptom: 'It usually works, but fails now and then. The access log shows 429.',
    cause: 'A rate limit counts all requests of WeChat as one visitor.',
    cure: 'Exempt the callback. In Nest: controllerDecorators: [SkipThrottle()] in forRoot. Exempt it in the proxy too, if that has a limit.',
  },
  zh: {
    name: '触发了限流',
    symptom: '时好时坏，访问日志里有 429。',
    cause: '限流把微信的所有请求当成同一个访客。',
    cure: '对回调跳过限流。Nest 里在 forRoot 中设置 controllerDecorators: [SkipThrottle()]；代理有限流的话也要放行。',
  },
  command: "for i in $(seq 20); do curl -s -o /dev/null -w '%{http_code}\\n' -A 'Mozilla/4.0' '<url>'; done",
});
