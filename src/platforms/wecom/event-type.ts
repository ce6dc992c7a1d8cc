import { type PayloadObject, textOf } from '../../protocol/payload.js';
import { wecomHardwareEventClasses } from './suite/hardware/events.generated.js';

/** Official misspellings, seen in documents and on the wire, and the name under which the library knows them. */
const MISSPELLINGS: ReadonlyMap<string, string> = new Map([
  ['create_deparmtment', 'create_department'],
  ['update_deparmtment', 'update_department'],
  ['delete_deparmtment', 'delete_department'],
  ['add_filed', 'add_field'],
  ['update_filed', 'update_field'],
  ['delete_filed', 'delete_field'],
  ['change_edition', 'change_editon'],
]);

const HARDWARE = 'wecom-hardware.info.';
const hardwareTypes: ReadonlySet<string> = new Set(
  wecomHardwareEventClasses.map(({ type }) => type.slice(HARDWARE.length)),
);

/**
 * The type of a message or an event of an app: `wecom.message.<MsgType>` or
 * `wecom.event.<Event>[.<ChangeType>[.<UpdateDetail>]]`; `wecom.unknown` when there is no `MsgType` at all.
 */
export function appEventTypeOf(payload: PayloadObject): string {
  const msgType = textOf(payload, 'MsgType');
  if (!msgType) {
    return paymentTypeOf(textOf(payload, 'event_type') ?? '');
  }
  return msgType.toLowerCase() === 'event'
    ? `wecom.event.${join(payload, 'Event', 'ChangeType', 'UpdateDetail')}`
    : `wecom.message.${msgType}`;
}

/** The type of an event of a suite or of hardware: `wecom-suite.info.<InfoType>[.<ChangeType>[.<UpdateDetail>]]`. */
export function suiteEventTypeOf(payload: PayloadObject): string {
  const name = join(payload, 'InfoType', 'ChangeType', 'UpdateDetail');
  return name === '' ? 'wecom-suite.unknown' : `${hardwareTypes.has(name) ? HARDWARE : 'wecom-suite.info.'}${name}`;
}

/** The type of a message or an event of an AI bot: `wecom-aibot.message.<msgtype>` or `wecom-aibot.event.<eventtype>`. */
export function aiBotEventTypeOf(payload: PayloadObject): string {
  const msgtype = textOf(payload, 'msgtype');
  if (msgtype !== 'event') {
    return msgtype ? `wecom-aibot.message.${msgtype}` : 'wecom-aibot.unknown';
  }
  const event = payload['event'];
  const isObject = typeof event === 'object' && event !== null && !Array.isArray(event);
  return `wecom-aibot.event.${(isObject && textOf(event as PayloadObject, 'eventtype')) || ''}`;
}

/** The results of payments to an app come without the fields of an event. */
function paymentTypeOf(eventType: string): string {
  if (eventType.startsWith('TRANSACTION.')) {
    return 'wecom.event.pay_transaction';
  }
  return eventType.startsWith('REFUND.') ? 'wecom.event.pay_refund' : 'wecom.unknown';
}

/** The values of the fields, from the general to the specific, up to the first that is missing. */
function join(payload: PayloadObject, ...fields: readonly string[]): string {
  const names: string[] = [];
  for (const field of fields) {
    const name = textOf(payload, field);
    if (!name) {
      break;
    }
    names.push(MISSPELLINGS.get(name) ?? name);
  }
  return names.join('.');
}
