import { Injectable } from '@nestjs/common';
import type { CallbackResponse } from '../model/callback.js';
import type { Outcome } from '../model/outcome.js';
import { WechatCallbackError } from '../protocol/callback-error.js';
import type { Arrival } from './arrival.js';
import { Failures } from './failures.js';

/** How the handling of a callback ended, and the answer to the delivery that started it. */
export interface Settled {
  readonly outcome: Outcome;
  /** Another delivery has its own made of the outcome. */
  readonly response?: CallbackResponse;
}

export const LATE: Settled = { outcome: { kind: 'late' } };

/** Makes the answers of outcomes. */
@Injectable()
export class Answers {
  constructor(private readonly failures: Failures) {}

  /**
   * The answer of an outcome. A reply that is not valid is a failure.
   *
   * @param handler - whose outcome it is, for messages
   */
  of(arrival: Arrival, outcome: Outcome, handler = 'an earlier delivery'): Required<Settled> {
    const { url, opened, event, settings } = arrival;
    const now = settings.clock();
    try {
      return { outcome, response: url.endpoint.respond(opened, outcome, now) };
    } catch (error) {
      const why = error instanceof WechatCallbackError ? error.message : 'The platform could not write it.';
      this.failures.report(arrival, handler, error, `The reply of ${handler} to ${event.type} cannot be sent. ${why}`);
      const failed: Outcome = { kind: 'failed', error };
      return { outcome: failed, response: url.endpoint.respond(opened, failed, now) };
    }
  }

  /** Whether the answer to an outcome makes the platform send the callback again. */
  asksForRetry(arrival: Arrival, { outcome, response }: Settled): boolean {
    return (response ?? this.of(arrival, outcome).response).asksForRetry === true;
  }
}
