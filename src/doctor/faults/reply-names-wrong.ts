import { defineFault, sure } from '../fault.js';
import { detailOf } from '../readings/conclusions.js';

export const replyNamesWrong = defineFault({
  id: 'reply-names-wrong',
  stage: 'message',
  side: 'outside',
  evidence: ({ message }) =>
    message?.reply.kind === 'wrong-names'
      ? sure(`the names of the reply are wrong: ${detailOf(message)}`, `回复的收发双方不对：${detailOf(message)}`)
      : undefined,
  en: {
    name: 'Sender and receiver of the reply are wrong',
    symptom: 'The user reads 该公众号提供的服务出现故障，请稍后再试.',
    cause:
      'A reply goes to the user who wrote. ToUserName and FromUserName were not swapped, or the AppID is in the place of the gh_ id.',
    cure: 'ToUserName: the openid of the message. FromUserName: the gh_ id, which is the ToUserName of the message.',
  },
  zh: {
    name: '回复的收发双方填错',
    symptom: '用户看到“该公众号提供的服务出现故障，请稍后再试”。',
    cause: '回复要发给发消息的用户：ToUserName 和 FromUserName 没有对调，或者该用 gh_ 原始 ID 的地方用了 AppID。',
    cure: 'ToUserName 填消息里的 openid，FromUserName 填 gh_ 原始 ID（即消息的 ToUserName）。',
  },
  command: "curl -i -A 'Mozilla/4.0' -H 'Content-Type: text/xml' -d '<xml></xml>' '<url>'",
});
