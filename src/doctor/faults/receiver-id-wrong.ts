import { couldBe, defineFault, fits, sure } from '../fault.js';
import { isSame, seen } from '../readings/answers.js';
import { bare } from '../readings/values.js';
import { isDecryptionRefused, isRefusedAlike, isUnreadable, takenAs } from '../readings/conclusions.js';

export const receiverIdWrong = defineFault({
  id: 'receiver-id-wrong',
  stage: 'message',
  side: 'both',
  evidence: (examination) => {
    const { given, message, handshake } = examination;
    if (given.appId !== undefined && given.appId.startsWith('gh_')) {
      return sure('the id that was given begins with gh_, as original ids do', '提供的 ID 以 gh_ 开头，是原始 ID');
    }
    if (given.appId !== undefined && bare(given.appId) !== given.appId) {
      return sure('the id has spaces, quotation marks or a line end around it', 'ID 两边有空格、引号或换行');
    }
    const known = takenAs('receiver-id-wrong', examination);
    if (known !== undefined) {
      return known;
    }
    if (isUnreadable(examination) && !message!.refusesLikeUnreadable) {
      return fits(
        `the server reads an encrypted message and refuses it (${seen(message!.right!)})`,
        `服务器能解密消息，但拒绝了它（${seen(message!.right!)}）`,
      );
    }
    if (isDecryptionRefused(handshake) && !isSame(handshake!.right!, handshake!.unreadable!)) {
      return fits(
        `the server reads the echostr and refuses it (${seen(handshake!.right!)})`,
        `服务器能解密 echostr，但拒绝了它（${seen(handshake!.right!)}）`,
      );
    }
    return given.platform !== 'wecom-aibot' && isRefusedAlike(examination)
      ? couldBe(
          'what is encrypted ends with the id, so that a wrong id looks like a wrong token',
          '加密的内容带有 ID，所以 ID 不对与 Token 不对的现象一样',
        )
      : undefined;
  },
  en: {
    name: 'The receiver id is wrong',
    symptom: '-40005, AppID不正确 or Invalid corp_id.',
    cause:
      'Every encrypted message ends with the id of its receiver. The server compares it with another id: a gh_ id, the AppID of another account, or a CorpID instead of a SuiteID.',
    cure: 'Use the AppID for an Official Account or a Mini Program, the CorpID for a WeCom app, the SuiteID for a suite, the AppID of the platform for a third-party platform, and no id for an AI bot.',
  },
  zh: {
    name: '接收方 ID 不对',
    symptom: '-40005，“AppID不正确”或 Invalid corp_id。',
    cause:
      '每条加密消息的尾部都带有接收方 ID，服务器用来比较的却是另一个 ID：gh_ 开头的原始 ID、其他账号的 AppID，或者该用 SuiteID 却用了 CorpID。',
    cure: '公众号和小程序用 AppID，企业微信应用用 CorpID，第三方应用用 SuiteID，第三方平台用平台自己的 AppID，智能机器人不用填。',
  },
  command:
    "npx nestjs-wechat doctor '<url>' --token '<token>' --aes-key '<key>' --app-id '<id>' --other-id '<another>'",
});
