import { defineFault, sure } from '../fault.js';
import { seen } from '../readings/answers.js';

export const echoQuoted = defineFault({
  id: 'echo-quoted',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake }) =>
    handshake?.rightEcho === 'quoted'
      ? sure(
          `the echostr comes back in quotation marks: ${seen(handshake.right!)}`,
          `echostr 两边多了引号：${seen(handshake.right!)}`,
        )
      : undefined,
  en: {
    name: 'The echostr has quotation marks around it',
    symptom:
      'Token验证失败 (ret 200302), WeCom says echostr校验失败，请您检查是否正确解密并输出明文echostr. Your log says that the signature was right.',
    cause: 'The text was sent as JSON, which puts quotation marks around it.',
    cure: 'Send the text itself as text/plain, not through a JSON serializer.',
  },
  zh: {
    name: 'echostr 被加了引号',
    symptom:
      '“Token验证失败”（ret 200302），企业微信提示“echostr校验失败，请您检查是否正确解密并输出明文echostr”，而你的日志显示验签通过。',
    cause: '文本被当成 JSON 输出，两边多了引号。',
    cure: '按 text/plain 原样返回，不要经过 JSON 序列化。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>?signature=<signature>&timestamp=<timestamp>&nonce=<nonce>&echostr=123'",
});
