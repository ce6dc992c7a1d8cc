import { couldBe, defineFault, sure } from '../fault.js';
import { ECHOED, isSame, seen } from '../readings/answers.js';

export const unsignedAccepted = defineFault({
  id: 'unsigned-accepted',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake, message, given }) => {
    const { wrongEcho = [] } = handshake ?? {};
    if (wrongEcho.length > 1 && wrongEcho.every((kind) => ECHOED.has(kind))) {
      return sure('two requests with wrong signatures got their echostr back', '两个签名错误的请求都得到了 echostr');
    }
    if (message?.wrongAgain === undefined) {
      const isAlike =
        message?.right !== undefined && message.reply.kind === 'nothing' && isSame(message.right, message.wrong);
      return isAlike
        ? couldBe(
            `a message with a wrong signature gets the same answer as a right one (${seen(message.wrong)})`,
            `签名错误的消息与签名正确的消息得到相同的应答（${seen(message.wrong)}）`,
          )
        : undefined;
    }
    return given.platform === 'pay'
      ? sure(
          `a notification that nobody signed is taken (${seen(message.wrong)})`,
          `没有签名的支付通知被接受（${seen(message.wrong)}）`,
        )
      : sure(
          `messages with wrong signatures get a reply (${seen(message.wrong)})`,
          `签名错误的消息得到了回复（${seen(message.wrong)}）`,
        );
  },
  en: {
    name: 'A security hole: wrong signatures are accepted',
    symptom: 'None: everything seems to work.',
    cause: 'The server does not verify the signature. Anybody can send messages in the name of your users.',
    cure: 'Verify the signature before anything else, and refuse the request if it is wrong.',
  },
  zh: {
    name: '安全漏洞：签名错误也接受',
    symptom: '没有任何现象，一切看起来正常。',
    cause: '服务器没有验证签名，任何人都能冒充你的用户发消息。',
    cure: '先验签再处理，签名不符就拒绝。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>?signature=0&timestamp=1700000000&nonce=1&echostr=123'",
});
