import { defineFault } from '../fault.js';
import { takenAs } from '../readings/conclusions.js';

export const tokenOfOtherAccount = defineFault({
  id: 'token-of-other-account',
  stage: 'handshake',
  side: 'both',
  evidence: (examination) => {
    return takenAs('token-of-other-account', examination);
  },
  en: {
    name: 'The server uses the token of another account',
    symptom: 'Token验证失败 (ret 200302). The server answers 403, or says -40001.',
    cause: 'The URL in the console belongs to another account of the server, or the server still has an old token.',
    cure: 'Correct the URL in the console, or give the account its own token.',
  },
  zh: {
    name: '用了其他账号的 Token',
    symptom: '“Token验证失败”（ret 200302）；服务器返回 403 或 -40001。',
    cause: '后台填写的 URL 对应服务器上的另一个账号，或服务器用的还是旧 Token。',
    cure: '改正后台的 URL，或者给该账号配置它自己的 Token。',
  },
  command: "npx nestjs-wechat doctor '<url>' --token '<token>' --other-token '<another>'",
});
