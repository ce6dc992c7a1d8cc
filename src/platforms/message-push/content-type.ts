import type { PayloadFormat } from '../../protocol/payload.js';

/** The content type of an answer in a format. */
export function contentTypeOf(format: PayloadFormat): string {
  return format === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8';
}
