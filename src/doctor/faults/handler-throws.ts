import { couldBe, defineFault, fits, sure } from '../fault.js';
import { GATEWAY, isBroken, isGone, isSame, seen } from '../readings/answers.js';
import { failedGet, isDecryptionRefused } from '../readings/conclusions.js';

export const handlerThrows = defineFault({
  id: 'handler-throws',
  stage: 'message',
  side: 'both',
  evidence: ({ message, handshake }) => {
    const answer =
      message?.right ?? (handshake?.right && !isDecryptionRefused(handshake) ? failedGet(handshake) : undefined);
    if (message?.right !== undefined && isGone(message.right)) {
      return fits(
        `since a message came, the server takes no connection any more (${seen(message.right)})`,
        `收到消息之后，服务器不再接受连接（${seen(message.right)}）`,
      );
    }
    const isDropped = isBroken(message?.right) && message?.wrong.status !== undefined;
    if (answer === undefined || (!isDropped && ((answer.status ?? 0) < 500 || GATEWAY.has(answer.status!)))) {
      return undefined;
    }
    const text = [
      `the server breaks on a signed request (${seen(answer)})`,
      `服务器处理签名正确的请求时出错（${seen(answer)}）`,
    ] as const;
    return message?.refusesLikeUnreadable === true && !isSame(answer, message.wrong) ? couldBe(...text) : sure(...text);
  },
  en: {
    name: 'A handler throws',
    symptom:
      'The user reads 该公众号提供的服务出现故障，请稍后再试. The access log shows 500, and messages come three times.',
    cause: 'The code that handles the message failed, and the error page became the answer.',
    cure: 'Catch the error, answer success, and log it. This library does that by itself.',
  },
  zh: {
    name: '处理方法抛出了异常',
    symptom: '用户看到“该公众号提供的服务出现故障，请稍后再试”。访问日志里是 500，同一条消息推送三次。',
    cause: '处理消息的代码出错，把错误页返回给了微信。',
    cure: '捕获异常，返回 success 并记录日志；本库会自动这样做。',
  },
  command: "curl -i -A 'Mozilla/4.0' -H 'Content-Type: text/xml' -d '<xml></xml>' '<url>'",
});
