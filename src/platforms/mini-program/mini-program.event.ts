import type { EventFields } from '../../model/event-fields.js';
import { type replies, WechatEvent } from '../../model/wechat-event.js';
import type { NoReply } from '../message-push/replies.js';
import type {
  CouponReply,
  FailureReply,
  MiniProgramReply,
  RefundAdviceReply,
  VipBenefitsReply,
  VipDiscountReply,
  VipUserInfoReply,
} from './replies.js';

/**
 * Anything that a Mini Program or mini game receives. Every message and event extends it, and a type that this library
 * does not know arrives as exactly this class, with the whole payload in `raw`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export abstract class MiniProgramEvent extends WechatEvent {
  /** @internal */
  static readonly importedFrom: string = 'nestjs-wechat/mini-program';

  static readonly fields: EventFields = {
    toUserName: { name: 'ToUserName', type: 'string' },
    fromUserName: { name: 'FromUserName', type: 'string' },
    createTime: { name: 'CreateTime', type: 'date' },
    msgType: { name: 'MsgType', type: 'string' },
  };

  declare readonly [replies]?: MiniProgramReply;

  declare readonly type: `mini-program.${string}`;

  /** `ToUserName`: the Mini Program's original id, `gh_...`. */
  declare readonly toUserName: string;

  /** `FromUserName`: the user's openid, or the id of the system that reports an event. */
  declare readonly fromUserName: string;

  /** `CreateTime`: when WeChat made the message, to the second. */
  declare readonly createTime: Date;

  /** `MsgType`: the kind of message, `event` for an event. */
  declare readonly msgType: string;
}

/**
 * A message that a user sent to the customer service of a Mini Program. It has no passive text reply: hand it over with
 * `transferToCustomerService()`, or answer through the customer service API.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/customer-message/receive.html
 */
export abstract class MiniProgramMessage extends MiniProgramEvent {
  static override readonly fields: EventFields = {
    msgId: { name: 'MsgId', type: 'id' },
    msgDataId: { name: 'MsgDataId', type: 'id' },
    idx: { name: 'Idx', type: 'number' },
  };

  /** `MsgId`: the message's id, 64 bits, as digits. */
  declare readonly msgId: string;

  /** `MsgDataId`: the id of the article from which the message was sent, where there is one. */
  declare readonly msgDataId?: string;

  /** `Idx`: which article of a multi-article message it came from, counted from 1. */
  declare readonly idx?: number;
}

/**
 * A push that money depends on: virtual payment, goods of a mini game, retail. WeChat gets its success answer when the
 * handler returns. If there is no handler, or the handler throws, is late or is denied by a guard, WeChat gets a
 * failure, and repeats the push for a day.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/wechatpay/virtual-payment-callback.html
 */
export abstract class PaymentPushEvent extends MiniProgramEvent {
  declare readonly [replies]?: FailureReply;
}

/** Apple asks, through WeChat, whether to refund. There is no default answer: the handler returns `refundAdvice()`. */
export abstract class RefundQueryEvent extends MiniProgramEvent {
  declare readonly [replies]?: RefundAdviceReply | FailureReply;
}

/** A user claims a coupon: the handler returns `couponReceived()`, or `failure()`. */
export abstract class CouponClaimEvent extends MiniProgramEvent {
  declare readonly [replies]?: CouponReply | FailureReply;
}

/** A WeChat shop asks who the user is to the Mini Program: the handler returns `vipUserInfo()`, or `failure()`. */
export abstract class VipUserInfoQueryEvent extends MiniProgramEvent {
  declare readonly [replies]?: VipUserInfoReply | FailureReply;
}

/** A WeChat shop asks which member benefits apply: the handler returns `vipBenefits()`, or `failure()`. */
export abstract class VipBenefitsQueryEvent extends MiniProgramEvent {
  declare readonly [replies]?: VipBenefitsReply | FailureReply;
}

/** A WeChat shop asks whether member benefits may be used: the handler returns `vipDiscount()`, or `failure()`. */
export abstract class VipDiscountQueryEvent extends MiniProgramEvent {
  declare readonly [replies]?: VipDiscountReply | FailureReply;
}

/** What the dialogue platform (微信对话开放平台) tells. It has none of the fields of a message push. */
export abstract class DialoguePlatformEvent extends WechatEvent {
  /** @internal */
  static readonly importedFrom: string = 'nestjs-wechat/mini-program';

  static readonly fields: EventFields = { event: { name: 'event', type: 'string' } };

  declare readonly [replies]?: NoReply;

  declare readonly type: `mini-program.${string}`;

  /** `event`: what happened. */
  declare readonly event: string;
}

/**
 * A notification of Tencent's business pay (微企付). It has its own envelope and none of the fields of a message push.
 */
export abstract class BusinessPayEvent extends WechatEvent {
  /** @internal */
  static readonly importedFrom: string = 'nestjs-wechat/mini-program';

  static readonly fields: EventFields = {
    apiVersion: { name: 'api_version', type: 'string' },
    eventId: { name: 'event_id', type: 'string' },
    eventType: { name: 'event_type', type: 'string' },
    liveMode: { name: 'live_mode', type: 'boolean' },
    pendingWebhooks: { name: 'pending_webhooks', type: 'integer' },
    createTime: { name: 'create_time', type: 'date' },
  };

  declare readonly [replies]?: NoReply;

  declare readonly type: `mini-program.${string}`;

  /** `api_version`. */
  declare readonly apiVersion?: string;

  /** `event_id`: the id of the notice. */
  declare readonly eventId?: string;

  /** `event_type`: what happened. */
  declare readonly eventType: string;

  /** `live_mode`: whether money was moved; `false` in a test. */
  declare readonly liveMode?: boolean;

  /** `pending_webhooks`: how many notices are still to be sent. */
  declare readonly pendingWebhooks?: number;

  /** `create_time`: when the notice was made. */
  declare readonly createTime?: Date;
}
