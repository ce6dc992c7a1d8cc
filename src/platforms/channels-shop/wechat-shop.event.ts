import type { EventFields } from '../../model/event-fields.js';
import { type replies, WechatEvent } from '../../model/wechat-event.js';

/**
 * Anything that a WeChat shop (微信小店) receives. An event that this library does not know arrives as exactly this class,
 * with the whole payload in `raw`. There is nothing to reply.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export abstract class WechatShopEvent extends WechatEvent {
  /** @internal */
  static readonly importedFrom: string = 'nestjs-wechat/channels-shop';

  static readonly fields: EventFields = {
    toUserName: { name: 'ToUserName', type: 'string' },
    fromUserName: { name: 'FromUserName', type: 'string' },
    createTime: { name: 'CreateTime', type: 'date' },
    msgType: { name: 'MsgType', type: 'string' },
  };

  declare readonly [replies]?: never;

  declare readonly type: `channels-shop.${string}`;

  /** `ToUserName`: the shop's original id, `gh_...`. */
  declare readonly toUserName: string;

  /** `FromUserName`: the user's openid, or the id of the system that reports the event. */
  declare readonly fromUserName: string;

  /** `CreateTime`: when WeChat made the event, to the second. */
  declare readonly createTime: Date;

  /** `MsgType`: `event`. */
  declare readonly msgType: string;
}
