import type { Texts } from '../language/language.js';

/** How sure a {@link Finding} is: proven, the best explanation, or one of several possible ones. */
export type Certainty = 'sure' | 'fits' | 'could be';

export const certainties: Readonly<Record<Certainty, Texts>> = {
  sure: { en: 'sure', zh: '确定' },
  fits: { en: 'fits', zh: '很可能' },
  'could be': { en: 'could be', zh: '有可能' },
};

/** A fault in the words of one language. */
export interface FaultText {
  /** One line. */
  readonly name: string;
  /** What the console, the log or the user shows. */
  readonly symptom: string;
  readonly cause: string;
  readonly cure: string;
}

/** A fault that was found. It contains no token, key or secret. */
export interface Finding {
  /** The name of the fault, for programs: `token-of-other-account`. */
  readonly id: string;
  readonly certainty: Certainty;
  /** What was seen of it. */
  readonly evidence: Texts;
  readonly en: FaultText;
  readonly zh: FaultText;
  /** A command that shows it. `<url>` stands for the callback URL. */
  readonly command: string;
  /** Its page, relative to the repository of this library. `npx nestjs-wechat doctor --explain <id>` says the same. */
  readonly docs: string;
}

/** Where a page of this library's documentation can be read. */
export function pageOf({ docs }: Pick<Finding, 'docs'>): Texts {
  const page = `https://github.com/nestjs-wechat/nestjs-wechat/blob/main/${docs}`;
  return { en: page, zh: page.replace('.md', '.zh-CN.md') };
}
