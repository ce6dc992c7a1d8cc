import { defineFault } from '../fault.js';

export const justSaved = defineFault({
  id: 'just-saved',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'The console was changed a few minutes ago',
    symptom: 'Some requests fail for some minutes after a change of token or key.',
    cause: "A change takes minutes to reach all of WeChat's servers. Old and new are in use at the same time.",
    cure: 'List both for a while: token: [newToken, oldToken].',
  },
  zh: {
    name: '后台刚修改过',
    symptom: '修改 Token 或密钥后的几分钟内，部分请求失败。',
    cause: '修改要几分钟才能到达微信的所有服务器，期间新旧并存。',
    cure: '暂时同时列出新旧值：token: [newToken, oldToken]。',
  },
  command: "npx nestjs-wechat doctor '<url>' --token '<token>' --other-token '<former token>'",
});
