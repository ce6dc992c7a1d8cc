import type { CallbackQuery } from '../protocol/message-push.js';

/** A request to a callback URL, as every platform's endpoint sees it: no framework, no stream. */
export interface CallbackRequest {
  readonly method: 'GET' | 'POST';
  /** The path without the query string. */
  readonly path: string;
  /** The query, decoded once. A parameter that came twice has been refused before. */
  readonly query: CallbackQuery;
  /** Header names are lower-case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The unchanged bytes of the body; empty for GET. */
  readonly body: Buffer;
  /** When the request arrived, in milliseconds of the module's clock. */
  readonly receivedAt: number;
}

/** An answer, down to its bytes. */
export interface CallbackResponse {
  readonly status: number;
  readonly contentType?: string;
  readonly body: string;
  /** Whether the answer asks the platform to send the callback again. Default: false. */
  readonly asksForRetry?: boolean;
}

/** A clock: milliseconds since the epoch. Tests and replays inject their own. */
export type Clock = () => number;
