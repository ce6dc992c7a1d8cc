import { MemoryTicketStore } from '../../../store/ticket-store.js';
import type { WechatAccount } from '../../../model/wechat-account.js';
import { configuredValuesOf } from '../../message-push/configured-values.js';
import { placeOf } from '../../message-push/message-push.account.js';
import { checkedOptions } from '../../checked-options.js';
import { wecomEventClasses } from '../app/events.generated.js';
import { wecomHardwareEventClasses } from './hardware/events.generated.js';
import { SuiteTicketEvent, wecomSuiteEventClasses } from './events.generated.js';
import { wecomPushOf } from '../wecom-push.account.js';
import { WecomSuiteEndpoint } from './wecom-suite.endpoint.js';
import { WecomSuiteEvent } from './wecom-suite.event.js';
import { SuiteEvents } from './suite-events.js';
import { WecomSuiteDataEndpoint } from './wecom-suite-data.endpoint.js';
import { suiteAccessOf } from '../wecom-access.js';
import { type WecomSuiteOptions, wecomSuiteRules } from '../wecom.options.js';

/**
 * A suite of a service provider (第三方应用, 代开发应用), with its two URLs: the command URL at `path` receives tickets and
 * authorizations, the data URL at `<path>/data` the messages and events of the corps. The data URL may end in
 * `?corpid=$CORPID$`, or have `$CORPID$` in its path: WeCom puts the corp's id in, and it has to be that of the message.
 *
 * ```ts
 * const tickets = new MemoryTicketStore();
 * wecomSuite({ name: 'crm', suiteId, corpId, token, encodingAesKey, ticketStore: tickets }) // /wechat/crm, /wechat/crm/data
 * await tickets.get(suiteId);
 * ```
 *
 * @param options - the values of the console; see {@link WecomSuiteOptions}
 * @throws Error that lists every fault of the options
 * @see https://developer.work.weixin.qq.com/document/path/97172
 */
export function wecomSuite(options: WecomSuiteOptions): WechatAccount {
  const valid = checkedOptions('wecomSuite', options, wecomSuiteRules);
  const { suiteId, corpId, individual = false, dataPath, ticketStore = new MemoryTicketStore() } = valid;
  const { name, path } = placeOf(valid);
  const push = wecomPushOf(valid);
  const ofHandshake = individual ? '' : corpId;
  const events = new SuiteEvents(suiteId, ticketStore);
  const ids = { suiteId, ofHandshake, ofEvent: individual ? '' : suiteId };
  return {
    name,
    endpoints: [
      new WecomSuiteEndpoint(path, ids, push, events),
      new WecomSuiteDataEndpoint(dataPath ?? `${path}/data`, ids, push, events),
    ],
    baseEventClass: WecomSuiteEvent,
    api: suiteAccessOf(valid, ticketStore),
    configured: configuredValuesOf(valid, {
      alwaysEncrypted: true,
      receiverIds: [suiteId, corpId],
      appSecret: valid.suiteSecret,
    }),
    eventClasses: [...wecomSuiteEventClasses, ...wecomHardwareEventClasses, ...wecomEventClasses],
    tickets: [SuiteTicketEvent],
  };
}
