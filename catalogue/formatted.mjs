import { readFileSync } from 'node:fs';

import { format } from 'oxfmt';

const options = JSON.parse(readFileSync(new URL('../.oxfmtrc.json', import.meta.url), 'utf8'));

/**
 * The text of a generated file as `npm run format` would leave it, which passes over these files: it is checked that
 * they are what their generator writes.
 *
 * @param {string} fileName
 * @param {string} text
 */
export async function formatted(fileName, text) {
  const { code, errors } = await format(fileName, text, options);
  if (errors.length > 0) {
    throw new Error(`${fileName} cannot be formatted: ${errors.map(({ message }) => message).join('; ')}`);
  }
  return code;
}
