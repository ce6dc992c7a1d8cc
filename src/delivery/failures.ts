import { Injectable, Logger } from '@nestjs/common';
import { localized } from '../language/language.js';
import { stackOf } from '../protocol/error-text.js';
import { Telemetry } from '../telemetry/telemetry.js';
import type { Arrival } from './arrival.js';
import { InFlight } from './in-flight.js';

/** Reports what failed while a callback was handled: to the log and to observers. */
@Injectable()
export class Failures {
  private readonly logger = new Logger('WechatModule');

  constructor(
    private readonly telemetry: Telemetry,
    private readonly inFlight: InFlight,
  ) {}

  /** @param handler - `Class.method`; `undefined` when no handler is to blame */
  report(arrival: Arrival, handler: string | undefined, error: unknown, text: string): void {
    this.telemetry.tell('failed', () => ({ ...arrival.info(), handler, error }));
    this.logger.error(text, stackOf(error));
  }

  /** Waits for work that the answer does not wait for, and reports its failure. */
  async watch(arrival: Arrival, work: Promise<unknown>): Promise<void> {
    this.inFlight.enter();
    try {
      await work;
    } catch (error) {
      this.report(arrival, undefined, error, workFailed(arrival.event.type));
    } finally {
      this.inFlight.leave();
    }
  }
}

function workFailed(type: string): string {
  return localized({ en: `Work after the answer to ${type} failed.`, zh: `回复 ${type} 之后的工作失败了。` });
}
