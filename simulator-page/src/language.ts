import { effect } from '@preact/signals';
import type { Texts } from '../../src/language/language.js';
import { Refusal } from './api.js';
import { remembered } from './remembered.js';
import { strings } from './strings.js';

/** The language of the page: the browser's at first. */
export const language = remembered<'en' | 'zh'>('language', navigator.language.startsWith('zh') ? 'zh' : 'en');

effect(() => {
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
});

/** A text of the page, with values in the places of `{name}`. */
export function t(key: keyof typeof strings, values: Readonly<Record<string, string | number>> = {}): string {
  return strings[key][language.value].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** What somebody has to know of an error. What the browser says of a broken connection is in no language of ours. */
export function why(error: unknown): string {
  return error instanceof Refusal ? both(error.texts) : t('unreachable');
}

/** A text that came in both languages. */
export function both(texts: Texts): string {
  return texts[language.value];
}
