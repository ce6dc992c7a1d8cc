import { Injectable, Logger } from '@nestjs/common';
import { localized, type Texts } from '../language/language.js';
import { typeName } from '../options/type-name.js';
import { reasonOf } from '../protocol/error-text.js';
import { AccountRegistry } from '../accounts/account-registry.js';
import type { EventClass } from '../model/wechat-event.js';
import { EventFactory } from './event-factory.js';
import { type CompiledHandler, HandlerCompiler } from './handler-compiler.js';
import { checkParameters } from './handler-parameters.js';
import { type DiscoveredHandler, HandlerExplorer } from './handler-explorer.js';
import { type HandlerRunner, HandlerRunners, runnerOf } from './handler-runner.js';
import { ObserverTable, RouteTable } from './route-table.js';
import { asNormalized, checkedWhere, describeWhere } from './where.js';

/** A handler that is left to a runner. */
interface RunnerOfHandler {
  readonly runner: HandlerRunner;
  /** What the decorator of the handler was given. */
  readonly options: unknown;
}

/** The handlers of the application: found, checked and compiled once, when it starts. */
@Injectable()
export class HandlerRegistry {
  private readonly logger = new Logger('WechatModule');
  answers = new RouteTable<CompiledHandler>();
  observers = new ObserverTable<CompiledHandler>();
  private readonly runnerByHandler = new Map<CompiledHandler, RunnerOfHandler>();
  private readonly byName = new Map<string, CompiledHandler>();
  private anyState = false;

  constructor(
    private readonly accounts: AccountRegistry,
    private readonly events: EventFactory,
    private readonly explorer: HandlerExplorer,
    private readonly compiler: HandlerCompiler,
    private readonly runners: HandlerRunners,
  ) {}

  /** Whether any handler depends on the state of a conversation, which is not asked for otherwise. */
  get hasStates(): boolean {
    return this.anyState;
  }

  /**
   * Finds and compiles the handlers of all modules; once, when the application starts.
   *
   * @returns the number of handlers
   * @throws Error for a handler in a controller, an impossible route, two answers to the same events, and a runner that
   *   is not there
   */
  async initialize(): Promise<number> {
    const handlers = this.explorer.explore();
    this.events.route(handlers.flatMap(classesOf));
    if (this.accounts.settings.some(({ normalizeTexts }) => normalizeTexts)) {
      this.answers = new RouteTable(asNormalized);
      this.observers = new ObserverTable(asNormalized);
    }
    const globalEnhancers = this.accounts.settings.some((settings) => settings.globalEnhancers);
    for (const handler of handlers) {
      await this.add(handler, globalEnhancers);
    }
    this.warnOfUnanswered();
    this.runners.start();
    return handlers.length;
  }

  /** Warns of handlers that came after {@link initialize}: their events go to other handlers, or to none. It never throws. */
  warnOfLate(): void {
    try {
      for (const { name } of this.explorer.findLate()) {
        this.logger.warn(
          localized({
            en:
              `${name} handles nothing: its module was loaded after the application had started. Import the module in one that ` +
              'the application starts with, or load it before app.init() and app.listen().',
            zh: `${name} 不会处理任何事件：它所在的模块是在应用启动之后才加载的。请在应用启动时就有的模块里导入它，或在 app.init() 和 app.listen() 之前加载。`,
          }),
        );
      }
    } catch (error) {
      this.logger.warn(reasonOf(error)); // a handler that could not work even in time
    }
  }

  /** The runner to which a handler is left. */
  runnerOf(handler: CompiledHandler): RunnerOfHandler | undefined {
    return this.runnerByHandler.get(handler);
  }

  /**
   * A handler that is left to a runner.
   *
   * @throws Error when there is no such handler in this process
   */
  leftToRunner(name: string): CompiledHandler {
    const handler = this.byName.get(name);
    if (handler === undefined) {
      throw new Error(
        localized({
          en: `There is no handler ${name} in this process: it was renamed, or its module is not imported.`,
          zh: `本进程里没有处理方法 ${name}：它改名了，或所在的模块没有导入。`,
        }),
      );
    }
    return handler;
  }

  private async add(handler: DiscoveredHandler, globalEnhancers: boolean): Promise<void> {
    checkParameters(handler);
    this.warnOfMissingAccounts(handler);
    this.anyState ||= handler.states !== undefined;
    const compiled = await this.compiler.compile(handler, globalEnhancers);
    this.addRunner(handler, compiled);
    const { name, accounts, states } = handler;
    for (const { role, eventClass, where } of handler.metadata) {
      const table = role === 'answer' ? this.answers : this.observers;
      const delivered = this.deliveredAs(handler, eventClass);
      if (delivered.length === 0) {
        checkedWhere({ eventClass, where, name }); // the account may be configured elsewhere
      }
      for (const each of delivered) {
        table.add({ eventClass: each, where, handler: compiled, name, accounts, states });
      }
      if (delivered.length > 0) {
        this.logger.log(
          localized({
            en: `${name} ${role === 'answer' ? 'answers' : 'observes'} ${eventClass.name}${describeWhere(where)}`,
            zh: `${name} ${role === 'answer' ? '处理' : '观察'} ${eventClass.name}${describeWhere(where)}`,
          }),
        );
      }
    }
  }

