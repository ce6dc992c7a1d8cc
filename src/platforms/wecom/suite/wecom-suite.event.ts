import type { EventFields } from '../../../model/event-fields.js';
import { type replies, WechatEvent } from '../../../model/wechat-event.js';

/**
 * Anything that a suite receives at its command URL. A type that this library does not know arrives as exactly this
 * class, with the whole payload in `raw`. WeCom takes no answer to it but `success`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97172
 */
export abstract class WecomSuiteEvent extends WechatEvent {
  /** @internal */
  static readonly importedFrom: string = 'nestjs-wechat/wecom';

  static readonly fields: EventFields = {
    suiteId: { name: 'SuiteId', type: 'string' },
    authCorpId: { name: 'AuthCorpId', type: 'string' },
    infoType: { name: 'InfoType', type: 'string' },
    timeStamp: { name: 'TimeStamp', type: 'date' },
  };

  declare readonly [replies]?: never;

  declare readonly type: `wecom-suite.${string}` | `wecom-hardware.${string}`;

  /** `SuiteId`: the suite, where the event is about one. */
  declare readonly suiteId?: string;

  /** `AuthCorpId`: the corp that authorized the suite, where the event is about one. */
  declare readonly authCorpId?: string;

  /** `InfoType`: the kind of event. */
  declare readonly infoType: string;

  /** `TimeStamp`: when WeCom made the event, to the second. */
  declare readonly timeStamp: Date;
}
