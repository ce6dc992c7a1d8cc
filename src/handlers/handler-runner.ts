import 'reflect-metadata';

import { Injectable } from '@nestjs/common';
import { localized } from '../language/language.js';
import type { Outcome } from '../model/outcome.js';
import type { Idempotency } from '../model/wechat-account.js';
import type { WechatContext } from '../model/wechat-context.js';
import { methodDecorator } from './decorated-method.js';
import type { HandlerMetadata } from './on.decorator.js';

/** An event that has come to a handler. */
export interface HandlerCall {
  /** `Class.method`. */
  readonly handler: string;
  readonly role: HandlerMetadata['role'];
  readonly context: WechatContext;
  /** By what a repeat of the callback is known; `undefined` where each delivery is to be handled. */
  readonly idempotency: Idempotency | undefined;
  /** What the decorator of the handler was given. */
  readonly options: unknown;
  /** Runs the handler here and now. Never rejects. */
  runHere(): Promise<Outcome>;
}

/** Runs handlers in its own way: later, elsewhere, again. A rejection is the handler's failure. */
export interface HandlerRunner {
  run(call: HandlerCall): Promise<Outcome>;
  /** Called once, when all handlers are known. */
  start?(): void;
}

/** What a decorator leaves on a method that a {@link HandlerRunner} has to run. */
export interface RunnerMetadata {
  /** The name of the runner. */
  readonly runner: symbol;
  readonly options: unknown;
  /** Says what the application lacks when it has no such runner, and how to add it. */
  readonly missing: (handler: string) => string;
}

const RUNNER = Symbol.for('nestjs-wechat:runner');

/** Makes a decorator that leaves a handler to a runner. @param name - of the decorator, with its `@` */
export function leaveToRunner(name: string, metadata: RunnerMetadata): MethodDecorator {
  return methodDecorator(name, RUNNER, metadata);
}

/** The runner that a method asks for. */
export function runnerOf(method: object): RunnerMetadata | undefined {
  return Reflect.getOwnMetadata(RUNNER, method) as RunnerMetadata | undefined;
}

/** The runners of the application, by name. */
@Injectable()
export class HandlerRunners {
  private readonly byName = new Map<symbol, HandlerRunner>();

  /** @throws Error when there is one of that name. */
  add(name: symbol, runner: HandlerRunner): void {
    if (this.byName.has(name)) {
      throw new Error(
        localized({
          en: `${String(name.description)} is imported twice with different options: import it once.`,
          zh: `${String(name.description)} 导入了两次，而且选项不同：请只导入一次。`,
        }),
      );
    }
    this.byName.set(name, runner);
  }

  start(): void {
    for (const runner of this.byName.values()) {
      runner.start?.();
    }
  }

  /** @throws Error that says what to import when there is no such runner. */
  get(handler: string, { runner, missing }: RunnerMetadata): HandlerRunner {
    const found = this.byName.get(runner);
    if (found === undefined) {
      throw new Error(missing(handler));
    }
    return found;
  }
}
