import { defineFault, sure } from '../fault.js';
import { detailOf } from '../readings/conclusions.js';

export const replyJsonOrObject = defineFault({
  id: 'reply-json-or-object',
  stage: 'message',
  side: 'outside',
  evidence: ({ message }) =>
    message?.reply.kind === 'json'
      ? sure(`the reply to a message is JSON: ${detailOf(message)}`, `消息的回复是 JSON：${detailOf(message)}`)
      : undefined,
  en: {
    name: 'The reply is JSON or an object',
    symptom: 'The user reads 该公众号提供的服务出现故障，请稍后再试.',
    cause: 'The return value of the handler was written as JSON, or as [object Object].',
    cure: 'Return a string, or the result of text(), image() and so on, and let the library write the XML.',
  },
  zh: {
    name: '回复是 JSON 或对象',
    symptom: '用户看到“该公众号提供的服务出现故障，请稍后再试”。',
    cause: '处理方法的返回值被写成了 JSON 或 [object Object]。',
    cure: '返回字符串，或 text()、image() 等函数的结果，由本库生成 XML。',
  },
  command: "curl -i -A 'Mozilla/4.0' -H 'Content-Type: text/xml' -d '<xml></xml>' '<url>'",
});
