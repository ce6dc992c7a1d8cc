import { defineFault, sure } from '../fault.js';
import { isWecom } from '../given.js';
import { rowOf } from '../readings/answers.js';
import { browserFaresBetter } from '../readings/conclusions.js';

export const slow = defineFault({
  id: 'slow',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake, given }) => {
    const limit = handshake?.slowAfter ?? Infinity;
    const { right, other } = handshake ?? {};
    const isLate = (right?.milliseconds ?? 0) > limit;
    const late = isLate
      ? right
      : [right, other, ...rowOf(handshake)].find((exchange) => exchange?.failure === 'timeout');
    if (late === undefined || browserFaresBetter(handshake)) {
      return undefined;
    }
    const who = isWecom(given.platform) ? ['WeCom', '企业微信'] : ['WeChat', '微信'];
    const took = late.failure === 'timeout' ? ['no answer within', '超过'] : ['the answer took', '用了'];
    return sure(
      `${took[0]} ${late.milliseconds} ms; ${who[0]} wants it within ${limit} ms`,
      `验证请求${took[1]} ${late.milliseconds} 毫秒；${who[1]}要求在 ${limit} 毫秒内应答`,
    );
  },
  en: {
    name: 'The answer comes too late',
    symptom: '请求URL超时 (ret 200301), or WeCom says openapi回调地址请求不通过. Messages come two or three times.',
    cause:
      'WeChat waits 5 seconds; WeCom waits 1 second when it verifies a URL. The server has a cold start, or does slow work first.',
    cure: 'Answer first and do the work later. Keep an instance warm.',
  },
  zh: {
    name: '响应太慢',
    symptom: '“请求URL超时”（ret 200301），或企业微信提示“openapi回调地址请求不通过”；消息重复两三次。',
    cause: '微信最多等 5 秒，企业微信验证时只等 1 秒。服务冷启动，或先做了耗时的工作。',
    cure: '先应答，再处理，并避免冷启动。',
  },
  command: "curl -s -o /dev/null -w '%{time_total}\\n' -A 'Mozilla/4.0' '<url>'",
});
