import { defineFault, sure } from '../fault.js';
import { isWecom } from '../given.js';
import { takenAs } from '../readings/conclusions.js';

export const wrongPlatform = defineFault({
  id: 'wrong-platform',
  stage: 'handshake',
  side: 'both',
  evidence: (examination) => {
    const { appId = '', platform } = examination.given;
    return /^ww[0-9a-f]{16}$/.test(appId) && !isWecom(platform)
      ? sure('the id that was given is a CorpID of WeCom', '提供的 ID 是企业微信的 CorpID')
      : takenAs('wrong-platform', examination);
  },
  en: {
    name: 'The account is of another platform',
    symptom:
      'The signature is None or missing, there is no encrypt_type, or the server asks for parameters that the request does not have.',
    cause: 'An Official Account was set up as a WeCom app, or the other way round. Their requests differ.',
    cure: 'Use the function of the platform: officialAccount(), wecomApp(), miniProgram().',
  },
  zh: {
    name: '平台类型用错了',
    symptom: '签名为 None 或缺失，没有 encrypt_type，或者服务器要求的参数请求里没有。',
    cause: '公众号配置成了企业微信应用，或者相反；两者的请求格式不同。',
    cure: '用对应平台的账号函数：officialAccount()、wecomApp()、miniProgram()。',
  },
  command: "npx nestjs-wechat doctor '<url>' --token '<token>' --aes-key '<key>' --app-id '<id>' --platform wecom",
});
