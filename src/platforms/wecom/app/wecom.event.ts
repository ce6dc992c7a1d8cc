import type { EventFields } from '../../../model/event-fields.js';
import { type replies, WechatEvent } from '../../../model/wechat-event.js';
import type { WecomCardUpdate, WecomReply } from './replies.js';

/**
 * Anything that a WeCom app receives, or a suite at its data URL. Every message and event extends it, and a type that
 * this library does not know arrives as exactly this class, with the whole payload in `raw`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90238
 */
export abstract class WecomEvent extends WechatEvent {
  /** @internal */
  static readonly importedFrom: string = 'nestjs-wechat/wecom';

  static readonly fields: EventFields = {
    toUserName: { name: 'ToUserName', type: 'string' },
    fromUserName: { name: 'FromUserName', type: 'string' },
    createTime: { name: 'CreateTime', type: 'date' },
    msgType: { name: 'MsgType', type: 'string' },
    agentID: { name: 'AgentID', type: 'number' },
  };

  declare readonly [replies]?: WecomReply | WecomCardUpdate | string;

  declare readonly type: `wecom.${string}`;

  /** `ToUserName`: the corp's id. */
  declare readonly toUserName: string;

  /** `FromUserName`: the member's userid; `sys` for most events of the system, and absent in a few. */
  declare readonly fromUserName?: string;

  /** `CreateTime`: when WeCom made the message, to the second. */
  declare readonly createTime: Date;

  /** `MsgType`: the kind of message, `event` for an event. */
  declare readonly msgType: string;

  /** `AgentID`: the app; absent where an event is not of one app. */
  declare readonly agentID?: number;
}

/**
 * A message that a member sent to the app.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 */
export abstract class WecomMessage extends WecomEvent {
  static override readonly fields: EventFields = { msgId: { name: 'MsgId', type: 'id' } };

  declare readonly [replies]?: WecomReply | string;

  declare readonly fromUserName: string;

  /** `MsgId`: the message's id, 64 bits, as digits. */
  declare readonly msgId: string;
}

/** What a member did in the app. It may be answered with a message. */
export abstract class WecomMemberEvent extends WecomEvent {
  declare readonly [replies]?: WecomReply | string;

  declare readonly fromUserName: string;
}

/** What a member did in the app. WeCom takes no answer to it. */
export abstract class WecomMemberNotice extends WecomEvent {
  declare readonly [replies]?: never;

  declare readonly fromUserName: string;
}

/** A click on a template card. The answer updates the card, only for the member who clicked. */
export abstract class WecomCardEvent extends WecomEvent {
  declare readonly [replies]?: WecomCardUpdate;

  declare readonly fromUserName: string;
}

/** What happened in the corp. WeCom takes no answer to it. */
export abstract class WecomNotice extends WecomEvent {
  declare readonly [replies]?: never;
}
