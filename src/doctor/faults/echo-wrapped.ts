import { defineFault, sure } from '../fault.js';
import { seen } from '../readings/answers.js';

export const echoWrapped = defineFault({
  id: 'echo-wrapped',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake }) =>
    handshake?.rightEcho === 'wrapped'
      ? sure(
          `the echostr comes back inside JSON: ${seen(handshake.right!)}`,
          `echostr 被包在 JSON 里：${seen(handshake.right!)}`,
        )
      : undefined,
  en: {
    name: 'The echostr is wrapped in JSON',
    symptom: 'Token验证失败 (ret 200302), WeCom says echostr校验失败. Your log says that the signature was right.',
    cause: 'An interceptor wraps every answer, as in {"code":0,"data":…}.',
    cure: 'Let the interceptor that wraps answers skip the callback.',
  },
  zh: {
    name: 'echostr 被包进了 JSON',
    symptom: '“Token验证失败”（ret 200302），企业微信提示“echostr校验失败”，而你的日志显示验签通过。',
    cause: '全局拦截器把所有返回统一包装成了 {"code":0,"data":…}。',
    cure: '让回调绕过统一包装的拦截器。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>?signature=<signature>&timestamp=<timestamp>&nonce=<nonce>&echostr=123'",
});
