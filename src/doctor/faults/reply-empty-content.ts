import { defineFault, sure } from '../fault.js';
import { detailOf } from '../readings/conclusions.js';

export const replyEmptyContent = defineFault({
  id: 'reply-empty-content',
  stage: 'message',
  side: 'outside',
  evidence: ({ message }) =>
    message?.reply.kind === 'empty-content'
      ? sure(`the reply has nothing in it: ${detailOf(message)}`, `回复没有内容：${detailOf(message)}`)
      : undefined,
  en: {
    name: 'The reply has no content',
    symptom: 'The user reads 该公众号提供的服务出现故障，请稍后再试.',
    cause: 'A text without Content, or an image without MediaId.',
    cure: 'To send no reply, answer success: return nothing from the handler.',
  },
  zh: {
    name: '回复内容为空',
    symptom: '用户看到“该公众号提供的服务出现故障，请稍后再试”。',
    cause: '文本消息没有 Content，或图片没有 MediaId。',
    cure: '不需要回复时应答 success：处理方法没有返回值即可。',
  },
  command: "curl -i -A 'Mozilla/4.0' -H 'Content-Type: text/xml' -d '<xml></xml>' '<url>'",
});
