import { t } from './language.js';

/** JSON that was parsed, or what is wrong with it. */
interface ParsedJson {
  readonly value?: unknown;
  readonly fault?: string;
}

/** Parses JSON. A browser says in its own words what is wrong; where it is wrong is told in those of the page. */
export function jsonIn(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec((error as Error).message) ?? [];
    return { fault: line === undefined ? t('badJson') : t('badJsonAt', { line, column: column! }) };
  }
}
