import { Injectable, Logger } from '@nestjs/common';
import { localized } from '../language/language.js';
import type { Outcome } from '../model/outcome.js';
import type { Reply } from '../model/reply.js';
import { stackOf } from '../protocol/error-text.js';
import { EventContext, type EventRun } from './event-context.js';
import { type CompiledHandler, HandlerDeniedError } from './handler-compiler.js';
import { HandlerRegistry } from './handler-registry.js';
import type { HandlerCall, HandlerRunner } from './handler-runner.js';
import type { HandlerMetadata } from './on.decorator.js';
import type { RouteMatch } from './route-table.js';

/** A handler that was started. */
export interface Dispatch {
  /** `Class.method` of the handler that answers, for messages; `undefined` when there is none. */
  readonly handler: string | undefined;
  /** Never rejects. */
  readonly outcome: Promise<Outcome>;
}

const UNHANDLED: Dispatch = { handler: undefined, outcome: Promise.resolve({ kind: 'unhandled' }) };

/** Brings events to their handlers. */
@Injectable()
export class Dispatcher {
  private readonly logger = new Logger('WechatModule');

  constructor(private readonly handlers: HandlerRegistry) {}

  /** Starts every handler of the event. Observers run beside the answer, which does not wait for them. */
  dispatch(run: EventRun, state?: string): Dispatch {
    this.handlers.warnOfLate();
    this.startObservers(run, state);
    let route: RouteMatch<CompiledHandler> | undefined;
    try {
      route = this.handlers.answers.find(run.event, state);
    } catch (error) {
      return { handler: undefined, outcome: Promise.resolve({ kind: 'failed', error }) };
    }
    if (route === undefined) {
      return UNHANDLED;
    }
    const { handler, match } = route;
    return { handler: handler.name, outcome: this.run('answer', handler, new EventContext(run, match)) };
  }

  /**
   * Runs a handler that was left to a runner. The outcome never rejects.
   *
   * @throws Error when there is no such handler in this process
   */
  runHere(name: string, run: EventRun, match: RegExpExecArray | undefined): Promise<Outcome> {
    return this.answer(this.handlers.leftToRunner(name), new EventContext(run, match));
  }

  private startObservers(run: EventRun, state: string | undefined): void {
    const { host } = run;
    const fits = this.handlers.observers.findAll(run.event, state, ({ name }, error) =>
      host.observerFailed(name, error),
    );
    for (const { handler, match } of fits) {
      host.waitUntil(this.observe(handler, new EventContext(run, match)));
    }
  }

  private async observe(handler: CompiledHandler, context: EventContext): Promise<void> {
    try {
      if (this.handlers.runnerOf(handler) === undefined) {
        await handler.run(context.event, context);
        return;
      }
      const outcome = await this.run('observe', handler, context);
      if (outcome.kind === 'failed') {
        throw outcome.error;
      }
    } catch (error) {
      if (!(error instanceof HandlerDeniedError)) {
        context.run.host.observerFailed(handler.name, error);
      }
    }
  }

  /** Runs a handler: here, or by the runner to which it is left. */
  private run(role: HandlerMetadata['role'], handler: CompiledHandler, context: EventContext): Promise<Outcome> {
    const left = this.handlers.runnerOf(handler);
    if (left === undefined) {
      return this.answer(handler, context);
    }
    return this.leave(left, {
      handler: handler.name,
      role,
      context,
      idempotency: context.run.idempotency,
      options: left.options,
      runHere: () => this.answer(handler, context),
    });
  }

  private async leave({ runner }: { readonly runner: HandlerRunner }, call: HandlerCall): Promise<Outcome> {
    try {
      return await runner.run(call);
    } catch (error) {
      return { kind: 'failed', error };
    }
  }

  private answer(handler: CompiledHandler, context: EventContext): Promise<Outcome> {
    return handler
      .run(context.event, context)
      .then(outcomeOf, (error: unknown) => this.recover(handler, error, context));
  }

  private async recover(handler: CompiledHandler, error: unknown, context: EventContext): Promise<Outcome> {
    const denied = error instanceof HandlerDeniedError;
    const outcome: Outcome = { kind: denied ? 'denied' : 'failed', error };
    try {
      const reply = await handler.recover(denied ? (error.cause ?? error) : error, context.event, context);
      return reply === undefined || reply === null ? outcome : { ...outcome, reply: reply as Reply | string };
    } catch (filterError) {
      // A filter that throws says something new about the failure, unless it only passes the failure on.
      if (filterError !== error && filterError !== (error as Error | undefined)?.cause) {
        this.logger.error(
          localized({
            en: `An exception filter of ${handler.name} failed.`,
            zh: `${handler.name} 的异常过滤器执行失败。`,
          }),
          stackOf(filterError),
        );
      }
      return outcome;
    }
  }
}

function outcomeOf(result: unknown): Outcome {
  return result === undefined || result === null
    ? { kind: 'handled' }
    : { kind: 'reply', reply: result as Reply | string };
}
