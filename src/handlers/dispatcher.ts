import { Injectable, Logger } from '@nestjs/common';
import { AccountRegistry } from '../accounts/account-registry.js';
import type { Outcome } from '../model/outcome.js';
import type { Reply } from '../model/reply.js';
import type { Idempotency, OpenedCallback, WechatAccount } from '../model/wechat-account.js';
import { stackOf } from '../protocol/error-text.js';
import type { EventClass, WechatEvent } from '../model/wechat-event.js';
import type { PayloadObject } from '../protocol/payload.js';
import { EventContext, type EventRun } from './event-context.js';
import { EventFactory } from './event-factory.js';
import { type CompiledHandler, HandlerCompiler, HandlerDeniedError } from './handler-compiler.js';
import { type DiscoveredHandler, HandlerExplorer } from './handler-explorer.js';
import { type HandlerRunner, HandlerRunners, runnerOf } from './handler-runner.js';
import type { HandlerMetadata } from './on.decorator.js';
import { ObserverTable, type RouteMatch, RouteTable } from './route-table.js';

/** All that an event is made of: plain data. */
export interface EventRecord {
  readonly account: string;
  readonly type: string;
  /** The name of the event's class. */
  readonly className: string;
  readonly raw: PayloadObject;
}

/** A runner, and what the decorator of the handler was given. */
interface Delegate {
  readonly runner: HandlerRunner;
  readonly options: unknown;
}

/** A handler that runs. */
export interface Dispatch {
  /** `Class.method` of the handler that answers, for messages; `undefined` when there is none. */
  readonly handler: string | undefined;
  /** Never rejects. */
  readonly outcome: Promise<Outcome>;
}

/** Brings events to their handlers. */
@Injectable()
export class Dispatcher {
  private readonly logger = new Logger('WechatModule');
  private readonly answers = new RouteTable<CompiledHandler>();
  private readonly observers = new ObserverTable<CompiledHandler>();
  private readonly delegates = new Map<CompiledHandler, Delegate>();
  private readonly delegated = new Map<string, CompiledHandler>();
  /** Kept only where runners may ask. */
  private readonly idempotency = new WeakMap<WechatEvent, Idempotency>();
  private events!: EventFactory;
  /** Whether any handler depends on the state of a conversation, which is not asked for otherwise. */
  hasStates = false;

  constructor(
    private readonly accounts: AccountRegistry,
    private readonly explorer: HandlerExplorer,
    private readonly compiler: HandlerCompiler,
    private readonly runners: HandlerRunners,
  ) {}

  /**
   * Finds and compiles the handlers of all modules; once, when the application starts.
   *
   * @returns the number of handlers
   * @throws Error for a handler in a controller, an impossible route, two answers to the same events, and a runner that
   *   is not there
   */
  async initialize(): Promise<number> {
    const handlers = this.explorer.explore();
    const routedClasses = handlers.flatMap(classesOf);
    const promised = this.accounts.sources.flatMap(({ source }) => source.baseEventClasses);
    this.events = new EventFactory(this.accounts.accounts, routedClasses, promised);
    const globalEnhancers = this.accounts.settings.some((settings) => settings.globalEnhancers);
    for (const handler of handlers) {
      await this.addRoutes(handler, globalEnhancers);
    }
    this.warnOfUnanswered();
    this.runners.start();
    return handlers.length;
  }

  private warnOfUnanswered(): void {
    for (const { name, requiresHandler = [] } of this.accounts.accounts) {
      const unanswered = requiresHandler.filter((eventClass) => !this.answers.answers(eventClass));
      if (unanswered.length > 0) {
        this.logger.warn(
          `Nothing answers ${unanswered.map((eventClass) => eventClass.name).join(' or ')} of the account "${name}": ` +
            'WeChat will be told that it failed, and send it again. Add an @On handler; @Observe does not answer.',
        );
      }
    }
  }

  private async addRoutes(handler: DiscoveredHandler, globalEnhancers: boolean): Promise<void> {
    this.checkAccounts(handler);
    this.hasStates ||= handler.states !== undefined;
    const compiled = await this.compiler.compile(handler, globalEnhancers);
    this.addDelegate(handler, compiled);
    for (const { role, eventClass, where } of handler.metadata) {
      const table = role === 'answer' ? this.answers : this.observers;
      const { name, accounts, states } = handler;
      for (const delivered of this.deliveredAs(handler, eventClass)) {
        table.add({ eventClass: delivered, where, handler: compiled, name, accounts, states });
      }
      this.logger.log(`${name} ${role === 'answer' ? 'answers' : 'observes'} ${eventClass.name}${conditionOf(where)}`);
    }
  }

  private addDelegate({ handlerClass, methodName, name }: DiscoveredHandler, compiled: CompiledHandler): void {
    const metadata = runnerOf((handlerClass.prototype as Record<string, object>)[methodName]!);
    if (metadata === undefined) {
      return;
    }
    if (this.delegated.has(name)) {
      throw new Error(
        `Two handlers are named ${name}, and one that runs elsewhere is found by its name: rename a class.`,
      );
    }
    this.delegates.set(compiled, { runner: this.runners.get(name, metadata), options: metadata.options });
    this.delegated.set(name, compiled);
  }

