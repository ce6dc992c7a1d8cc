import { defineFault } from '../fault.js';

export const secondServerAnswers = defineFault({
  id: 'second-server-answers',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'Another server answers as well',
    symptom: 'The user gets both the right reply and 该公众号提供的服务出现故障，请稍后再试.',
    cause: 'The account has authorized another third-party platform, which also answers, but wrongly.',
    cure: 'Withdraw the other authorizations in the console of the account.',
  },
  zh: {
    name: '还有另一台服务器在应答',
    symptom: '正确的回复和“该公众号提供的服务出现故障，请稍后再试”同时出现。',
    cause: '账号还授权给了其他第三方平台，它也在应答，而且应答有误。',
    cure: '在账号后台取消其他第三方平台的授权。',
  },
  command: "npx nestjs-wechat doctor '<url>'",
});
