import { type RunningSimulator, startSimulator } from 'nestjs-wechat/simulator';
import type { SimulatedAccount } from 'nestjs-wechat/testing';
import { demoAppSecret, demoCredentials as demo, demoPayPrivateKey } from './demo-credentials.js';

/** The customer of the demonstration. */
export const DEMO_CUSTOMER = 'oTea0customer0of0the0demonstrat';

/** The accounts of the shop, as WeChat knows them. */
export const accounts = {
  officialAccount: {
    appId: demo.WECHAT_APP_ID,
    appSecret: demoAppSecret,
    token: demo.WECHAT_TOKEN,
    encodingAesKey: demo.WECHAT_ENCODING_AES_KEY,
    label: 'Tea shop 茶馆',
  },
  miniProgram: {
    platform: 'mini-program',
    name: 'mini-program',
    appId: demo.MINI_PROGRAM_APP_ID,
    token: demo.MINI_PROGRAM_TOKEN,
    encodingAesKey: demo.MINI_PROGRAM_ENCODING_AES_KEY,
    label: 'Mini Program 小程序',
  },
  staff: {
    platform: 'wecom',
    name: 'staff',
    corpId: demo.WECOM_CORP_ID,
    token: demo.WECOM_TOKEN,
    encodingAesKey: demo.WECOM_ENCODING_AES_KEY,
    label: 'Staff 员工',
  },
  merchant: {
    platform: 'pay',
    mchId: demo.PAY_MCH_ID,
    appId: demo.MINI_PROGRAM_APP_ID,
    apiV3Key: demo.PAY_API_V3_KEY,
    publicKeyId: demo.PAY_PUBLIC_KEY_ID,
    privateKey: demoPayPrivateKey,
    label: 'WeChat Pay 微信支付',
  },
} as const satisfies Readonly<Record<string, SimulatedAccount & { label: string }>>;

/**
 * Starts a WeChat on this computer, with a page to play customer, payer and staff of the shop, and with the API that the
 * shop calls. Where the shop is, it has to be told when that is known.
 */
export function simulate(port: number): Promise<RunningSimulator> {
  return startSimulator({
    port,
    users: [
      { id: 'oTea0lin', name: '林小茶' },
      { id: 'oTea0robin', name: 'Robin' },
      { id: DEMO_CUSTOMER, name: 'Demo 示范' },
    ],
    accounts: Object.values(accounts),
  });
}
