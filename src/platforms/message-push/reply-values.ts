import { WechatCallbackError } from '../../protocol/callback-error.js';
import { illegalCharacterAt } from '../../protocol/xml-characters.js';

/** Checks a URL of a reply. */
export function webUrl(value: unknown, what: string): string {
  const checked = string(value, what);
  // Official samples and real articles carry URLs that are not strictly valid; the scheme is what decides.
  if (!/^https?:\/\/[^\s/]/i.test(checked)) {
    throw refusal(`${what} is ${JSON.stringify(checked)}. It has to begin with https:// or http://`);
  }
  return checked;
}

/** Checks a text of a reply that must not be empty. */
export function required(value: unknown, what: string, advice: string): string {
  const checked = string(value, what);
  if (checked.trim() === '') {
    throw refusal(`${what} is empty. ${advice}`);
  }
  return checked;
}

/** Checks a text of a reply: WeChat does not deliver control characters. */
export function string(value: unknown, what: string): string {
  if (typeof value !== 'string') {
    throw refusal(`${what} is ${describe(value)}. It has to be a string`);
  }
  const illegal = illegalCharacterAt(value);
  if (illegal !== -1) {
    const code = value.charCodeAt(illegal).toString(16).toUpperCase().padStart(4, '0');
    throw refusal(`${what} has the character U+${code}, a control character or half a character. Remove it`);
  }
  return value;
}

/** Names a value by its type, not by its content, which may be private. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) {
    return String(value);
  }
  if (Array.isArray(value)) {
    return 'an array';
  }
  if (typeof value === 'object') {
    const { type } = value as { readonly type?: unknown };
    return typeof type === 'string' ? `an object of type ${JSON.stringify(type.slice(0, 40))}` : 'an object';
  }
  return `a ${typeof value}`;
}

/** Why a reply cannot be sent. */
export function refusal(detail: string): WechatCallbackError {
  return new WechatCallbackError('reply', detail);
}
