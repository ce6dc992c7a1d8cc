/** The languages that the library speaks to developers in. */
export type Language = 'en' | 'zh-CN';

/** The same text in both languages. */
export interface Texts {
  readonly en: string;
  readonly zh: string;
}

export function textIn(language: Language, texts: Texts): string {
  return language === 'en' ? texts.en : texts.zh;
}
