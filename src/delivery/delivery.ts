import { Injectable, Logger } from '@nestjs/common';
import { type Dispatch, Dispatcher } from '../handlers/dispatcher.js';
import { EventRun } from '../handlers/event-context.js';
import type { CallbackResponse } from '../model/callback.js';
import type { Outcome } from '../model/outcome.js';
import type { RegisteredEndpoint } from '../model/account-registry.js';
import type { OpenedCallback } from '../model/wechat-account.js';
import type { WechatEvent } from '../model/wechat-event.js';
import { WechatCallbackError } from '../protocol/callback-error.js';
import { textOf } from '../protocol/payload.js';

/** Carries one event from its arrival to its answer, in time. */
@Injectable()
export class Delivery {
  private readonly logger = new Logger('WechatModule');

  constructor(private readonly dispatcher: Dispatcher) {}

  createEvent({ account }: RegisteredEndpoint, opened: OpenedCallback): WechatEvent {
    return this.dispatcher.createEvent(account, opened);
  }

  /** Runs the handlers and makes the answer. Never rejects: whatever a handler does, WeChat gets its answer. */
  async deliver(
    { account, endpoint, settings }: RegisteredEndpoint,
    opened: OpenedCallback,
    event: WechatEvent,
    receivedAt: number,
  ): Promise<CallbackResponse> {
    const run = new EventRun(event, new Date(receivedAt), new Date(receivedAt + endpoint.deadline));
    const dispatch = this.dispatcher.dispatch(run);
    const remaining = endpoint.deadline - (settings.clock() - receivedAt);
    const outcome = await this.inTime(dispatch, run, remaining);
    const name = dispatch.handler ?? 'no handler';
    this.logger.debug?.(
      `${account.name}: ${event.type} from ${mask(textOf(event.raw, 'FromUserName'))} -> ${name}: ${outcome.kind}`,
    );
    this.report(name, event.type, outcome);
    try {
      return endpoint.respond(opened, outcome, settings.clock());
    } catch (error) {
      this.logger.error(`The reply of ${name} to ${event.type} cannot be sent. ${messageOf(error)}`, stackOf(error));
      return endpoint.respond(opened, { kind: 'failed', error }, settings.clock());
    }
  }

  private inTime({ handler, outcome }: Dispatch, run: EventRun, remaining: number): Promise<Outcome> {
    if (handler === undefined) {
      return outcome;
    }
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        run.abort();
        resolve({ kind: 'late' });
        void outcome.then((late) => this.reportLate(handler, run, late));
      }, remaining);
      void outcome.then(resolve).finally(() => clearTimeout(timer));
    });
  }

  private report(handler: string, type: string, outcome: Outcome): void {
    if (outcome.kind === 'failed') {
      this.logger.error(`${handler} failed on ${type}.`, stackOf(outcome.error));
    } else if (outcome.kind === 'denied') {
      this.logger.debug?.(`A guard on ${handler} refused ${type}.`);
    } else if (outcome.kind === 'late') {
      this.logger.warn(
        `${handler} missed the deadline for ${type}, and WeChat was told that all is well. ` +
          'Answer first and do slow work afterwards, or send the result as a customer service message.',
      );
    }
  }

  private reportLate(handler: string, { event, deadline }: EventRun, outcome: Outcome): void {
    if (outcome.kind === 'failed') {
      this.report(handler, event.type, outcome);
    } else if (outcome.kind === 'reply') {
      this.logger.warn(
        `The reply of ${handler} to ${event.type} came after ${deadline.toISOString()} and was dropped: WeChat had its answer.`,
      );
    }
  }
}

/** Enough to tell users apart, too little to know them. */
function mask(openid: string | undefined): string {
  return openid === undefined ? 'nobody' : `${openid.slice(0, 3)}***`;
}

function messageOf(error: unknown): string {
  return error instanceof WechatCallbackError ? error.message : 'The platform could not write it.';
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
