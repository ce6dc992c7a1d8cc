import { readFile } from 'node:fs/promises';
import type { Texts } from '../language/language.js';
import { LocalizedError } from '../language/localized-error.js';

const FAILURES: Readonly<Record<string, Texts>> = {
  ENOENT: { en: 'there is no such file', zh: '没有这个文件' },
  ENOTDIR: { en: 'there is no such file', zh: '没有这个文件' },
  EISDIR: { en: 'it is a directory', zh: '这是一个目录' },
  EACCES: { en: 'it may not be read', zh: '没有读取权限' },
};

/**
 * The text of a file, without the byte order mark that an editor puts before it.
 *
 * @throws LocalizedError that says why it cannot be read, without its name
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const { code = '', message } = error;
    throw new LocalizedError(FAILURES[code] ?? { en: message, zh: message }, { cause: error });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new LocalizedError({ en: 'it is not UTF-8', zh: '不是 UTF-8 编码' }, { cause });
  }
}

/** What is wrong with a text that is no JSON. The text itself is not repeated: there may be secrets in it. */
export function jsonFault(text: string, error: Error): Texts {
  const [, position] = /at position (\d+)/.exec(error.message) ?? [];
  if (position === undefined) {
    return { en: 'it is not valid JSON', zh: '不是有效的 JSON' };
  }
  const lines = text.slice(0, Number(position)).split('\n');
  const [line, column] = [lines.length, lines.at(-1)!.length + 1];
  return {
    en: `it is not valid JSON: look at line ${line}, column ${column}`,
    zh: `不是有效的 JSON：请检查第 ${line} 行第 ${column} 列`,
  };
}
