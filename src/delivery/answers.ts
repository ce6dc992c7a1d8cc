import { Injectable } from '@nestjs/common';
import { localized, same, type Texts } from '../language/language.js';
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

const EARLIER = { en: 'an earlier delivery', zh: '之前一次推送' };
const UNWRITABLE = { en: 'The platform could not write it.', zh: '平台无法写出它。' };

export const LATE: Settled = { outcome: { kind: 'late' } };

/** Makes the answers of outcomes. */
@Injectable()
export class Answers {
  constructor(private readonly failures: Failures) {}

  /**
   * The answer of an outcome. A reply that is not valid is a failure.
   *
   * @param handler - whose outcome it is, for messages; left out for that of an earlier delivery
   */
  of(arrival: Arrival, outcome: Outcome, handler?: string): Required<Settled> {
    const { url, opened, event, settings } = arrival;
    const now = settings.clock();
    try {
      return { outcome, response: url.endpoint.respond(opened, outcome, now) };
    } catch (error) {
      const text = cannotBeSent(handler === undefined ? EARLIER : same(handler), event.type, error);
      this.failures.report(arrival, handler, error, text);
      const failed: Outcome = { kind: 'failed', error };
      return { outcome: failed, response: url.endpoint.respond(opened, failed, now) };
    }
  }

  /** Whether the answer to an outcome makes the platform send the callback again. */
  asksForRetry(arrival: Arrival, { outcome, response }: Settled): boolean {
    return (response ?? this.of(arrival, outcome).response).asksForRetry === true;
  }
}

function cannotBeSent(handler: Texts, type: string, error: unknown): string {
  const why = error instanceof WechatCallbackError ? same(error.message) : UNWRITABLE;
  return localized({
    en: `The reply of ${handler.en} to ${type} cannot be sent. ${why.en}`,
    zh: `${handler.zh} 对 ${type} 的回复无法发送。${why.zh}`,
  });
}