  private addRunner({ handlerClass, methodName, name }: DiscoveredHandler, compiled: CompiledHandler): void {
    const metadata = runnerOf((handlerClass.prototype as Record<string, object>)[methodName]!);
    if (metadata === undefined) {
      return;
    }
    if (this.byName.has(name)) {
      throw new Error(
        localized({
          en: `Two handlers are named ${name}, but a durable handler is found by its name: rename a class.`,
          zh: `有两个处理方法都叫 ${name}，而持久化的处理方法要按名称查找：请给其中一个类改名。`,
        }),
      );
    }
    this.runnerByHandler.set(compiled, { runner: this.runners.get(name, metadata), options: metadata.options });
    this.byName.set(name, compiled);
  }

  /** An account may be left out by configuration, and its handlers stay in the code. */
  private warnOfMissingAccounts({ name, accounts = [] }: DiscoveredHandler): void {
    const known = this.accounts.accounts.map(({ account }) => account.name);
    const missing = accounts.filter((account) => !known.includes(account));
    // A source may have an account of any name.
    if (missing.length > 0 && this.accounts.sources.length === 0) {
      const never =
        missing.length === accounts.length
          ? localized({ en: 'never runs', zh: '不会执行' })
          : localized({ en: 'does not run for all its accounts', zh: '不会为它的所有账号执行' });
      this.logger.warn(
        localized({
          en: `${name} ${never}: there is no account named ${quoted(missing)}; there is ${quoted(known)}.`,
          zh: `${name} ${never}：没有名为 ${quoted(missing)} 的账号；已有的是 ${quoted(known)}。`,
        }),
      );
    }
  }

  private deliveredAs({ name }: DiscoveredHandler, eventClass: EventClass): readonly EventClass[] {
    const delivered = this.events.deliveredAs(eventClass);
    const { importedFrom } = eventClass;
    if (delivered.length > 0) {
      return delivered;
    }
    if (importedFrom !== undefined && !this.platforms().has(importedFrom)) {
      this.logger.warn(
        localized({
          en: `${name} never runs: ${eventClass.name} is an event of '${importedFrom}', but no account of that platform is configured.`,
          zh: `${name} 不会执行：${eventClass.name} 是 '${importedFrom}' 的事件，而没有配置该平台的账号。`,
        }),
      );
      return [];
    }
    const { accounts, sources } = this.accounts;
    const names = [...accounts.map(({ account }) => account.name), ...sources.map((source) => source.name)];
    throw new Error(
      localized({
        en:
          `${name} can never run: none of the accounts (${quoted(names)}) receives ${eventClass.name}. ` +
          'Add the account, remove the handler or, for a class of your own, extend the base class of the platform and give it a static "type".',
        zh: `${name} 永远不会执行：没有账号（${quoted(names)}）会收到 ${eventClass.name}。请添加账号或删除处理方法；如果是自定义的事件类，请继承该平台的基类，并声明静态的 "type"。`,
      }),
    );
  }

  /** The imports that the accounts' platforms come from. */
  private platforms(): ReadonlySet<string | undefined> {
    const { accounts, sources } = this.accounts;
    const bases = [
      ...accounts.flatMap(({ account }) => [account.baseEventClass, ...account.eventClasses]),
      ...sources.flatMap(({ source }) => source.baseEventClasses),
    ];
    return new Set(bases.map(({ importedFrom }) => importedFrom));
  }

  private warnOfUnanswered(): void {
    for (const { account } of this.accounts.accounts) {
      const { name, requiresHandler = [] } = account;
      const unanswered = requiresHandler.filter((eventClass) => !this.answers.answers(eventClass));
      if (unanswered.length > 0) {
        this.logger.warn(
          localized({
            en:
              `Nothing answers ${unanswered.map((eventClass) => eventClass.name).join(' or ')} of the account "${name}": ` +
              'they are answered with a failure, and WeChat sends them again. Add an @On handler; @Observe does not answer.',
            zh: `账号 "${name}" 的 ${unanswered.map((eventClass) => eventClass.name).join(' 或 ')} 没有处理方法：收到时会应答失败，微信会重试。请添加 @On 处理方法；@Observe 只观察，不算。`,
          }),
        );
      }
    }
  }
}

/** @throws Error when a decorator got no class, as happens in a circular import. */
function classesOf({ name, metadata }: DiscoveredHandler): readonly EventClass[] {
  return metadata.map(({ eventClass }) => {
    if (typeof eventClass !== 'function' || (eventClass as { readonly prototype?: object }).prototype === undefined) {
      const { en, zh } = typeName(eventClass);
      throw new Error(
        localized({
          en: `${name} has no event class: it is ${en}. ${eventClass === undefined ? CIRCULAR.en : EXAMPLE.en}`,
          zh: `${name} 没有事件类，得到的是 ${zh}。${eventClass === undefined ? CIRCULAR.zh : EXAMPLE.zh}`,
        }),
      );
    }
    return eventClass;
  });
}

const CIRCULAR: Texts = {
  en: "A circular import causes this; import the class from 'nestjs-wechat'.",
  zh: "循环导入会造成这种情况；请从 'nestjs-wechat' 导入该类。",
};
const EXAMPLE: Texts = {
  en: 'Give one class, as in @On(TextMessage); for several write several decorators.',
  zh: '请给出一个类，如 @On(TextMessage)；多个类请写多个装饰器。',
};

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
