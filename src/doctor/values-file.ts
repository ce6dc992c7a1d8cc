import { parseEnv } from 'node:util';
import { editDistance } from '../protocol/edit-distance.js';
import type { GivenValues } from './given.js';

/** The values of a console as a file has them. */
export type FileValues = Pick<GivenValues, 'token' | 'aesKey' | 'appId' | 'appSecret' | 'corpId' | 'unknownNames'>;

/** How names end in files, without `_` and in small letters, and what they mean. Longer ones first. */
const ENDINGS = {
  encodingaeskey: 'aesKey',
  appsecret: 'appSecret',
  aeskey: 'aesKey',
  suiteid: 'appId',
  corpid: 'corpId',
  token: 'token',
  appid: 'appId',
} as const satisfies Record<string, keyof GivenValues>;

/**
 * Reads the values of one account from a file of environment variables or of JSON.
 *
 * @param prefix - how the names of the account begin, such as `WECHAT_`; others are passed over
 * @throws SyntaxError when it is neither
 */
export function readValues(text: string, prefix = ''): FileValues {
  const values: Record<string, string> = {};
  const unknownNames: string[] = [];
  for (const [name, value] of entriesOf(text)) {
    if (!name.startsWith(prefix) || typeof value !== 'string') {
      continue;
    }
    const plain = name.replace(/[_.-]/g, '').toLowerCase();
    const ending = Object.keys(ENDINGS).find((known) => plain.endsWith(known)) as keyof typeof ENDINGS | undefined;
    if (ending !== undefined) {
      values[ENDINGS[ending]] ??= value;
    } else if (Object.keys(ENDINGS).some((known) => isMisspelled(plain, known))) {
      unknownNames.push(name);
    }
  }
  return { ...values, unknownNames };
}

function entriesOf(text: string): [string, unknown][] {
  return Object.entries(
    text.trimStart().startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : parseEnv(text),
  );
}

/** Whether a name ends nearly like a known one, with one slip. */
function isMisspelled(name: string, known: string): boolean {
  return [-1, 0, 1].some((more) => editDistance(name.slice(-known.length - more), known) === 1);
}
