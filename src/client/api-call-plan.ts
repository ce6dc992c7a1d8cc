import type { RequestBody } from './request-body.js';

/** A call, before it has a token. */
export interface ApiCallPlan {
  readonly method: 'GET' | 'POST';
  /** From the host on, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** The body as the caller gave it. */
  readonly body?: unknown;
  /** The body as it is sent. */
  readonly content?: RequestBody | undefined;
  /** Whether the call has no token, because it has another proof or needs none. */
  readonly withoutToken?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, its retries included. */
  readonly timeout: number;
  readonly maxBytes: number;
}
