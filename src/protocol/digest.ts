import { hash } from 'node:crypto';

/** A short name for the content of a message: the same bytes give the same, and no others do. */
export function digestOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}
