import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { type MenuClickEvent, Observe, OnMenuClick, OnText, WechatEvent } from 'nestjs-wechat';
import { describe, expect, it } from 'vitest';
import {
  type HandlerCall,
  type HandlerRunner,
  HandlerRunners,
  leaveToRunner,
} from '../../src/handlers/handler-runner.js';
import type { Outcome } from '../../src/model/outcome.js';
import { WechatCoreModule } from '../../src/wechat-core.module.js';
import { adapters, event, startApplication, startupErrorOf, textMessage } from '../harness/application.js';

const ELSEWHERE = Symbol('Elsewhere');

function Elsewhere(options?: string): MethodDecorator {
  const missing = (handler: string): string => `${handler} needs the ElsewhereModule.`;
  return leaveToRunner('@Elsewhere', { runner: ELSEWHERE, options, missing });
}

/** A module with a runner that does as the test says. */
function elsewhere(run: (call: HandlerCall) => Promise<Outcome>) {
  const calls: HandlerCall[] = [];
  @Module({ imports: [WechatCoreModule] })
  class ElsewhereModule implements HandlerRunner, OnModuleInit {
    started = 0;

    constructor(private readonly runners: HandlerRunners) {}

    onModuleInit(): void {
      this.runners.add(ELSEWHERE, this);
    }

    start(): void {
      this.started++;
    }

    run(call: HandlerCall): Promise<Outcome> {
      calls.push(call);
      return run(call);
    }
  }
  return { ElsewhereModule, calls };
}

function shop() {
  const runs: string[] = [];
  @Injectable()
  class Shop {
    @Elsewhere('gently')
    @OnMenuClick('TODAY')
    today(click: MenuClickEvent) {
      runs.push(click.eventKey);
      return 'Oolong';
    }

    @OnText()
    text() {
      runs.push('text');
      return 'Hello';
    }

    @Elsewhere()
    @Observe(WechatEvent)
    audit() {
      runs.push('audit');
    }
  }
  return { Shop, runs };
}

const click = event('CLICK', { EventKey: 'TODAY' });

describe.each(adapters)('a handler that is left to a runner, on %s', (adapter) => {
  it('runs when and where the runner likes, and the answer is what the runner says', async () => {
    const { Shop, runs } = shop();
    const { ElsewhereModule, calls } = elsewhere(() => Promise.resolve({ kind: 'handled' }));
    const app = await startApplication({ adapter, providers: [Shop], imports: [ElsewhereModule] });
    expect(await app.push(click)).toMatchObject({ status: 200, body: 'success' });
    expect(runs).toEqual([]);
    const answer = calls.find(({ role }) => role === 'answer')!;
    expect(answer).toMatchObject({ handler: 'Shop.today', options: 'gently' });
    expect(answer.context.event).toMatchObject({ eventKey: 'TODAY' });
    expect(answer.idempotency?.key).toContain('wxba5fad812f8e6fb9');
    expect(calls.find(({ role }) => role === 'observe')).toMatchObject({ handler: 'Shop.audit', options: undefined });
    expect(await answer.runHere()).toEqual({ kind: 'reply', reply: 'Oolong' });
    expect(runs).toEqual(['TODAY']);
    expect(app.nest.get(ElsewhereModule).started).toBe(1);
  });

  it('leaves the other handlers alone', async () => {
    const { Shop } = shop();
    const { ElsewhereModule, calls } = elsewhere(({ runHere }) => runHere());
    const app = await startApplication({ adapter, providers: [Shop], imports: [ElsewhereModule] });
    expect(await app.replyTo(textMessage('hi'))).toMatchObject({ Content: 'Hello' });
    expect(calls.map(({ handler }) => handler)).toEqual(['Shop.audit']);
  });

  it('failed when the runner did', async () => {
    const { Shop } = shop();
    const { ElsewhereModule } = elsewhere(() => Promise.reject(new Error('nobody there')));
    const app = await startApplication({ adapter, providers: [Shop], imports: [ElsewhereModule] });
    expect(await app.push(click)).toMatchObject({ status: 200, body: 'success' });
    const errors = app.logs.text('error');
    expect(errors).toContain('Shop.today failed');
    expect(errors).toContain('Shop.audit failed');
    expect(errors).toContain('nobody there');
  });
});

describe('at start-up', () => {
  it('a runner that is not there is an error that says what is missing', async () => {
    const { Shop } = shop();
    expect(await startupErrorOf({ adapter: 'express', providers: [Shop] })).toBe(
      'Shop.today needs the ElsewhereModule.',
    );
  });

  it('two handlers that a runner could not tell apart are an error', async () => {
    const { Shop } = shop();
    @Injectable()
    class Other {
      @Elsewhere()
      @OnText('hi')
      today() {
        return 'hi';
      }
    }
    Object.defineProperty(Other, 'name', { value: 'Shop' });
    const { ElsewhereModule } = elsewhere(({ runHere }) => runHere());
    expect(
      await startupErrorOf({ adapter: 'express', providers: [Shop, Other], imports: [ElsewhereModule] }),
    ).toContain('Two handlers are named Shop.today');
  });

  it('two runners of one name are an error', () => {
    const runners = new HandlerRunners();
    const runner: HandlerRunner = { run: ({ runHere }) => runHere() };
    runners.add(ELSEWHERE, runner);
    expect(() => runners.add(ELSEWHERE, runner)).toThrow('Elsewhere is imported twice');
  });
});
