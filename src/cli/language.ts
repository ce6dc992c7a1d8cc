import type { Language } from '../model/language.js';
import { UsageError } from './usage-error.js';

/**
 * The language to speak: what `--lang` says, else the locale of the terminal, else English.
 *
 * @throws UsageError when `--lang` is neither
 */
export function languageOf(lang: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  if (lang === undefined) {
    const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
    return /^zh/i.test(locale) ? 'zh-CN' : 'en';
  }
  if (/^en([-_]|$)/i.test(lang)) {
    return 'en';
  }
  if (/^zh([-_]|$)/i.test(lang)) {
    return 'zh-CN';
  }
  throw new UsageError({ en: '--lang is en or zh.', zh: '--lang 的取值是 en 或 zh。' });
}
