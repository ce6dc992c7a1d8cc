import { defineFault, sure } from '../fault.js';
import { AES_KEY } from '../readings/values.js';

export const aesKeyBadForm = defineFault({
  id: 'aes-key-bad-form',
  stage: 'values',
  side: 'both',
  evidence: ({ given: { aesKey, token = '' } }) =>
    aesKey !== undefined && !AES_KEY.test(aesKey) && !AES_KEY.test(token) && !/^[0-9a-f]{32}$/.test(aesKey)
      ? sure(
          `the EncodingAESKey has ${aesKey.length} characters, or others than letters and digits`,
          `EncodingAESKey 有 ${aesKey.length} 个字符，或含有字母数字以外的字符`,
        )
      : undefined,
  en: {
    name: 'The EncodingAESKey has the wrong form',
    symptom: '-40004, or encodingAESKey invalid.',
    cause:
      'The key has 43 letters and digits. Something is missing, there is a = at its end, or a strict base64 decoder refused it: real keys are often no canonical base64.',
    cure: 'Copy the 43 characters, without =. Do not check a key by decoding and encoding it.',
  },
  zh: {
    name: 'EncodingAESKey 格式不对',
    symptom: '-40004，或提示 encodingAESKey invalid。',
    cause:
      '密钥是 43 位字母数字。可能少了字符、末尾多了等号，或被严格的 base64 解码器拒绝：真实的密钥常常不是规范的 base64。',
    cure: '复制完整的 43 个字符，不要带等号；不要用重新编码的方式校验密钥。',
  },
  command: 'npx nestjs-wechat doctor --config --from .env',
});