  private checkAccounts({ name, accounts = [] }: DiscoveredHandler): void {
    const known = this.accounts.accounts.map((account) => account.name);
    const unknown = accounts.find((account) => !known.includes(account));
    // A source may have an account of any name.
    if (unknown !== undefined && this.accounts.sources.length === 0) {
      throw new Error(
        `${name} can never run: there is no account named "${unknown}"; there is ${known.map((account) => `"${account}"`).join(', ')}.`,
      );
    }
  }

  private deliveredAs({ name }: DiscoveredHandler, eventClass: EventClass): readonly EventClass[] {
    const delivered = this.events.deliveredAs(eventClass);
    if (delivered.length === 0) {
      const accounts = [...this.accounts.accounts, ...this.accounts.sources].map(({ name }) => `"${name}"`).join(', ');
      throw new Error(
        `${name} can never run: none of the accounts (${accounts}) receives ${eventClass.name}. ` +
          'Add the account, remove the handler or, for a class of your own, extend the base class of the platform and give it a static "type".',
      );
    }
    return delivered;
  }

  createEvent(account: WechatAccount, opened: OpenedCallback): WechatEvent {
    const event = this.events.create(account, opened);
    if (!this.runners.isEmpty && opened.idempotency !== undefined) {
      this.idempotency.set(event, opened.idempotency);
    }
    return event;
  }

  /**
   * Makes an event again, in this or another process.
   *
   * @throws Error when there is no such account
   */
  recreateEvent({ account: name, type, className, raw }: EventRecord): WechatEvent {
    const account = this.accounts.endpointsOf(name)[0]!.account;
    const baseEventClass = this.events.baseNamed(account, className);
    return this.events.create(account, {
      type,
      payload: raw,
      idempotency: undefined,
      ...(baseEventClass && { baseEventClass }),
    });
  }

  /**
   * Runs a handler that was left to a runner. The outcome never rejects.
   *
   * @throws Error when there is no such handler in this process
   */
  runDelegated(name: string, run: EventRun, match: RegExpExecArray | undefined): Promise<Outcome> {
    const handler = this.delegated.get(name);
    if (handler === undefined) {
      throw new Error(`There is no handler ${name} in this process: it was renamed, or its module is not imported.`);
    }
    return this.answer(handler, new EventContext(run, match));
  }

  /** Starts every handler of the event. Observers run beside the answer, which does not wait for them. */
  dispatch(run: EventRun, state?: string): Dispatch {
    const { event } = run;
    for (const { handler, match } of this.observers.findAll(event, state, ({ name }, error) =>
      run.host.observerFailed(name, error),
    )) {
      run.host.waitUntil(this.observe(handler, new EventContext(run, match)));
    }
    let route: RouteMatch<CompiledHandler> | undefined;
    try {
      route = this.answers.find(event, state);
    } catch (error) {
      return { handler: undefined, outcome: Promise.resolve({ kind: 'failed', error }) };
    }
    if (route === undefined) {
      return { handler: undefined, outcome: Promise.resolve({ kind: 'unhandled' }) };
    }
    const { handler, match } = route;
    const context = new EventContext(run, match);
    const delegate = this.delegates.get(handler);
    const outcome =
      delegate === undefined ? this.answer(handler, context) : this.delegate(delegate, 'answer', handler, context);
    return { handler: handler.name, outcome };
  }

  private async delegate(
    { runner, options }: Delegate,
    role: HandlerMetadata['role'],
    handler: CompiledHandler,
    context: EventContext,
  ): Promise<Outcome> {
    try {
      return await runner.run({
        handler: handler.name,
        role,
        context,
        idempotency: this.idempotency.get(context.event),
        options,
        runHere: () => this.answer(handler, context),
      });
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
        this.logger.error(`An exception filter of ${handler.name} failed.`, stackOf(filterError));
      }
      return outcome;
    }
  }

  private async observe(handler: CompiledHandler, context: EventContext): Promise<void> {
    try {
      const delegate = this.delegates.get(handler);
      if (delegate === undefined) {
        await handler.run(context.event, context);
        return;
      }
      const outcome = await this.delegate(delegate, 'observe', handler, context);
      if (outcome.kind === 'failed') {
        throw outcome.error;
      }
    } catch (error) {
      if (!(error instanceof HandlerDeniedError)) {
        context.run.host.observerFailed(handler.name, error);
      }
    }
  }
}

/** @throws Error when a decorator got no class, as happens in a circular import. */
function classesOf({ name, metadata }: DiscoveredHandler): readonly EventClass[] {
  return metadata.map(({ eventClass }) => {
    if (typeof eventClass !== 'function') {
      throw new Error(
        `${name} has no event class to listen to: it is ${String(eventClass)}. A circular import does this; import the class from 'nestjs-wechat'.`,
      );
    }
    return eventClass;
  });
}

/** A route's condition, for the start-up log. */
function conditionOf(where: unknown): string {
  if (where === undefined) {
    return '';
  }
  if (typeof where === 'function') {
    return ' where a predicate holds';
  }
  const matchers = Object.entries(where as object).map(([property, matcher]: [string, unknown]) => {
    const isPattern = matcher instanceof RegExp || matcher instanceof Date;
    return `${property} ${typeof matcher === 'function' ? 'fits a predicate' : isPattern ? String(matcher) : JSON.stringify(matcher)}`;
  });
  return ` where ${matchers.join(' and ')}`;
}

function outcomeOf(result: unknown): Outcome {
  return result === undefined || result === null
    ? { kind: 'handled' }
    : { kind: 'reply', reply: result as Reply | string };
}
