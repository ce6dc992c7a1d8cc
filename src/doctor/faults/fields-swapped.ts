import { defineFault, sure } from '../fault.js';
import { takenAs } from '../readings/conclusions.js';
import { AES_KEY } from '../readings/values.js';

export const fieldsSwapped = defineFault({
  id: 'fields-swapped',
  stage: 'values',
  side: 'both',
  evidence: (examination) => {
    const { token = '', aesKey = '', appSecret, appId } = examination.given;
    if (AES_KEY.test(token)) {
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
    name: 'Values are in the wrong fields',
    symptom: 'Token验证失败 (ret 200302), -40001 or -40004.',
    cause: 'The EncodingAESKey, the AppSecret or the AppID was given as the token, or the other way round.',
    cure: 'Put each value into its own field. Token: 3 to 32 letters and digits that you chose. EncodingAESKey: 43 characters. AppSecret: 32.',
  },
  zh: {
    name: '几个值填错了位置',
    symptom: '“Token验证失败”（ret 200302），-40001 或 -40004。',
    cause: 'EncodingAESKey、AppSecret 或 AppID 填到了 Token 里，或者相反。',
    cure: 'Token 是自己定的 3 到 32 位字母或数字，EncodingAESKey 是 43 位，AppSecret 是 32 位，请分别填到对应的位置。',
  },
  command: 'npx nestjs-wechat doctor --config --from .env',
});
