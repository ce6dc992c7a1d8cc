import { defineFault, fits, sure } from '../fault.js';
import { seen } from '../readings/answers.js';
import { isMessageRefused, takenAs } from '../readings/conclusions.js';

export const replyModeWrong = defineFault({
  id: 'reply-mode-wrong',
  stage: 'message',
  side: 'both',
  evidence: (examination) => {
    const { message, given } = examination;
    if (message?.reply.kind === 'not-encrypted' || message?.reply.kind === 'encrypted') {
      return sure(
        `the reply is ${message.reply.kind === 'encrypted' ? 'encrypted, and the account is in plaintext mode' : 'not encrypted'}`,
        message.reply.kind === 'encrypted' ? '账号是明文模式，回复却加密了' : '回复没有加密',
      );
    }
    const known = takenAs('reply-mode-wrong', examination);
    return known === undefined &&
      given.mode === 'plaintext' &&
      given.aesKey === undefined &&
      isMessageRefused(examination)
      ? fits(
          `a message in plaintext mode is refused (${seen(message!.right!)})`,
          `明文模式的消息被拒绝（${seen(message!.right!)}）`,
        )
      : known;
  },
  en: {
    name: 'The encryption mode differs from the console',
    symptom:
      'The user reads 该公众号提供的服务出现故障，请稍后再试, or messages are refused although the URL is accepted.',
    cause:
      'The console says 安全模式 (secure), but the server answers in plain text or expects plain text; or the other way round.',
    cure: 'Set the same mode in both places: 明文 is plaintext, 兼容 is compat, 安全 is secure. A change in the console takes minutes.',
  },
  zh: {
    name: '消息加密方式与后台不一致',
    symptom: '用户看到“该公众号提供的服务出现故障，请稍后再试”；或者 URL 验证通过，消息却被拒绝。',
    cause: '后台是安全模式，而服务器按明文应答，或者只接收明文；或者相反。',
    cure: '两边设成同一种模式：明文 plaintext、兼容 compat、安全 secure；后台修改后要等几分钟。',
  },
  command: "curl -i -A 'Mozilla/4.0' -H 'Content-Type: text/xml' -d '<xml></xml>' '<url>'",
});
