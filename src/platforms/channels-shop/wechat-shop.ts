import type { WechatAccount } from '../../model/wechat-account.js';
import { appAccessOf } from '../message-push/app-access.js';
import { configuredValuesOf } from '../message-push/configured-values.js';
import { messagePushOf, placeOf } from '../message-push/message-push.account.js';
import { MessagePushEndpoint } from '../message-push/message-push.endpoint.js';
import { checkedOptions } from '../checked-options.js';
import { wechatShopEventClasses } from './events.generated.js';
import { WechatShopDialect } from './wechat-shop.dialect.js';
import { WechatShopEvent } from './wechat-shop.event.js';
import { type WechatShopOptions, wechatShopRules } from './wechat-shop.options.js';

/**
 * A WeChat shop (微信小店, formerly 视频号小店), which receives its events at one URL, as JSON and always encrypted.
 *
 * ```ts
 * WechatModule.forRoot({ accounts: [wechatShop({ name: 'shop', appId, token, encodingAesKey })] }) // /wechat/shop
 * ```
 *
 * @param options - the values of the console; see {@link WechatShopOptions}
 * @throws Error that lists every fault of the options
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export function wechatShop(options: WechatShopOptions): WechatAccount {
  const valid = checkedOptions('wechatShop', options, wechatShopRules);
  const { name, path } = placeOf(valid);
  const dialect = new WechatShopDialect(valid.acknowledgement ?? 'success');
  return {
    name,
    endpoints: [new MessagePushEndpoint(path, valid.appId, messagePushOf(valid, valid.appId), dialect)],
    baseEventClass: WechatShopEvent,
    api: appAccessOf('channels-shop', valid),
    configured: configuredValuesOf(valid, { receiverIds: [valid.appId], appSecret: valid.appSecret }),
    eventClasses: wechatShopEventClasses,
  };
}
