import type { Texts } from '../language/language.js';

/** Something that people give by mistake. */
export interface TextMistake {
  readonly recognises: (text: string) => boolean;
  /** What follows "and it". */
  readonly told: Texts;
}

export function mistake(pattern: RegExp, en: string, zh: string): TextMistake {
  return { recognises: (text) => pattern.test(text), told: { en, zh } };
}

/** What happens to any text on its way from a console through files and environments into an option. */
export const mistakesOfTexts: readonly TextMistake[] = [
  mistake(/^\s*$/, 'is empty: is the environment variable set?', '是空的：环境变量设置了吗？'),
  mistake(
    /^(undefined|null|NaN|\[object \w+\])$/,
    'is the name of a value that was not there, turned into text: is the environment variable set?',
    '是把不存在的值转成的文本：环境变量设置了吗？',
  ),
  mistake(
    /^\uFEFF/,
    'begins with a byte order mark (BOM): save the file as UTF-8 without one',
    '以 BOM 开头：请把文件保存为不带 BOM 的 UTF-8',
  ),
  mistake(
    /^\s|\s$/,
    'has a space or a line end around it: remove it (echo writes one, printf does not)',
    '首尾有空格或换行：请去掉（echo 会带换行，printf 不会）',
  ),
  mistake(
    /^["'`“”‘’「『《【«‹]|["'`“”‘’」』》】»›]$/,
    "has quotation marks around it: remove them (docker's --env-file keeps them)",
    '首尾有引号：请去掉（docker 的 --env-file 会保留引号）',
  ),
  mistake(
    /^\\[nrt]|\\[nrt]$/,
    'has the two characters of an escaped line end around it, such as \\n: remove them',
    '首尾有转义的换行（如 \\n 两个字符）：请去掉',
  ),
  mistake(
    /\p{Cf}/u,
    'has an invisible character in it, as text copied from a page may have: copy it again, or type it',
    '含有不可见字符（从网页复制时可能带上）：请重新复制或手动输入',
  ),
  mistake(
    /[\u3000-\u3002\uFF01-\uFF5E]/,
    'has full-width characters in it: type them with an English keyboard',
    '含有全角字符：请用英文半角输入',
  ),
  mistake(
    /[\u0370-\u03FF\u0400-\u052F]/,
    'has Greek or Cyrillic letters in it that only look like Latin ones: copy it again',
    '含有外形相似的希腊或西里尔字母：请重新复制',
  ),
  mistake(
    /^\$\w+$|^\$?\{.*\}$|^\$\(.*\)$|^#\{.*\}#?$|^%\w+%$|^@\w+@$|^__\w+__$|^<.*>$|^\[.*\]$|^your[-_ ]|^[你您]的|^\*{3,}$|^\.{3,}$|^process\.env\b/i,
    'is a placeholder that nobody has replaced',
    '是还没有替换的占位符',
  ),
  mistake(
    /^(?:export )?[A-Z][A-Z0-9_]{2,}=.|^\w*(?:[Tt]oken|[Kk]ey|[Ss]ecret|[Ii][Dd])\s*(?:=|:\s)\s*[^=\s]/,
    'begins with the name of a variable: leave out everything up to the "="',
    '以变量名开头：请去掉“=”及之前的部分',
  ),
];

/** Looked for last, because a key in PEM has spaces too. */
export const mistakesInside: readonly TextMistake[] = [
  mistake(/\s/, 'has a space or a line end in it', '中间有空格或换行'),
  mistake(/\p{Cc}/u, 'has a control character in it: copy it again', '含有控制字符：请重新复制'),
  mistake(/%[0-9a-f]{2}/i, 'is percent-encoded: decode it', '经过了百分号编码：请先解码'),
  mistake(
    /[^\p{ASCII}]/u,
    'has a character in it that is not ASCII, such as a Chinese one: copy it again',
    '含有非 ASCII 字符（如中文）：请重新复制',
  ),
];

/** Refused where nobody chooses the text: a token may be such a word. */
export const placeholderWord = mistake(
  /^(?:w[wx])?x{3,}$|^(?:todo|tbd|change_?me|none|nil|true|false)$/i,
  'is a placeholder that nobody has replaced',
  '是还没有替换的占位符',
);
