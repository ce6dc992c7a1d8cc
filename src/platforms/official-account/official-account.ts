import type { WechatAccount } from '../../model/wechat-account.js';
import { appAccessOf } from '../message-push/app-access.js';
import { configuredValuesOf } from '../message-push/configured-values.js';
import { endpointClassOf, messagePushOf, placeOf, plaintextByAccident } from '../message-push/message-push.account.js';
import { checkedOptions } from '../checked-options.js';
import { officialAccountEventClasses } from './events.generated.js';
import { officialAccountDialect } from './official-account.dialect.js';
import { OfficialAccountEvent } from './official-account.event.js';
import { cloudHostedAccountRules, type UnsignedAccountOptions } from '../message-push/message-push.options.js';
import type { OfficialAccountOptions } from './official-account.options.js';

/**
 * An Official Account (公众号, 服务号), which receives its messages and events at one URL.
 *
 * ```ts
 * WechatModule.forRoot({ accounts: [officialAccount({ appId, token, encodingAesKey })] }) // GET and POST /wechat
 * ```
 *
 * @param options - the values of the console; see {@link OfficialAccountOptions}
 * @throws Error that lists every fault of the options
 * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Access_Overview.html
 */
export function officialAccount(
  options: OfficialAccountOptions | UnsignedAccountOptions<OfficialAccountOptions>,
): WechatAccount {
  const valid = checkedOptions('officialAccount', options as OfficialAccountOptions, cloudHostedAccountRules);
  const { name, path } = placeOf(valid);
  const push = messagePushOf(valid, valid.appId);
  const Endpoint = endpointClassOf(valid);
  return {
    name,
    endpoints: [new Endpoint(path, valid.appId, push, officialAccountDialect)],
    baseEventClass: OfficialAccountEvent,
    api: appAccessOf('official-account', valid),
    configured: configuredValuesOf(valid, { receiverIds: [valid.appId], appSecret: valid.appSecret }),
    warnings: plaintextByAccident(options),
    eventClasses: officialAccountEventClasses,
  };
}
