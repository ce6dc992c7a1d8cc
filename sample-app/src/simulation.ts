import { type RunningSimulator, startSimulator } from 'nestjs-wechat/simulator';
import { demoCredentials as demo, demoPayPrivateKey } from './demo-credentials.js';

/** Starts a WeChat on this computer, with a page to play customer, payer and staff of the shop. */
export function simulate(target: string, port: number): Promise<RunningSimulator> {
  return startSimulator({
    target,
    port,
    accounts: [
      {
        appId: demo.WECHAT_APP_ID,
        token: demo.WECHAT_TOKEN,
        encodingAesKey: demo.WECHAT_ENCODING_AES_KEY,
        label: 'Tea shop 茶馆',
        menu: [
          { type: 'click', name: '今日 Today', key: 'TODAY' },
          { type: 'click', name: '时间 Hours', key: 'HOURS' },
        ],
      },
      {
        platform: 'mini-program',
        name: 'mini-program',
        appId: demo.MINI_PROGRAM_APP_ID,
        token: demo.MINI_PROGRAM_TOKEN,
        encodingAesKey: demo.MINI_PROGRAM_ENCODING_AES_KEY,
        label: 'Mini Program 小程序',
      },
      {
        platform: 'wecom',
        name: 'staff',
        corpId: demo.WECOM_CORP_ID,
        token: demo.WECOM_TOKEN,
        encodingAesKey: demo.WECOM_ENCODING_AES_KEY,
        label: 'Staff 员工',
      },
      {
        platform: 'pay',
        mchId: demo.PAY_MCH_ID,
        appId: demo.MINI_PROGRAM_APP_ID,
        apiV3Key: demo.PAY_API_V3_KEY,
        publicKeyId: demo.PAY_PUBLIC_KEY_ID,
        privateKey: demoPayPrivateKey,
        label: 'WeChat Pay 微信支付',
      },
    ],
  });
}
