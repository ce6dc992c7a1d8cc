import { fieldsOf } from '../model/wechat-event.js';
import type { Message } from '../platforms/message-push/message.js';
import {
  type CatalogueEntry,
  eventCatalogue,
  eventsNamed,
  nearestEvent,
  pushedEntry,
} from '../simulator/event-catalogue.js';
import { eventMessage, type MessageHead } from '../testing/event-message.js';
import type { SimulatedPlatform } from '../testing/simulated-account.js';
import { DEFAULT_URL, oneAccountOf, platforms } from './command-account.js';
import { readMessageFile } from './message-file.js';
import { choiceOf, usage } from './option-value.js';
import { needed } from './action-command.js';
import { type CommandOptions, defineCommand } from './command.js';
import { push } from './push.js';
import { setField } from './set-field.js';
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
        en: 'a field by its official name: EventKey, Outer.Inner, List[1].Inner; may be repeated',
        zh: '设置字段，用官方字段名：EventKey、Outer.Inner、List[1].Inner；可以写多次',
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
      about: {
        en: 'lists all events; those of --platform; those with <event> in their names',
        zh: '列出全部事件；可用 --platform 和 <event>（名称的一部分）筛选',
      },
    },
    ...pushOptions,
  } as const satisfies CommandOptions,
  notes: {
    en: `An event is a type (official-account.event.CLICK, event.CLICK, CLICK) or a class (MenuClickEvent).\n\n${pushNotes.en}`,
    zh: `事件写类型（official-account.event.CLICK、event.CLICK、CLICK）或类名（MenuClickEvent）。\n\n${pushNotes.zh}`,
  },
  async run({ positionals: [name], values, usage: written, language, terminal }) {
    const { url = DEFAULT_URL, set = [], body, list, platform } = values;
    if (list === true) {
      terminal.out(listing(name, choiceOf('--platform', platform, platforms), values.json === true));
      return 0;
    }
    if (body !== undefined) {
      onlyBody(name, set);
      const { target, account } = await oneAccountOf(values, url);
      const { text, message } = await readMessageFile(body, account);
      return push({ target, account, values, language, terminal, text, message: () => message });
    }
    const entry = entryNamed(needed(name, '<event>', written), choiceOf('--platform', platform, platforms));
    const { target, account } = await oneAccountOf(values, url, entry.platform);
    return push({ target, account, values, language, terminal, message: (head) => messageOf(entry, set, head) });
  },
});

/** What `--body` says already, nothing else may say. */
function onlyBody(name: string | undefined, set: readonly string[]): void {
  const surplus = name ?? set.map((each) => `--set ${each}`)[0];
  if (surplus !== undefined) {
    throw usage(`--body is the whole message: leave out "${surplus}".`, `--body 已经是完整的消息：请去掉 ${surplus}。`);
  }
}

/** @throws UsageError when no event has that in its name */
function listing(part: string | undefined, platform: SimulatedPlatform | undefined, asJson: boolean): string {
  const wanted = part?.toLowerCase() ?? '';
  const shown = eventCatalogue.filter(
    (entry) =>
      (platform === undefined || entry.platform === platform) &&
      [entry.type, entry.eventClass.name].some((name) => name.toLowerCase().includes(wanted)),
  );
  if (shown.length === 0) {
    throw usage(
      `No event has "${part}" in its name. See: nestjs-wechat trigger --list`,
      `没有名称含 ${part} 的事件。用 nestjs-wechat trigger --list 查看全部。`,
    );
  }
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
function entryNamed(name: string, platform: SimulatedPlatform | undefined): CatalogueEntry {
  const found = eventsNamed(name, platform);
  // An Official Account is what people mean who do not say.
  const entry = found.length > 1 ? found.find((each) => each.platform === 'official-account') : found[0];
  if (entry !== undefined) {
    return entry;
  }
  if (found.length > 1) {
    const types = found.map(({ type }) => type).join(', ');
    throw usage(`"${name}" may be any of: ${types}.`, `${name} 可能是：${types}。`);
  }
  const hint = nearestEvent(name);
  throw usage(
    `Unknown event "${name}". ${hint === undefined ? 'See: nestjs-wechat trigger --list' : `Did you mean ${hint}?`}`,
    `没有 ${name} 这个事件。${hint === undefined ? '用 nestjs-wechat trigger --list 查看全部。' : `是不是 ${hint}？`}`,
  );
}

/** @throws UsageError for a field that the event does not have */
function messageOf(entry: CatalogueEntry, set: readonly string[], head: MessageHead): Message {
  const { eventClass } = pushedEntry(entry);
  const sample = eventMessage(eventClass, head);
  const fields = fieldsOf(eventClass);
  const isNotification = entry.type.startsWith('pay.v3.');
  const told = (isNotification ? sample['resource'] : sample) as Message;
  const given = set.reduce((message, assignment) => setField(assignment, message, fields, told), told);
  return isNotification ? { ...sample, resource: given } : given;
}
