import { defineFault } from '../fault.js';

export const justSaved = defineFault({
  id: 'just-saved',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'The console was changed a few minutes ago',
    symptom: 'Some requests fail for a few minutes after a change of token or key.',
    cause:
      "It takes minutes until all of WeChat's servers have the change. Meanwhile old and new values are both in use.",
    cure: 'Give both for a while: token: [newToken, oldToken].',
  },
  zh: {
    name: '后台的配置刚刚修改',
    symptom: '修改 Token 或密钥后的几分钟内，部分请求失败。',
    cause: '修改要几分钟才能在微信的所有服务器上生效，这期间新旧两个值都会用到。',
    cure: '暂时同时填写新旧两个值：token: [newToken, oldToken]。',
  },
  command: "npx nestjs-wechat doctor '<url>' --token '<token>' --other-token '<former token>'",
});
