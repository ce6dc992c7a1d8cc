import type { EventFields } from '../../model/event-fields.js';
import { type replies, WechatEvent } from '../../model/wechat-event.js';

/**
 * Anything that comes to the authorization event URL of a third-party platform (第三方平台). An event that this library
 * does not know arrives as exactly this class, with the whole payload in `raw`. There is nothing to reply. What the
 * accounts receive that gave an authorization arrives as the events of Official Accounts and Mini Programs, with their
 * AppID in `event.appId`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/authorize_event.html
 */
export abstract class OpenPlatformEvent extends WechatEvent {
  /** @internal */
  static readonly importedFrom: string = 'nestjs-wechat/open-platform';

  static readonly fields: EventFields = {
    componentAppId: { name: 'AppId', type: 'string' },
    createTime: { name: 'CreateTime', type: 'date' },
    infoType: { name: 'InfoType', type: 'string' },
  };

  declare readonly [replies]?: never;

  declare readonly type: `open-platform.${string}`;

  /** `AppId`: the AppID of the third-party platform. */
  declare readonly componentAppId: string;

  /** `CreateTime`: when WeChat made the event, to the second. */
  declare readonly createTime: Date;

  /** `InfoType`: the kind of event. */
  declare readonly infoType: string;
}
