import { type Language, LANGUAGE_VARIABLE, languageNamed } from '../language/language.js';
import { UsageError } from './usage-error.js';

/**
 * The language to speak: what `--lang` says, else `NESTJS_WECHAT_LANGUAGE`, else the locale of the terminal, else English.
 *
 * @throws UsageError when `--lang` is neither
 */
export function languageOf(lang: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  if (lang === undefined) {
    const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
    return languageNamed(env[LANGUAGE_VARIABLE] ?? '') ?? languageNamed(locale) ?? 'en';
  }
  const language = languageNamed(lang);
  if (language === undefined) {
    throw new UsageError({ en: '--lang is en or zh.', zh: '--lang 的取值是 en 或 zh。' });
  }
  return language;
}
