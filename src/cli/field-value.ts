import type { Texts } from '../language/language.js';
import type { EventField, FieldType } from '../model/event-fields.js';
import type { MessageValue } from '../platforms/message-push/message.js';
import { usage } from './option-value.js';

interface Kind {
  readonly pattern: RegExp;
  readonly what: Texts;
}

/** What a text has to look like, where the catalogue says more than that it is one. */
const kinds: { readonly [Type in FieldType]?: Kind } = {
  number: {
    pattern: /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i,
    what: { en: 'a number', zh: '数字' },
  },
  integer: { pattern: /^-?\d+$/, what: { en: 'a whole number', zh: '整数' } },
  boolean: { pattern: /^(?:[01]|true|false)$/i, what: { en: '0 or 1', zh: '0 或 1' } },
  date: {
    pattern: /^(?:\d{1,14}|\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d.*)$/,
    what: {
      en: 'a time: seconds since 1970, or 2026-11-25T12:00:00+08:00',
      zh: '时间：1970 年以来的秒数，或 2026-11-25T12:00:00+08:00',
    },
  },
};

/**
 * The value that a text on the command line stands for. An empty one is always possible: WeChat sends empty fields.
 *
 * @param sample - what stands there else, which says whether it is a number on the wire
 * @throws UsageError for a value that the field cannot have
 */
export function readFieldValue(
  text: string,
  field: EventField | undefined,
  sample: MessageValue | undefined,
  path: string,
): MessageValue {
  if (Array.isArray(sample) && field?.type !== 'object' && !text.startsWith('[')) {
    return listOf(text, field, sample as readonly MessageValue[], path);
  }
  if (typeof sample === 'object' || (sample === undefined && field?.type === 'object')) {
    return text === '' && !Array.isArray(sample) ? '' : structureIn(text, Array.isArray(sample), path);
  }
  checkKind(text, field, path);
  // A number where the sample has one, so that JSON has the right type; long digits stay text.
  return typeof sample === 'number' && text.trim() !== '' && Number.isFinite(Number(text)) && isExact(text)
    ? Number(text)
    : text;
}

/** One element, or those of a list that comes as one text. */
function listOf(
  text: string,
  field: EventField | undefined,
  sample: readonly MessageValue[],
  path: string,
): MessageValue {
  const { separator } = field ?? {};
  const parts = (separator === undefined ? [text] : text.split(separator)).filter(Boolean);
  const elements = parts.map((part) => readFieldValue(part.trim(), field, sample[0], path));
  return separator === undefined ? elements : text;
}

function checkKind(text: string, field: EventField | undefined, path: string): void {
  const kind = field === undefined ? undefined : kinds[field.type];
  if (kind !== undefined && text !== '' && !kind.pattern.test(text)) {
    throw usage(
      `${path} is ${kind.what.en}, and "${text}" is not. --body <file> sends any message as it is.`,
      `${path} 应为${kind.what.zh}，${text} 不是。要原样发送任意内容，请用 --body <file>。`,
    );
  }
}

function isExact(text: string): boolean {
  return !/^[-+]?\d+$/.test(text) || Number.isSafeInteger(Number(text));
}

/** An object or a list, which is given as JSON. */
function structureIn(text: string, isList: boolean, path: string): MessageValue {
  const value = jsonIn(text === '' ? '[]' : text);
  if (typeof value === 'object' && value !== null && isList === Array.isArray(value)) {
    return value as MessageValue;
  }
  throw isList
    ? usage(
        `${path} is a list: give it as JSON, '${path}=[...]', or set what is inside, '${path}[0]=<value>'.`,
        `${path} 是列表：请写成 JSON（'${path}=[...]'），或设置其中的元素（'${path}[0]=<值>'）。`,
      )
    : usage(
        `${path} is an object: give it as JSON, '${path}={...}', or set what is inside, '${path}.<field>=<value>'.`,
        `${path} 是对象：请写成 JSON（'${path}={...}'），或设置其中的字段（'${path}.<字段>=<值>'）。`,
      );
}

/** What a text says as JSON; `undefined` for one that is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
