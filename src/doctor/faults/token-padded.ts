import { defineFault, sure } from '../fault.js';
import { takenAs } from '../readings/conclusions.js';
import { TOKEN, bare } from '../readings/values.js';

export const tokenPadded = defineFault({
  id: 'token-padded',
  stage: 'values',
  side: 'both',
  evidence: (examination) => {
    const { token } = examination.given;
    return token !== undefined && TOKEN.test(bare(token)) && bare(token) !== token
      ? sure('the token has spaces, quotation marks or a line end around it', 'Token 两边有空格、引号或换行')
      : takenAs('token-padded', examination);
  },
  en: {
    name: 'The token has extra characters around it',
    symptom: 'Token验证失败 (ret 200302). Both tokens look the same. The server answers 403, or says -40001.',
    cause: 'The value in the environment has a space, a line end, quotation marks or a byte order mark around it.',
    cure: "Remove these characters: use no quotation marks in docker's --env-file, and printf instead of echo, which adds a line end.",
  },
  zh: {
    name: 'Token 两边有多余字符',
    symptom: '“Token验证失败”（ret 200302），两边的 Token 看起来一样；服务器返回 403 或 -40001。',
    cause: '环境变量的值两边有空格、换行、引号或 BOM。',
    cure: '去掉这些字符：docker 的 --env-file 不要加引号，用 echo 生成的密钥会带换行（改用 printf）。',
  },
  command: 'npx nestjs-wechat doctor --config --from .env',
});
