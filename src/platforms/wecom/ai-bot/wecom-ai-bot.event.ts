import type { EventFields } from '../../../model/event-fields.js';
import { type replies, WechatEvent } from '../../../model/wechat-event.js';
import type { AiBotStream } from './stream.js';
import type { AiBotCardUpdate, AiBotReply, AiBotWelcome } from './replies.js';

/** Who sent a message to an AI bot. */
export interface AiBotSender {
  /** `userid`: the member. */
  readonly userid: string;
  /** `corpid`: the corp of the member; absent for a bot of one's own corp. */
  readonly corpid?: string;
}

/**
 * Anything that an AI bot (智能机器人) receives. A type that this library does not know arrives as exactly this class,
 * with the whole payload in `raw`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
export abstract class WecomAiBotEvent extends WechatEvent {
  /** @internal */
  static readonly importedFrom: string = 'nestjs-wechat/wecom';

  static readonly fields: EventFields = {
    msgid: { name: 'msgid', type: 'string' },
    createTime: { name: 'create_time', type: 'date' },
    aibotid: { name: 'aibotid', type: 'string' },
    chatid: { name: 'chatid', type: 'string' },
    chattype: { name: 'chattype', type: 'string' },
    from: {
      name: 'from',
      type: 'object',
      fields: { userid: { name: 'userid', type: 'string' }, corpid: { name: 'corpid', type: 'string' } },
    },
    responseUrl: { name: 'response_url', type: 'string' },
    msgtype: { name: 'msgtype', type: 'string' },
  };

  declare readonly [replies]?: AiBotReply | AiBotWelcome | AiBotCardUpdate | string;

  declare readonly type: `wecom-aibot.${string}`;

  /** `msgid`: the id of the callback. */
  declare readonly msgid: string;

  /** `create_time`: when it was made, where WeCom says so. */
  declare readonly createTime?: Date;

  /** `aibotid`: the bot. */
  declare readonly aibotid: string;

  /** `chatid`: the group; absent in a single chat. */
  declare readonly chatid?: string;

  /** `chattype`: `single` or `group`. */
  declare readonly chattype: string;

  /** `from`: who sent it. */
  declare readonly from: AiBotSender;

  /** `response_url`: takes one message by POST within an hour, as plain JSON. */
  declare readonly responseUrl?: string;

  /** `msgtype`: the kind of message, `event` for an event. */
  declare readonly msgtype: string;
}

/** What a user sent to the bot. A string as the answer is a streaming reply that is finished at once. */
export abstract class AiBotMessage extends WecomAiBotEvent {
  declare readonly [replies]?: AiBotReply | string;
}

/** WeCom asks for the text of a streaming reply so far. The library answers, unless you have a handler for it. */
export abstract class AiBotPoll extends WecomAiBotEvent {
  declare readonly [replies]?: AiBotStream;
}

/** A user opened the chat for the first time on that day. */
export abstract class AiBotWelcomeEvent extends WecomAiBotEvent {
  declare readonly [replies]?: AiBotWelcome | string;
}

/** A click on a template card. WeCom delivers it once. */
export abstract class AiBotCardEvent extends WecomAiBotEvent {
  declare readonly [replies]?: AiBotCardUpdate;
}

/** A notice to the bot. It takes no answer. */
export abstract class AiBotNotice extends WecomAiBotEvent {
  declare readonly [replies]?: never;
}
