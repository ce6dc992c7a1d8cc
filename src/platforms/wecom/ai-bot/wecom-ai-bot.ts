import type { WechatAccount } from '../../../model/wechat-account.js';
import { configuredValuesOf } from '../../message-push/configured-values.js';
import { placeOf } from '../../message-push/message-push.account.js';
import { checkedOptions } from '../../checked-options.js';
import { wecomAiBotEventClasses } from './events.generated.js';
import { MemoryStreamStore } from './stream-store.js';
import { WecomAiBotEndpoint } from './wecom-ai-bot.endpoint.js';
import { WecomAiBotEvent } from './wecom-ai-bot.event.js';
import { wecomPushOf } from '../wecom-push.account.js';
import { type WecomAiBotOptions, wecomAiBotRules } from '../wecom.options.js';

/**
 * An AI bot (智能机器人) in API mode.
 *
 * ```ts
 * WechatModule.forRoot({ accounts: [wecomAiBot({ name: 'bot', token, encodingAesKey })] }) // /wechat/bot
 * ```
 *
 * @param options - the values of the console; see {@link WecomAiBotOptions}
 * @throws Error that lists every fault of the options
 * @see https://developer.work.weixin.qq.com/document/path/101039
 */
export function wecomAiBot(options: WecomAiBotOptions): WechatAccount {
  const valid = checkedOptions('wecomAiBot', options, wecomAiBotRules);
  const { name, path } = placeOf(valid);
  return {
    name,
    endpoints: [new WecomAiBotEndpoint(path, wecomPushOf(valid), valid.streamStore ?? new MemoryStreamStore())],
    baseEventClass: WecomAiBotEvent,
    api: { platform: 'wecom-aibot' },
    configured: configuredValuesOf(valid, { alwaysEncrypted: true, receiverIds: [''] }),
    eventClasses: wecomAiBotEventClasses,
  };
}
