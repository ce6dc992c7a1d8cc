import { defineFault, sure } from '../fault.js';

export const answerCached = defineFault({
  id: 'answer-cached',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake }) => {
    const { right, rightEcho, other, otherEcho } = handshake ?? {};
    if (right === undefined || other === undefined || right.text !== other.text || otherEcho === 'exact') {
      return undefined;
    }
    return rightEcho === 'exact' || (rightEcho === 'another' && otherEcho === 'another')
      ? sure('two requests with different echostr get the same answer', '两个不同的 echostr 得到了相同的应答')
      : undefined;
  },
  en: {
    name: 'The answer comes from a cache',
    symptom: "The first try works, later ones don't: Token验证失败 (ret 200302). The answer is an older echostr.",
    cause: 'A CDN or a proxy keeps the answer and ignores the query.',
    cure: 'Switch off caching for the callback path, and clear the cache.',
  },
  zh: {
    name: '返回的是缓存',
    symptom: '第一次成功，之后失败：“Token验证失败”（ret 200302）；返回的是以前的 echostr。',
    cause: 'CDN 或代理缓存了应答，并且忽略了参数。',
    cure: '对回调路径关闭缓存，并清除已有缓存。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
