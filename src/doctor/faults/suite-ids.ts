import { defineFault } from '../fault.js';

export const suiteIds = defineFault({
  id: 'suite-ids',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'A suite needs two ids',
    symptom: 'The data URL is verified but commands fail, or the other way round.',
    cause: "WeCom verifies URLs with the provider's CorpID, and sends commands with the SuiteID.",
    cure: 'Give both to wecomSuite(): suiteId, and corpId of the provider.',
  },
  zh: {
    name: '第三方应用需要两个 ID',
    symptom: '数据回调 URL 验证通过，而指令回调失败，或者相反。',
    cause: '企业微信验证 URL 时用服务商的 CorpID，推送指令时用 SuiteID。',
    cure: 'wecomSuite() 里两个都要填：suiteId 和服务商的 corpId。',
  },
  command:
    "npx nestjs-wechat doctor '<url>' --platform wecom-suite --token '<token>' --aes-key '<key>' --app-id '<SuiteID>' --corp-id '<CorpID>'",
});
