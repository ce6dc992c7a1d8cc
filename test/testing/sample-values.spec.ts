import { expect, it } from 'vitest';
import { eventCatalogue, pushedEntry } from '../../src/simulator/event-catalogue.js';
import { eventMessage, headOf } from '../../src/testing/event-message.js';
import type { Message, MessageValue } from '../../src/testing/index.js';

const head = { from: 'oTea0customer0of0the0simulator', to: 'gh_0123456789ab', now: Date.now(), id: '10000001' };

/** What every field of every event is filled with: `type name=value`. */
function samples(): [type: string, name: string, value: string][] {
  return eventCatalogue
    .map((entry) => pushedEntry(entry))
    .flatMap(({ type, eventClass }) =>
      leavesOf(eventMessage(eventClass, head)).map(([name, value]): [string, string, string] => [type, name, value]),
    );
}

function leavesOf(value: MessageValue, name = ''): [name: string, value: string][] {
  if (Array.isArray(value)) {
    return value.flatMap((element) => leavesOf(element, name));
  }
  return typeof value === 'object'
    ? Object.entries(value as Message).flatMap(([inner, held]) => leavesOf(held, inner))
    : [[name, String(value)]];
}

/** The names of some fields, and how their values look. */
const looks: readonly (readonly [names: RegExp, value: RegExp])[] = [
  [/open_?id$/i, /^o\w{10,}$/],
  [/app_?id$/i, /^(wx[0-9a-f]{16}|gh_\w+|\d+)$/],
  [/(^|_)account$/i, /^(?!\d$)/],
  [/(product|goods|spu)_?name$/i, /龙井/],
  [/(shop|store|parking)_?(nick)?name$/i, /茶馆/],
  [/bank_name$/i, /银行/],
  [/company_?name$/i, /公司/],
  [/plate_number$/i, /^.[A-Z]\w{5}$/],
  [/phone$|mobile$/i, /^1\d{10}$/],
  [/(^|_)time$/i, /^(\d{10}|\d{13}|\d{14}|)$/],
  [/_(state|status)$/, /^(\d|[A-Z]+)$/],
  [/order_id$/i, /^\d+$/],
  [/(^|_)openkfid$/i, /^wk/],
];

it.each(looks)('fills fields named %s with %s, in every event of the catalogue', (names, looksAs) => {
  const named = samples().filter(([, name]) => names.test(name));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(([, , value]) => !looksAs.test(value))).toEqual([]);
});

it.each([
  ['official-account.event.subscribe', 'qrscene_table-7'],
  ['official-account.event.SCAN', 'table-7'],
  ['official-account.event.CLICK', 'TODAY'],
  ['official-account.event.VIEW', 'https://example.com/tea'],
  ['official-account.event.view_miniprogram', 'pages/index/index'],
  ['official-account.event.unsubscribe', ''],
  ['wecom.event.click', 'TODAY'],
  ['wecom.event.view', 'https://example.com/tea'],
  ['wecom.event.template_card_event', 'TODAY'],
  ['wecom.event.enter_agent', ''],
])('puts into the EventKey of %s what WeChat puts there', (type, eventKey) => {
  const { eventClass } = eventCatalogue.find((entry) => entry.type === type)!;
  expect(eventMessage(eventClass, head)).toMatchObject({ ...headOf(type, head), EventKey: eventKey });
});
