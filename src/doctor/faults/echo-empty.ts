import { defineFault, fits, sure } from '../fault.js';
import { isSame, seen } from '../readings/answers.js';
import { isEchoMissing } from '../readings/conclusions.js';

export const echoEmpty = defineFault({
  id: 'echo-empty',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake }) => {
    if (isEchoMissing(handshake)) {
      return sure(
        `the signature is taken, and the answer has no echostr: ${seen(handshake!.right!)}`,
        `验签通过，但返回内容里没有 echostr：${seen(handshake!.right!)}`,
      );
    }
    if (handshake?.rightEcho !== 'empty') {
      return undefined;
    }
    const isForAll = handshake.wrong.every((exchange) => exchange.text === '' && isSame(exchange, handshake.right!));
    return (isForAll ? fits : sure)(
      `an empty answer: ${seen(handshake.right!)}`,
      `返回为空：${seen(handshake.right!)}`,
    );
  },
  en: {
    name: 'The answer is empty, or has no echostr',
    symptom: 'Token验证失败 (ret 200302), WeCom says echostr校验失败. Your log says that the signature was right.',
    cause:
      'The handler checks the signature and returns nothing, something else, or the echostr to a caller that does not send it.',
    cure: 'Send the echostr as the body of the answer.',
  },
  zh: {
    name: '返回内容为空，或没有 echostr',
    symptom: '“Token验证失败”（ret 200302），企业微信提示“echostr校验失败”，而你的日志显示验签通过。',
    cause: '代码验证了签名，却没有返回 echostr，或者返回了别的内容。',
    cure: '把 echostr 作为响应内容返回。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>?signature=<signature>&timestamp=<timestamp>&nonce=<nonce>&echostr=123'",
});
