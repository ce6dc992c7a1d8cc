import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { secretsIn } from './secret-forms.js';

const secret = 'Kq7v+Token/Of&The=Console';
const aesKey = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C';

it.each<[form: string, text: string]>([
  ['as it is', `token ${secret}.`],
  ['in lower case', secret.toLowerCase()],
  ['in a URL', `?token=${encodeURIComponent(secret)}&a=1`],
  ['in a URL in a URL', encodeURIComponent(encodeURIComponent(secret))],
  ['in base64', Buffer.from(secret).toString('base64')],
  ['in base64, behind one byte', Buffer.from(`:${secret}`).toString('base64')],
  ['in base64url, in a JSON text', Buffer.from(JSON.stringify({ secret })).toString('base64url')],
  ['in hex', Buffer.from(secret).toString('hex')],
  ['in HTML', secret.replaceAll('&', '&amp;')],
  ['as bytes that inspect() shows', inspect(Buffer.from(secret))],
])('finds a secret %s', (_form, text) => {
  expect(secretsIn(text, [secret, aesKey])).toEqual([secret]);
});

it('finds the bytes of a key, and nothing in a hash', () => {
  expect(secretsIn(Buffer.from(aesKey, 'base64').toString('hex'), [aesKey])).toEqual([aesKey]);
  expect(secretsIn(createHash('sha256').update(secret).digest('hex'), [secret, aesKey])).toEqual([]);
});
