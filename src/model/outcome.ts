import type { Reply } from './reply.js';

/**
 * How the handling of an event ended. The endpoint decides the answer to WeChat in each case.
 *
 * - `reply`: the handler returned a reply
 * - `handled`: the handler returned nothing; `stored` when it is to run later
 * - `unhandled`: no handler answers this event
 * - `denied`: a guard on the handler refused; an exception filter may have given a reply
 * - `failed`: the handler threw, or its reply was not valid; an exception filter may have given a reply
 * - `late`: the deadline passed while the handler was still running
 */
export type Outcome =
  | { readonly kind: 'reply'; readonly reply: Reply | string }
  | { readonly kind: 'handled'; readonly stored?: true }
  | { readonly kind: 'unhandled' }
  | { readonly kind: 'denied' | 'failed'; readonly error: unknown; readonly reply?: Reply | string }
  | { readonly kind: 'late' };
