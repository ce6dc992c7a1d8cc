import type { WechatAccount } from '../../model/wechat-account.js';
import { listOf } from '../list-of.js';
import { appAccessOf } from '../message-push/app-access.js';
import { configuredValuesOf } from '../message-push/configured-values.js';
import { endpointClassOf, messagePushOf, placeOf, plaintextByAccident } from '../message-push/message-push.account.js';
import { checkedOptions } from '../checked-options.js';
import { miniProgramEventClasses } from './events.generated.js';
import { isRepeatedForADay, MiniProgramDialect } from './mini-program.dialect.js';
import { MiniProgramEvent, PaymentPushEvent } from './mini-program.event.js';
import type { UnsignedAccountOptions } from '../message-push/message-push.options.js';
import { type MiniProgramOptions, miniProgramRules } from './mini-program.options.js';

/**
 * A Mini Program (小程序) or mini game (小游戏), which receives its messages and events at one URL, as XML or JSON.
 *
 * ```ts
 * WechatModule.forRoot({ accounts: [miniProgram({ name: 'shop', appId, token, encodingAesKey })] }) // /wechat/shop
 * ```
 *
 * @param options - the values of the console; see {@link MiniProgramOptions}
 * @throws Error that lists every fault of the options
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export function miniProgram(options: MiniProgramOptions | UnsignedAccountOptions<MiniProgramOptions>): WechatAccount {
  const valid = checkedOptions('miniProgram', options as MiniProgramOptions, miniProgramRules);
  const { appId, appKey, encryptAcknowledgements, virtualPayment } = valid;
  const { name, path } = placeOf(valid);
  const dialect = new MiniProgramDialect({
    appKeys: listOf(appKey),
    encryptAcknowledgements: encryptAcknowledgements ?? false,
  });
  const Endpoint = endpointClassOf(valid);
  return {
    name,
    endpoints: [new Endpoint(path, appId, messagePushOf(valid, appId, isRepeatedForADay), dialect)],
    baseEventClass: MiniProgramEvent,
    api: appAccessOf('mini-program', valid),
    configured: configuredValuesOf(valid, { receiverIds: [appId], appSecret: valid.appSecret }),
    warnings: plaintextByAccident(options),
    eventClasses: miniProgramEventClasses,
    requiresHandler: (virtualPayment ?? appKey !== undefined) ? [PaymentPushEvent] : [],
  };
}
