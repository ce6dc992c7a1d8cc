import type { Texts } from '../../language/language.js';
import { typeName } from '../../options/type-name.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import { illegalCharacterAt } from '../../protocol/xml-characters.js';

/** Checks a URL of a reply. */
export function webUrl(value: unknown, what: Texts): string {
  const checked = string(value, what);
  // Official samples and real articles carry URLs that are not strictly valid; the scheme is what decides.
  if (!/^https?:\/\/[^\s/]/i.test(checked)) {
    const shown = JSON.stringify(checked);
    throw refusal({
      en: `${what.en} is ${shown}. It has to begin with https:// or http://`,
      zh: `${what.zh}是 ${shown}，应以 https:// 或 http:// 开头`,
    });
  }
  return checked;
}

/** Checks a text of a reply that must not be empty. */
export function required(value: unknown, what: Texts, advice: Texts): string {
  const checked = string(value, what);
  if (checked.trim() === '') {
    throw refusal({ en: `${what.en} is empty. ${advice.en}`, zh: `${what.zh}是空的。${advice.zh}` });
  }
  return checked;
}

/** Checks a text of a reply: WeChat does not deliver control characters. */
export function string(value: unknown, what: Texts): string {
  if (typeof value !== 'string') {
    const { en, zh } = replyName(value);
    throw refusal({ en: `${what.en} is ${en}. It has to be a string`, zh: `${what.zh}是${zh}，应为字符串` });
  }
  const illegal = illegalCharacterAt(value);
  if (illegal !== -1) {
    const code = value.charCodeAt(illegal).toString(16).toUpperCase().padStart(4, '0');
    throw refusal({
      en: `${what.en} has the character U+${code}, a control character or half a character. Remove it`,
      zh: `${what.zh}含有字符 U+${code}，它是控制字符或半个字符。请去掉`,
    });
  }
  return value;
}

/** What sort of thing stands in the place of a reply or a part of one; its content may be private. */
export function replyName(value: unknown): Texts {
  const { type } = (value ?? {}) as { readonly type?: unknown };
  if (typeof value === 'object' && typeof type === 'string') {
    const shown = JSON.stringify(type.slice(0, 40));
    return { en: `an object of type ${shown}`, zh: `类型为 ${shown} 的对象` };
  }
  const { en, zh } = typeName(value);
  return { en, zh: ` ${zh}` };
}

/** Names a property of a part of a reply. */
export function propertyOf(part: Texts, property: string): Texts {
  return { en: `${part.en}'s ${property}`, zh: `${part.zh}的 ${property} ` };
}

/** Why a reply cannot be sent. */
export function refusal(detail: Texts): WechatCallbackError {
  return new WechatCallbackError('reply', detail);
}
