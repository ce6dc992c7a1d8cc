import type { WechatAccount } from '../../../model/wechat-account.js';
import { configuredValuesOf } from '../../message-push/configured-values.js';
import { placeOf } from '../../message-push/message-push.account.js';
import { validateOptions } from '../../validate-options.js';
import { wecomEventClasses } from './events.generated.js';
import { wecomPushOf } from '../wecom-push.account.js';
import { WecomEndpoint } from './wecom.endpoint.js';
import { WecomEvent } from './wecom.event.js';
import { wecomAccessOf } from '../wecom-access.js';
import { WecomAppOptions } from '../wecom.options.js';

/**
 * An app of one's own corp (企业内部应用) that receives messages and events. The address book, customers and the like have
 * a CorpID and a token of their own each: make an account of each.
 *
 * ```ts
 * WechatModule.forRoot({ accounts: [wecomApp({ name: 'staff', corpId, token, encodingAesKey })] }) // /wechat/staff
 * ```
 *
 * @param options - the values of the console; see {@link WecomAppOptions}
 * @throws Error that lists every fault of the options
 * @see https://developer.work.weixin.qq.com/document/path/90238
 */
export function wecomApp(options: WecomAppOptions): WechatAccount {
  const valid = validateOptions('wecomApp', WecomAppOptions, options);
  const { corpId, agentId } = valid;
  const { name, path } = placeOf(valid);
  return {
    name,
    endpoints: [new WecomEndpoint(path, corpId, wecomPushOf(valid), agentId)],
    baseEventClass: WecomEvent,
    api: wecomAccessOf(valid),
    configured: configuredValuesOf(valid, {
      alwaysEncrypted: true,
      receiverIds: [corpId],
      appSecret: valid.corpSecret,
    }),
    eventClasses: wecomEventClasses,
  };
}
