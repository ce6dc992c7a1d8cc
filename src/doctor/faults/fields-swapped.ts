import { defineFault, sure } from '../fault.js';
import { takenAs } from '../readings/conclusions.js';
import { AES_KEY } from '../readings/values.js';

export const fieldsSwapped = defineFault({
  id: 'fields-swapped',
  stage: 'values',
  side: 'both',
  evidence: (examination) => {
    const { token = '', aesKey = '', appSecret, appId } = examination.given;
    if (AES_KEY.test(token) && !AES_KEY.test(aesKey)) {
      return sure('the token has the 43 characters of an EncodingAESKey', 'Token 是 43 位，像 EncodingAESKey');
    }
    if (token !== '' && (token === appSecret || token === appId)) {
      return sure('the token is the AppSecret or the AppID', 'Token 填成了 AppSecret 或 AppID');
    }
    return /^[0-9a-f]{32}$/.test(aesKey)
      ? sure('the EncodingAESKey has the 32 characters of an AppSecret', 'EncodingAESKey 是 32 位，像 AppSecret')
      : takenAs('fields-swapped', examination);
  },
  en: {
    name: "Values stand in each other's fields",
    symptom: 'Token验证失败 (ret 200302), -40001 or -40004.',
    cause: 'The EncodingAESKey, the AppSecret or the AppID stands where the token belongs, or the other way round.',
    cure: 'Token: 3 to 32 letters and digits that you chose. EncodingAESKey: 43 characters. AppSecret: 32. Put each into its own field.',
  },
  zh: {
    name: '几个值填反了',
    symptom: '“Token验证失败”（ret 200302），-40001 或 -40004。',
    cause: 'EncodingAESKey、AppSecret 或 AppID 填到了 Token 里，或反过来。',
    cure: 'Token 是自己定的 3 到 32 位字母数字，EncodingAESKey 是 43 位，AppSecret 是 32 位，各填各的。',
  },
  command: 'npx nestjs-wechat doctor --config --from .env',
});
