import { LocalizedError } from '../language/localized-error.js';
import type { EventClass } from '../model/wechat-event.js';
import type { Message, MessageValue } from '../platforms/message-push/message.js';
import { sampleMessage } from './sample-message.js';

/** Who writes to whom, and when. */
export interface MessageHead {
  /** The openid or userid. */
  readonly from: string;
  /** The original id, CorpID, SuiteID or bot. */
  readonly to: string;
  /** Milliseconds. */
  readonly now: number;
  /** The number that tells this message from all others. */
  readonly id: string;
  /** What else is known of the account: its AppID, its merchant. By official names. */
  readonly account?: Readonly<Record<string, string | number>>;
}

/** How a type stands in a message, by what the type begins with. The longest that fits counts. */
const headsByKind: Readonly<Record<string, (names: readonly string[], head: MessageHead) => Message>> = {
  'official-account.message': messageHead,
  'official-account.event': (names, head) => ({ ...pushHead(head), MsgType: 'event', Event: names.join('.') }),
  'mini-program.message': messageHead,
  'mini-program.event': (names, head) => ({ ...pushHead(head), MsgType: 'event', Event: names.join('.') }),
  'mini-program.chatbot': (names) => ({ event: names.join('.') }),
  'mini-program.business-pay': (names) => ({ event_type: names.join('.') }),
  'channels-shop.event': (names, head) => ({ ...pushHead(head), MsgType: 'event', Event: names.join('.') }),
  'channels-shop.message': messageHead,
  'open-platform.info': (names, head) => ({
    AppId: head.to,
    CreateTime: secondsOf(head),
    InfoType: names.join('.'),
  }),
  'wecom.message': messageHead,
  'wecom.event': ([Event, ChangeType, UpdateDetail], head) => ({
    ...pushHead(head),
    MsgType: 'event',
    ...present({ Event, ChangeType, UpdateDetail }),
  }),
  'wecom-suite.info': suiteHead,
  'wecom-hardware.info': suiteHead,
  'wecom-aibot.message': ([msgtype], head) => ({ ...botHead(head), msgtype: msgtype! }),
  'wecom-aibot.event': ([eventtype], head) => ({
    ...botHead(head),
    msgtype: 'event',
    event: { eventtype: eventtype! },
  }),
  'pay.v3': payV3Head,
  'pay.v2': payV2Head,
};

/** The fields by which an event of a type is known on the wire; `undefined` for a type that is not pushed. */
export function headOf(type: string, head: MessageHead): Message | undefined {
  const [platform, kind, ...names] = type.split('.');
  const key = `${platform}.${kind}`;
  return Object.hasOwn(headsByKind, key) ? headsByKind[key]!(names, head) : undefined;
}

/**
 * A message that becomes an event of the class: with all its fields, and believable values.
 *
 * @param given - values by official name, instead of those that are made up
 * @throws Error for a class without a type that is pushed
 */
export function eventMessage(eventClass: EventClass, head: MessageHead, given: Message = {}): Message {
  const type = eventClass.type ?? '';
  const named = headOf(type, head);
  if (named === undefined) {
    throw new LocalizedError({
      en: `${eventClass.name} has no static "type" that WeChat pushes, such as official-account.event.CLICK.`,
      zh: `${eventClass.name} 没有微信推送的静态 type（例如 official-account.event.CLICK）。`,
    });
  }
  const known = { ...head.account, ToUserName: head.to, FromUserName: head.from, ...eventKeyOf(type) };
  const sample = withoutNotification(sampleMessage(eventClass, { now: head.now, known }));
  return type.startsWith('pay.v3.')
    ? { ...named, resource: merged(merged(sample, (named['resource'] ?? {}) as Message), given) }
    : merged(merged(withoutForeign(type, sample), named), given);
}

/** What stands in `EventKey`, by the type: it is the key of a menu item only where one was tapped. */
const eventKeys: readonly (readonly [pattern: RegExp, EventKey: string])[] = [
  [/^official-account\.event\.subscribe$/, 'qrscene_table-7'],
  [/^official-account\.event\.SCAN$/, 'table-7'],
  [/\.event\.view$/i, 'https://example.com/tea'],
  [/\.event\.view_miniprogram$/, 'pages/index/index'],
  [/^wecom\.event\.(?!click|scancode_|pic_|location_select|taskcard_|template_card_)|\.event\.unsubscribe$/, ''],
];

function eventKeyOf(type: string): { EventKey?: string } {
  const found = eventKeys.find(([pattern]) => pattern.test(type));
  return found === undefined ? {} : { EventKey: found[1] };
}

/** What is there in `over` goes before what is in `under`; objects are merged. */
export function merged(under: Message, over: Message): Message {
  const result: Record<string, MessageValue> = { ...under };
  for (const [name, value] of Object.entries(over)) {
    const before = result[name];
    result[name] = isMessage(before) && isMessage(value) ? merged(before, value) : value;
  }
  return result;
}

function isMessage(value: MessageValue | undefined): value is Message {
  return typeof value === 'object' && !Array.isArray(value);
}

function secondsOf({ now }: MessageHead): number {
  return Math.floor(now / 1000);
}

function pushHead(head: MessageHead): Message {
  return { ToUserName: head.to, FromUserName: head.from, CreateTime: secondsOf(head) };
}

function messageHead(names: readonly string[], head: MessageHead): Message {
  return { ...pushHead(head), MsgType: names.join('.'), MsgId: head.id };
}

function suiteHead([InfoType, ChangeType, UpdateDetail]: readonly string[], head: MessageHead): Message {
  return { SuiteId: head.to, ...present({ InfoType, ChangeType, UpdateDetail }), TimeStamp: secondsOf(head) };
}

function botHead(head: MessageHead): Message {
  return { msgid: head.id, aibotid: head.to, chattype: 'single', from: { userid: head.from } };
}

/** An event type that several products share has the original type behind it; see the types of Pay. */
function payV3Head(names: readonly string[]): Message {
  const value = names.join('.');
  const shared = /^((?:TRANSACTION|REFUND)\.[A-Z_]+)\.([a-z_]+)$/.exec(value);
  if (shared === null) {
    return { event_type: value };
  }
  return shared[2] === 'combine' ? { event_type: shared[1]! } : { event_type: shared[1]!, original_type: shared[2]! };
}

/** Only the deposit-free notifications of v2 have a type. */
function payV2Head(names: readonly string[]): Message {
  const value = names.join('.');
  return /^(CHECK|TRANSACTION)\./.test(value) ? { event_type: value } : {};
}

/** The envelope of a notification is WeChat Pay's, not a part of what it is about. */
function withoutNotification(message: Message): Message {
  const { notification: _, ...rest } = message;
  return rest;
}

/** v2 has no types: an event is known by the fields that it alone has. */
const foreignFields: Readonly<Record<string, readonly string[]>> = {
  'pay.v2.transaction-success': ['contract_id', 'trade_state'],
  'pay.v2.transaction-fail': ['transaction_id'],
};

function withoutForeign(type: string, message: Message): Message {
  const foreign = new Set(foreignFields[type] ?? []);
  const kept = Object.fromEntries(Object.entries(message).filter(([name]) => !foreign.has(name)));
  return type === 'pay.v2.transaction-fail' ? { ...kept, result_code: 'FAIL' } : kept;
}

function present(values: Readonly<Record<string, string | undefined>>): Message {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
