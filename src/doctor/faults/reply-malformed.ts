import { defineFault, sure } from '../fault.js';
import { detailOf } from '../readings/conclusions.js';

export const replyMalformed = defineFault({
  id: 'reply-malformed',
  stage: 'message',
  side: 'outside',
  evidence: ({ message }) =>
    message?.reply.kind === 'malformed' ||
    message?.reply.kind === 'unreadable' ||
    message?.reply.kind === 'text' ||
    message?.reply.kind === 'html'
      ? sure(`WeChat cannot read the reply: ${detailOf(message)}`, `微信无法解析这个回复：${detailOf(message)}`)
      : undefined,
  en: {
    name: 'The reply is not well-formed XML',
    symptom: 'The user reads 该公众号提供的服务出现故障，请稍后再试.',
    cause:
      'There is a space, a byte order mark or other output before <xml>, an invisible character in it, or it is not XML at all. A wrong signature looks the same.',
    cure: 'Let the library write the reply. Remove invisible characters and all other output.',
  },
  zh: {
    name: '回复不是合法的 XML',
    symptom: '用户看到“该公众号提供的服务出现故障，请稍后再试”。',
    cause: '<xml> 前面有空格、BOM 或其他输出，内容里有不可见字符，或者根本不是 XML；签名不正确也会这样。',
    cure: '让本库生成回复，去掉不可见字符和其他输出。',
  },
  command: "curl -i -A 'Mozilla/4.0' -H 'Content-Type: text/xml' -d '<xml></xml>' '<url>'",
});
