import { On, type WechatAccount } from 'nestjs-wechat';
import { PayEvent, payMerchant } from 'nestjs-wechat/pay';
import { type NotificationOptions, PayNotificationSigner, type SignedNotification } from 'nestjs-wechat/testing';
import { payKeys } from '../harness/pay-keys.js';
import { adapters, type Answer, type TestApplication } from '../harness/application.js';

export const mchId = '1900000001';
export const apiV3Key = 'a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb';
export const apiKey = '192006250b4c09247ec02edce69f6a2d';

/** WeChat Pay, on the other side. */
export const weChatPay = new PayNotificationSigner({ apiV3Key, apiKey, privateKey: payKeys.privateKey });

/** A merchant with v3 and v2. */
export function merchant(options: Partial<Parameters<typeof payMerchant>[0]> = {}): WechatAccount {
  return payMerchant({ mchId, apiV3Key, publicKeys: weChatPay.publicKeys, apiKey, ...options });
}

/** Answers everything, and keeps it. */
export class Cashier {
  static events: PayEvent[] = [];

  @On(PayEvent)
  take(event: PayEvent): void {
    Cashier.events.push(event);
  }
}

/** Every adapter, with and without Nest's own raw body. The application's JSON parser is always on. */
export const setups = adapters.flatMap((adapter) =>
  [true, false].map((rawBody) => ({ adapter, options: { rawBody } })),
);

export function post(app: TestApplication, path: string, { headers, body }: SignedNotification): Promise<Answer> {
  return app.request(path, { method: 'POST', headers, body });
}

export const payment = {
  mchid: mchId,
  appid: 'wxd678efh567hg6787',
  out_trade_no: '1217752501201407033233368018',
  transaction_id: '1217752501201407033233368018',
  trade_type: 'JSAPI',
  trade_state: 'SUCCESS',
  success_time: '2018-06-08T10:34:56+08:00',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
};

export const paymentV2 = {
  return_code: 'SUCCESS',
  result_code: 'SUCCESS',
  appid: 'wx2421b1c4370ec43b',
  mch_id: mchId,
  openid: 'oUpF8uMEb4qRXf22hE3X68TekukE',
  out_trade_no: '1409811653',
  transaction_id: '1004400740201409030005092168',
  bank_type: 'CFT',
  total_fee: 1,
  time_end: '20140903131540',
};

/** Has WeChat Pay notify of something by v3: of the payment, unless it is told otherwise. */
export function notify(
  app: TestApplication,
  eventType = 'TRANSACTION.SUCCESS',
  resource: object = payment,
  options: NotificationOptions = {},
): Promise<Answer> {
  return post(app, '/wechat/pay', weChatPay.notification(eventType, resource as Record<string, string>, options));
}

/** The same by v2. */
export function notifyV2(app: TestApplication, fields: Record<string, string | number> = paymentV2): Promise<Answer> {
  return post(app, '/wechat/pay/v2', weChatPay.notificationV2(fields));
}

export const failure = (message: string): string => JSON.stringify({ code: 'FAIL', message });
export const failureV2 = (message: string): string =>
  `<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[${message}]]></return_msg></xml>`;
export const successV2 =
  '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>';
