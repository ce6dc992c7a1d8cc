/** The languages that the library speaks to developers in. */
export type Language = 'en' | 'zh-CN';

/** The same text in both languages. */
export interface Texts {
  readonly en: string;
  readonly zh: string;
}

/** Says which language to speak until a module says it: account factories throw before the options of a module are known. */
export const LANGUAGE_VARIABLE = 'NESTJS_WECHAT_LANGUAGE';

/** What is the same in both languages, such as a name. */
export function same(text: string): Texts {
  return { en: text, zh: text };
}

/** The texts at the end of a sentence: a question has its mark already. */
export function ended({ en, zh }: Texts): Texts {
  return { en: en.endsWith('?') ? en : `${en}.`, zh: zh.endsWith('？') ? zh : `${zh}。` };
}

let spoken: Language | undefined;

export function textIn(language: Language, texts: Texts): string {
  return language === 'en' ? texts.en : texts.zh;
}

/** The language that a name such as `en`, `zh`, `zh-CN` or `zh_CN.UTF-8` means; `undefined` for any other. */
export function languageNamed(name: string): Language | undefined {
  if (/^en([-_]|$)/i.test(name)) {
    return 'en';
  }
  return /^zh([-_]|$)/i.test(name) ? 'zh-CN' : undefined;
}

/** Speaks a language from now on, in the whole process, or again what the environment says: Nest's logger is one for all too. */
export function speak(language: Language | undefined): void {
  spoken = language;
}

/** The language that the process speaks. */
export function spokenLanguage(): Language {
  return spoken ?? languageNamed(process.env[LANGUAGE_VARIABLE] ?? '') ?? 'en';
}

/** A text for errors and logs, in the language that the process speaks. */
export function localized(texts: Texts): string {
  return textIn(spokenLanguage(), texts);
}
