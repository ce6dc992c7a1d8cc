import { FUNCTION, oneOf, SECONDS } from '../../options/option-kind.js';
import { needed, neededWhen, optional, type OptionRules } from '../../options/option-rules.js';
import { oneOrSeveral } from '../../options/text-kind.js';
import { API_KEY, API_V3_KEY, MERCHANT_ID, NAME, ORDER_APP_ID, pathSuchAs } from '../account-values.js';
import { PUBLIC_KEYS } from './public-keys-kind.js';
import type { PublicKeys, PublicKeySource } from './public-keys.js';
import type { SignType } from './v2-signature.js';

/** The options of `payMerchant()`. The values are those of 账户中心 > API安全 on the merchant platform. */
export interface PayMerchantOptions {
  /** Names the account in the application. Default: `pay`. */
  readonly name?: string | undefined;

  /** The path of the notify_url of v3. That of v2 is `/v2` below it. Default: `wechat/<name>`, so `wechat/pay`. */
  readonly path?: string | undefined;

  /** 商户号: the merchant's id; a service provider gives its own. Payments and refunds of any other are refused. */
  readonly mchId: string | number;

  /** The AppID, or several, that the orders are made with. Payments of any other are refused. Default: any. */
  readonly appId?: string | readonly string[] | undefined;

  /** APIv3密钥, or several, newest first, while you change it. Needed for v3. */
  readonly apiV3Key?: string | readonly string[] | undefined;

  /**
   * WeChat Pay's public key (微信支付公钥) by its id, `PUB_KEY_ID_...`, and platform certificates (平台证书) by their serial
   * number, in PEM. During a migration both sign: give both. Needed for v3, here or by `fetchPublicKeys`.
   */
  readonly publicKeys?: PublicKeys | undefined;

  /**
   * Fetches the keys that are valid now, for merchants with platform certificates. It is called when a notification is
   * signed with an unknown key, at most once a minute, and twice a day. It has to answer within 2 seconds.
   */
  readonly fetchPublicKeys?: PublicKeySource | undefined;

  /** API密钥 of v2, or several, newest first. With it, v2 notifications are taken at `<path>/v2`. Default: none. */
  readonly apiKey?: string | readonly string[] | undefined;

  /**
   * How v2 signs where a notification does not say it; the others are refused then. Default: as the length of each
   * signature tells.
   */
  readonly signType?: SignType | undefined;

  /** How far the timestamp of a v3 notification may be from the clock, in seconds either way. Default: 300. */
  readonly timestampTolerance?: number | undefined;
}

export const payMerchantRules: OptionRules<PayMerchantOptions> = {
  name: optional(NAME),
  path: optional(pathSuchAs('hooks/pay')),
  mchId: needed(MERCHANT_ID),
  appId: optional(oneOrSeveral(ORDER_APP_ID)),
  apiV3Key: neededWhen(
    ({ apiKey, publicKeys, fetchPublicKeys }) =>
      apiKey === undefined || publicKeys !== undefined || fetchPublicKeys !== undefined,
    oneOrSeveral(API_V3_KEY),
  ),
  publicKeys: neededWhen(
    ({ apiV3Key, fetchPublicKeys }) => apiV3Key !== undefined && fetchPublicKeys === undefined,
    PUBLIC_KEYS,
  ),
  fetchPublicKeys: optional(FUNCTION),
  apiKey: optional(oneOrSeveral(API_KEY)),
  signType: optional(oneOf('MD5', 'HMAC-SHA256')),
  timestampTolerance: optional(SECONDS),
};
