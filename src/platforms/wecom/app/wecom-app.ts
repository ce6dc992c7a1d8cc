import { localized } from '../../../language/language.js';
import type { WechatAccount } from '../../../model/wechat-account.js';
import { configuredValuesOf } from '../../message-push/configured-values.js';
import { placeOf } from '../../message-push/message-push.account.js';
import { checkedOptions } from '../../checked-options.js';
import { wecomEventClasses } from './events.generated.js';
import { wecomPushOf } from '../wecom-push.account.js';
import { WecomEndpoint } from './wecom.endpoint.js';
import { WecomEvent } from './wecom.event.js';
import { wecomAccessOf } from '../wecom-access.js';
import { type WecomAppOptions, wecomAppRules } from '../wecom.options.js';

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
  const valid = checkedOptions('wecomApp', options, wecomAppRules);
  const { corpId } = valid;
  const agentId = valid.agentId === undefined ? undefined : Number(valid.agentId);
  const { name, path } = placeOf(valid);
  return {
    name,
    endpoints: [new WecomEndpoint(path, corpId, wecomPushOf(valid), agentId)],
    baseEventClass: WecomEvent,
    api: wecomAccessOf(valid, agentId),
    configured: configuredValuesOf(valid, {
      alwaysEncrypted: true,
      receiverIds: [corpId],
      appSecret: valid.corpSecret,
    }),
    warnings: oldCorpId(corpId),
    eventClasses: wecomEventClasses,
  };
}

/** A corp id of before 2016 looks like an AppID, so that nobody can say. */
function oldCorpId(corpId: string): string[] {
  return corpId.startsWith('wx')
    ? [
        localized({
          en: 'corpId begins with wx, as an AppID does. That is right for a corp from before 2016 alone: the others begin with ww.',
          zh: 'corpId 以 wx 开头，和 AppID 一样。只有 2016 年以前的企业号才是这样，其他企业 ID 以 ww 开头。',
        }),
      ]
    : [];
}
