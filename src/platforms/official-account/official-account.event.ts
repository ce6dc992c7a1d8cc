import type { EventFields } from '../../model/event-fields.js';
import { type replies, WechatEvent } from '../../model/wechat-event.js';
import type { OfficialAccountReply } from './replies.js';

/**
 * Anything that an Official Account receives. Every message and event extends it. A type that this library does not
 * know has exactly this class, with the whole payload in `raw`. You can declare your own class for such a type:
 *
 * ```ts
 * class ParcelArrivedEvent extends OfficialAccountEvent {
 *   static readonly type = 'official-account.event.parcel_arrived';
 *   static override readonly fields = { parcelId: { name: 'ParcelId', type: 'string' } } as const;
 *   declare readonly type: typeof ParcelArrivedEvent.type;
 *   declare readonly parcelId: string;
 * }
 * ```
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export abstract class OfficialAccountEvent extends WechatEvent {
  /** @internal */
  static readonly importedFrom: string = 'nestjs-wechat';

  static readonly fields: EventFields = {
    toUserName: { name: 'ToUserName', type: 'string' },
    fromUserName: { name: 'FromUserName', type: 'string' },
    createTime: { name: 'CreateTime', type: 'date' },
    msgType: { name: 'MsgType', type: 'string' },
  };

  declare readonly [replies]?: OfficialAccountReply | string;

  declare readonly type: `official-account.${string}`;

  /** `ToUserName`: the account's original id, `gh_...`. */
  declare readonly toUserName: string;

  /** `FromUserName`: the user's openid. */
  declare readonly fromUserName: string;

  /** `CreateTime`: when WeChat made the message, to the second. */
  declare readonly createTime: Date;

  /** `MsgType`: the kind of message, `event` for an event. */
  declare readonly msgType: string;
}

/**
 * A message that a user sent to an Official Account: a text, a picture, a location and so on.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export abstract class OfficialAccountMessage extends OfficialAccountEvent {
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
