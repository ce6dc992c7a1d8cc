import { readFile } from 'node:fs/promises';
import { readPayload } from '../protocol/payload-reader.js';
import type { Message, MessageValue } from '../platforms/message-push/message.js';
import { type CatalogueEntry, eventCatalogue, eventsNamed, pushedEntry } from '../simulator/event-catalogue.js';
import { eventMessage, type MessageHead, merged } from '../testing/event-message.js';
import type { SimulatedPlatform } from '../testing/simulated-account.js';
import { DEFAULT_URL, oneAccountOf, usage } from './command-account.js';
import { needed } from './action-command.js';
import { type CommandOptions, defineCommand } from './command.js';
import { nearestName } from '../protocol/nearest-name.js';
import { push } from './push.js';
import { pushNotes, pushOptions } from './push-options.js';

/** `nestjs-wechat trigger event.CLICK --set EventKey=TODAY` */
export const triggerCommand = defineCommand({
  positionals: ['<event>'],
  options: {
    set: {
      type: 'string',
      multiple: true,
      value: '<Field=value>',
      about: {
        en: 'a field by its official name, Outer.Inner for one inside; may be repeated',
        zh: '设置字段，用官方字段名，内层写 Outer.Inner；可以写多次',
      },
    },
    body: {
      type: 'string',
      value: '<file>',
      about: {
        en: 'the message as it is, XML or JSON; it is signed and encrypted',
        zh: '要发送的消息（XML 或 JSON），会签名和加密',
      },
    },
    list: {
      type: 'boolean',
      about: { en: 'lists all events, or those of --platform', zh: '列出全部事件，或 --platform 的事件' },
    },
    ...pushOptions,
  } as const satisfies CommandOptions,
  notes: {
    en: `An event is a type (official-account.event.CLICK, event.CLICK, CLICK) or a class (MenuClickEvent).\n\n${pushNotes.en}`,
    zh: `事件写类型（official-account.event.CLICK、event.CLICK、CLICK）或类名（MenuClickEvent）。\n\n${pushNotes.zh}`,
  },
  async run({ positionals: [name], values, language, terminal }) {
    const { url = DEFAULT_URL, set = [], body, list, platform } = values;
    if (list === true) {
      terminal.out(listing(platform, values.json === true));
      return 0;
    }
    if (body !== undefined) {
      const text = await bodyIn(body);
      const { target, account } = await oneAccountOf(values, url);
      return push({
        target,
        account,
        values,
        language,
        terminal,
        text,
        message: () => readPayload(text).payload as Message,
      });
    }
    const entry = entryNamed(needed(name, '<event>'), platform);
    const { target, account } = await oneAccountOf(values, url, entry.platform);
    return push({ target, account, values, language, terminal, message: (head) => messageOf(entry, set, head) });
  },
});

function listing(platform: string | undefined, asJson: boolean): string {
  const shown = eventCatalogue.filter((entry) => platform === undefined || entry.platform === platform);
  if (asJson) {
    const rows = shown.map(({ type, eventClass, platform: to, isFetched }) => ({
      type,
      class: eventClass.name,
      platform: to,
      fetched: isFetched,
    }));
    return `${JSON.stringify(rows, null, 2)}\n`;
  }
  const width = Math.max(0, ...shown.map(({ type }) => type.length));
  return shown.map(({ type, eventClass }) => `${type.padEnd(width)}  ${eventClass.name}\n`).join('');
}

/** @throws UsageError for a name that no event has, or several */
function entryNamed(name: string, platform: string | undefined): CatalogueEntry {
  const found = eventsNamed(name, platform as SimulatedPlatform | undefined);
  // An Official Account is what people mean who do not say.
  const entry = found.length > 1 ? found.find((each) => each.platform === 'official-account') : found[0];
  if (entry !== undefined) {
    return entry;
  }
  if (found.length > 1) {
    const types = found.map(({ type }) => type).join(', ');
    throw usage(`"${name}" may be any of: ${types}.`, `${name} 可能是：${types}。`);
  }
  const nearest = nearestName(name.toLowerCase(), [...namesByLowerCase.keys()]);
  const hint = nearest === undefined ? undefined : namesByLowerCase.get(nearest);
  throw usage(
    `Unknown event "${name}". ${hint === undefined ? 'See: nestjs-wechat trigger --list' : `Did you mean ${hint}?`}`,
    `没有 ${name} 这个事件。${hint === undefined ? '用 nestjs-wechat trigger --list 查看全部。' : `是不是 ${hint}？`}`,
  );
}

/** Every spelling of an event, and how it is shown. */
const namesByLowerCase: ReadonlyMap<string, string> = new Map(
  eventCatalogue.flatMap(({ type, shortType, eventClass }) =>
    [type, shortType, shortType.slice(shortType.indexOf('.') + 1), eventClass.name].map((spelling) => [
      spelling.toLowerCase(),
      spelling,
    ]),
  ),
);

/** @throws UsageError for a field that the event does not have */
function messageOf(entry: CatalogueEntry, set: readonly string[], head: MessageHead): Message {
  const { eventClass } = pushedEntry(entry);
  const sample = eventMessage(eventClass, head);
  const isNotification = entry.type.startsWith('pay.v3.');
  const fields = (isNotification ? sample['resource'] : sample) as Message;
  const given = set.map((each) => fieldOf(each, fields)).reduce(merged, {});
  return eventMessage(eventClass, head, given);
}

/** `Outer.Inner=value` as a message. */
function fieldOf(assignment: string, known: Message): Message {
  const equals = assignment.indexOf('=');
  if (equals < 1) {
    throw usage(
      `--set takes Field=value, and got "${assignment}".`,
      `--set 的写法是 Field=value，收到的是 ${assignment}。`,
    );
  }
  return nested(assignment.slice(0, equals).split('.'), assignment.slice(equals + 1), known, '');
}

function nested([name = '', ...rest]: readonly string[], value: string, known: Message, within: string): Message {
  if (!Object.hasOwn(known, name)) {
    const names = Object.keys(known);
    const nearest = nearestName(name, names) ?? names.find((each) => each.toLowerCase() === name.toLowerCase());
    throw usage(
      `The event has no field "${within}${name}". ${nearest === undefined ? `It has: ${names.join(', ')}.` : `Did you mean ${within}${nearest}?`}`,
      `事件没有字段 ${within}${name}。${nearest === undefined ? `它有：${names.join('、')}。` : `是不是 ${within}${nearest}？`}`,
    );
  }
  if (rest.length === 0) {
    return { [name]: sameKind(known[name]!, value) };
  }
  const inner = known[name];
  const isObject = typeof inner === 'object' && !Array.isArray(inner);
  return { [name]: nested(rest, value, isObject ? (inner as Message) : {}, `${within}${name}.`) };
}

/** A number where the sample has one, so that JSON has the right type; long digits stay text. */
function sameKind(sample: MessageValue, value: string): MessageValue {
  return typeof sample === 'number' && value.trim() !== '' && Number.isSafeInteger(Number(value))
    ? Number(value)
    : value;
}

async function bodyIn(path: string): Promise<string> {
  try {
    const text = await readFile(path, 'utf8');
    readPayload(text);
    return text;
  } catch (error) {
    throw usage(`${path} cannot be sent: ${(error as Error).message}`, `无法发送 ${path}：${(error as Error).message}`);
  }
}
