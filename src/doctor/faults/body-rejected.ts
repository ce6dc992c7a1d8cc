import { defineFault, fits, sure } from '../fault.js';
import { isBroken, isGone, isOfProxy, seen, UNPARSED } from '../readings/answers.js';
import { takenAs } from '../readings/conclusions.js';

export const bodyRejected = defineFault({
  id: 'body-rejected',
  stage: 'message',
  side: 'outside',
  evidence: (examination) => {
    const { message } = examination;
    const known = takenAs('body-rejected', examination);
    if (known !== undefined) {
      return known;
    }
    const { right, large, wrong, reply, taken = [] } = message ?? {};
    const rejected = [right, large].find((exchange) => exchange?.status === 413 || exchange?.status === 415);
    if (rejected !== undefined) {
      return sure(`the body of a message is refused (${seen(rejected)})`, `请求体被拒绝（${seen(rejected)}）`);
    }
    const isTooLarge = large !== undefined && (isBroken(large) || large.status! >= 400) && !isOfProxy(large);
    if (isTooLarge && reply?.kind !== 'refused' && taken.length === 0) {
      return sure(`a message of 100 KB is refused (${seen(large)})`, `100 KB 的消息被拒绝（${seen(large)}）`);
    }
    if (right !== undefined && isBroken(right) && isBroken(wrong) && !isGone(right)) {
      return fits(
        `the connection breaks when a message is sent (${seen(right)})`,
        `发送消息时连接被断开（${seen(right)}）`,
      );
    }
    return right?.status === 400 && (wrong?.status !== 400 || UNPARSED.test(right.text))
      ? fits(`the body of a message is not understood (${seen(right)})`, `请求体无法解析（${seen(right)}）`)
      : undefined;
  },
  en: {
    name: 'The body of messages is refused',
    symptom:
      'The URL is accepted and no message is handled: 400, 413 or 415. The user reads 该公众号提供的服务出现故障，请稍后再试.',
    cause: 'A body parser expects the other of XML and JSON, or a limit for the size is too low.',
    cure: 'Set the format in the console that the server reads. Let no other parser work on the callback path, and raise the limit (client_max_body_size in nginx).',
  },
  zh: {
    name: '请求体被拒绝',
    symptom: 'URL 验证通过，但消息没有处理：400、413 或 415；用户看到“该公众号提供的服务出现故障，请稍后再试”。',
    cause: '请求体解析器只支持 XML、JSON 中的另一种，或大小限制太小。',
    cure: '把后台的数据格式设成服务器能读的那一种；不要让其他解析器处理回调路径，并调大限制（nginx 的 client_max_body_size）。',
  },
  command: "curl -i -A 'Mozilla/4.0' -H 'Content-Type: text/xml' -d '<xml></xml>' '<url>'",
});
