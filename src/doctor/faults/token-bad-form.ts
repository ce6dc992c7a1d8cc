import { defineFault, sure } from '../fault.js';
import { AES_KEY, TOKEN, bare } from '../readings/values.js';

export const tokenBadForm = defineFault({
  id: 'token-bad-form',
  stage: 'values',
  side: 'both',
  evidence: ({ given: { token } }) =>
    token !== undefined && !TOKEN.test(token) && !TOKEN.test(bare(token)) && !AES_KEY.test(token)
      ? sure(
          `the token is not 3 to 32 letters and digits (it has ${token.length} characters)`,
          `Token 不是 3 到 32 位字母数字（有 ${token.length} 个字符）`,
        )
      : undefined,
  en: {
    name: 'The token has the wrong form',
    symptom: 'The console refuses it.',
    cause: 'A token has 3 to 32 letters and digits, and nothing else.',
    cure: 'Choose another one and enter it in both places.',
  },
  zh: {
    name: 'Token 格式不对',
    symptom: '后台不接受。',
    cause: 'Token 只能是 3 到 32 位英文字母或数字。',
    cure: '换一个，后台和应用两边都要改。',
  },
  command: 'npx nestjs-wechat doctor --config --from .env',
});
