import type { WechatAccount, WechatEndpoint } from '../../model/wechat-account.js';
import type { EventClass } from '../../model/wechat-event.js';
import { listOf } from '../list-of.js';
import { checkedOptions } from '../checked-options.js';
import { payEventClasses, PaymentEvent, PaymentV2Event } from './events.generated.js';
import { type PayMerchantOptions, payMerchantRules } from './pay-merchant.options.js';
import { PayV2Endpoint } from './pay-v2.endpoint.js';
import { PayV3Endpoint } from './pay-v3.endpoint.js';
import { PayEvent } from './pay.event.js';
import { certificateWarnings, noKeyOfToday } from './certificate-dates.js';
import { PublicKeyRing } from './public-keys.js';
import { RefundCipher } from './refund-cipher.js';
import { ResourceCipher } from './resource-cipher.js';

const DEFAULT_NAME = 'pay';
const DEFAULT_TOLERANCE_S = 5 * 60;

/**
 * A merchant of WeChat Pay (微信支付), which is notified of payments, refunds and much more at one URL. With an `apiKey`
 * it gets the notifications of v2 at a second URL. The URL decides which version is expected, never the request.
 *
 * ```ts
 * WechatModule.forRoot({ accounts: [payMerchant({ mchId, apiV3Key, publicKeys })] }) // POST /wechat/pay
 * ```
 *
 * @param options - the values of the merchant platform; see {@link PayMerchantOptions}
 * @throws Error that lists every fault of the options
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export function payMerchant(options: PayMerchantOptions): WechatAccount {
  const { name, path, mchId, appId, apiV3Key, publicKeys, fetchPublicKeys, apiKey, signType, timestampTolerance } =
    checkedOptions('payMerchant', options, payMerchantRules, noKeyOfToday);
  const accountName = name ?? DEFAULT_NAME;
  const v3Path = path ?? `wechat/${accountName}`;
  const merchant = { mchId: String(mchId), appIds: listOf(appId) };
  const ciphers = listOf(apiV3Key).map((key) => new ResourceCipher(key));
  const apiKeys = listOf(apiKey);
  const versions = { v2: apiKeys.length > 0, v3: ciphers.length > 0 };
  const endpoints: WechatEndpoint[] = [];
  const requiresHandler: EventClass[] = [];
  if (versions.v3) {
    const keys = new PublicKeyRing(publicKeys ?? {}, fetchPublicKeys);
    const tolerance = timestampTolerance ?? DEFAULT_TOLERANCE_S;
    endpoints.push(new PayV3Endpoint(v3Path, { merchant, versions, keys, ciphers, timestampTolerance: tolerance }));
    requiresHandler.push(PaymentEvent);
  }
  if (versions.v2) {
    const refundCiphers = apiKeys.map((key) => new RefundCipher(key));
    const v2 = { merchant, versions, apiKeys, signType, refundCiphers, ciphers };
    endpoints.push(new PayV2Endpoint(`${v3Path}/v2`, v2));
    requiresHandler.push(PaymentV2Event);
  }
  return {
    name: accountName,
    endpoints,
    baseEventClass: PayEvent,
    eventClasses: payEventClasses,
    requiresHandler,
    warnings: certificateWarnings(publicKeys),
    exactTypes: true,
  };
}
