import type { EventFields } from '../../../model/event-fields.js';
import { type replies, WechatEvent } from '../../../model/wechat-event.js';

/**
 * An item of the messages of WeChat customer service (微信客服), which an app fetches with `sync_msg` when
 * `kf_msg_or_event` has told it to.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export abstract class WecomKfItem extends WechatEvent {
  static readonly fields: EventFields = {
    msgid: { name: 'msgid', type: 'string' },
    openKfid: { name: 'open_kfid', type: 'string' },
    externalUserid: { name: 'external_userid', type: 'string' },
    sendTime: { name: 'send_time', type: 'date' },
    origin: { name: 'origin', type: 'number' },
    servicerUserid: { name: 'servicer_userid', type: 'string' },
    msgtype: { name: 'msgtype', type: 'string' },
  };

  declare readonly [replies]?: never;

  declare readonly type: `wecom-kf.${string}`;

  /** `msgid`: the id of the item. */
  declare readonly msgid: string;

  /** `open_kfid`: the customer-service account. */
  declare readonly openKfid?: string;

  /** `external_userid`: the customer. */
  declare readonly externalUserid?: string;

  /** `send_time`: when it was sent. */
  declare readonly sendTime: Date;

  /** `origin`: 3 from the customer, 4 from the system, 5 from a member of the staff. */
  declare readonly origin: number;

  /** `servicer_userid`: the member of the staff. */
  declare readonly servicerUserid?: string;

  /** `msgtype`: the kind of message, `event` for an event. */
  declare readonly msgtype: string;
}

/** A message to or from a customer. */
export abstract class WecomKfMessage extends WecomKfItem {}

/** What happened in a conversation with a customer. */
export abstract class WecomKfEvent extends WecomKfItem {
  static override readonly fields: EventFields = {
    eventType: { name: 'event_type', type: 'string', within: ['event'] },
    openKfid: { name: 'open_kfid', type: 'string', within: ['event'] },
    externalUserid: { name: 'external_userid', type: 'string', within: ['event'] },
    servicerUserid: { name: 'servicer_userid', type: 'string', within: ['event'] },
  };

  /** `event_type`: the kind of event. */
  declare readonly eventType: string;
}
