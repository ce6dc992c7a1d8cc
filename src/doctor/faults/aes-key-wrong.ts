import { couldBe, defineFault, fits } from '../fault.js';
import { isSame, seen } from '../readings/answers.js';
import { isDecryptionRefused, isRefusedAlike, isUnreadable, takenAs } from '../readings/conclusions.js';

export const aesKeyWrong = defineFault({
  id: 'aes-key-wrong',
  stage: 'message',
  side: 'both',
  evidence: (examination) => {
    const { handshake, message } = examination;
    const known = takenAs('aes-key-wrong', examination);
    if (known !== undefined) {
      return known;
    }
    if (isUnreadable(examination) && message!.refusesLikeUnreadable) {
      return fits(
        `the signature is right, and an encrypted message is refused as if nobody could read it (${seen(message!.right!)}); another AppID looks the same`,
        `签名正确，但加密消息被拒绝，与无法解密的消息一样（${seen(message!.right!)}）；AppID 不对的现象相同`,
      );
    }
    if (isDecryptionRefused(handshake) && isSame(handshake!.right!, handshake!.unreadable!)) {
      return fits(
        `the signature is right, and the echostr is refused like one that nobody can decrypt (${seen(handshake!.right!)})`,
        `签名正确，但 echostr 被拒绝，与无法解密的一样（${seen(handshake!.right!)}）`,
      );
    }
    return isRefusedAlike(examination)
      ? couldBe(
          'what is signed is encrypted as well, so that a wrong key looks like a wrong token',
          '签名的内容是加密的，所以密钥不对与 Token 不对的现象一样',
        )
      : undefined;
  },
  en: {
    name: 'The EncodingAESKey is wrong',
    symptom:
      'The URL is accepted, and messages end with -40007 or -40008, or a length that makes no sense (1611744036 > 320).',
    cause: 'The key in the console was changed, or copied incompletely.',
    cure: 'Copy it again, and compare the id (AppID, CorpID). While you change it, list the new and the old key: encodingAesKey: [newKey, oldKey].',
  },
  zh: {
    name: 'EncodingAESKey 不对',
    symptom: 'URL 验证通过，但消息报 -40007、-40008，或长度明显不对（1611744036 > 320）。',
    cause: '后台更换过密钥，或复制时不完整。',
    cure: '重新复制，并核对 ID（AppID、CorpID）。更换期间同时填写新旧密钥：encodingAesKey: [newKey, oldKey]。',
  },
  command: "npx nestjs-wechat doctor '<url>' --token '<token>' --aes-key '<key>' --app-id '<id>'",
});
