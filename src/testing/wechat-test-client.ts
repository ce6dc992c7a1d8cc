import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { LocalizedError } from '../language/localized-error.js';
import { type Attempt, attemptDelivery, checkUrl, deliver, WECHAT_DEADLINE_MS } from './delivery.js';
import type { AccountWire } from './account-wire.js';
import type { Target } from './http-exchange.js';
import { connectTo } from './in-process-connection.js';
import type { Message } from '../platforms/message-push/message.js';
import type { SigningOptions } from './signed-request.js';
import { platformOf, type SimulatedAccount, type SimulatedPlatform } from './simulated-account.js';
import type { WechatApiStandIn } from './api/wechat-api-stand-in.js';
import { lateMessageTo } from './late-message.js';
import { nextMessageId, nextTimeOf } from './message-sequence.js';
import { TestAnswer } from './test-answer.js';
import { TestUser, type TestUserOptions } from './test-user.js';
import { wireOf } from './wire-of-account.js';

/** What {@link createWechatTestClient} needs to know. */
export interface WechatTestClientOptions {
  /** The account to which users write: the same values as those of its factory. Its path includes a global prefix. */
  readonly account: SimulatedAccount;
  /** The stand-in whose API the application calls, for {@link TestAnswer.late}. */
  readonly api?: WechatApiStandIn | undefined;
  /** Milliseconds after which WeChat hangs up. Default: 5000. */
  readonly deadline?: number | undefined;
  /**
   * The clock of messages and signatures, in milliseconds. Default: `Date.now`. Where a user does several things within a
   * second, each message has a later `CreateTime` than the one before: two events of the same second are taken for one.
   */
  readonly clock?: (() => number) | undefined;
}

/**
 * WeChat in front of an application of a test. It signs and encrypts for real, and the application runs as in
 * production, guards and all; but it need not listen, and no port is opened.
 *
 * ```ts
 * const client = createWechatTestClient(app, { account: { appId, token, encodingAesKey } });
 * const answer = await client.user('o1').sends(text('hi'));
 * expect(answer.reply).toEqual({ type: 'text', content: 'Hello!' });
 * ```
 *
 * @param app - a Nest application, which is initialised if it is not yet; or the URL of one that listens elsewhere, without
 *   the path of the account: `http://localhost:3000`
 * @throws Error for a text that is no URL
 */
export function createWechatTestClient(
  app: INestApplication | string,
  options: WechatTestClientOptions,
): WechatTestClient {
  return new WechatTestClient(app, options);
}

/** See {@link createWechatTestClient}. */
export class WechatTestClient {
  readonly platform: SimulatedPlatform;
  readonly #app: INestApplication | string;
  readonly #options: WechatTestClientOptions;
  readonly #wire: AccountWire;
  private ready: Promise<void> | undefined;

  /** @internal */
  constructor(app: INestApplication | string, options: WechatTestClientOptions) {
    if (typeof app === 'string' && !URL.canParse(app)) {
      throw new LocalizedError({
        en: `"${app}" is not the URL of an application, such as http://localhost:3000.`,
        zh: `"${app}" 不是应用的 URL，例如 http://localhost:3000。`,
      });
    }
    this.#app = app;
    this.#options = options;
    this.platform = platformOf(options.account);
    this.#wire = wireOf(options.account);
  }

  /**
   * A user by openid, or a member by userid.
   *
   * @param options - what is wrong with the user's messages, for tests of refusals
   */
  user(openid: string, options: TestUserOptions = {}): TestUser {
    return new TestUser(openid, this, options);
  }

  /** Checks the URL as WeChat does when it is set in the console. */
  async handshake(options: SigningOptions = {}): Promise<TestAnswer> {
    await this.start();
    const attempt = await checkUrl(this.#wire, { target: this.target, signing: this.signing(options), ...this.timing });
    if (attempt === undefined) {
      throw new LocalizedError({
        en: `WeChat does not verify the URL of an account of ${this.platform}.`,
        zh: `微信不验证 ${this.platform} 账号的 URL。`,
      });
    }
    return this.answerOf({}, attempt, this.callsSoFar);
  }

  /**
   * Sends any message once.
   *
   * @param message - with the official names
   */
  async push(message: Message, options: SigningOptions = {}): Promise<TestAnswer> {
    await this.start();
    const before = this.callsSoFar;
    const { attempts } = await deliver(this.#wire, message, {
      target: this.target,
      signing: this.signing(options),
      tries: 1,
      ...this.timing,
    });
    return this.answerOf(message, attempts[0]!, before, options.openid);
  }

  /** @internal Who a user writes to, and when. */
  headFor(openid: string) {
    const now = nextTimeOf(openid, this.#options.clock?.() ?? Date.now());
    return { from: openid, now, id: nextMessageId(), ...this.#wire.address() };
  }

  /**
   * @param before - how many calls of the API there were before it
   * @param openid - who gets what is sent later
   */
  private answerOf(message: Message, attempt: Attempt, before: number, openid?: string): TestAnswer {
    const timing = { target: this.target, ...this.timing };
    return new TestAnswer(message, attempt, {
      again: async () => {
        const next = attempt.number + 1;
        const again = await attemptDelivery(this.#wire, message, attempt.request, timing, next);
        return this.answerOf(message, again, before, openid);
      },
      sent: (timeout) => lateMessageTo(openid, this.#options.api, before, timeout),
    });
  }

  private get callsSoFar(): number {
    return this.#options.api?.requests.length ?? 0;
  }

  private get target(): Target {
    const app = this.#app;
    return typeof app === 'string' ? { url: app } : { connect: () => connectTo(app.getHttpServer() as Server) };
  }

  private get timing() {
    return { deadline: this.#options.deadline ?? WECHAT_DEADLINE_MS };
  }

  private signing(options: SigningOptions): SigningOptions {
    const { clock } = this.#options;
    return clock === undefined ? options : { timestamp: Math.floor(clock() / 1000), ...options };
  }

  private start(): Promise<void> {
    this.ready ??= typeof this.#app === 'string' ? Promise.resolve() : initialise(this.#app);
    return this.ready;
  }
}

/** Fastify takes requests when its plugins are ready. */
async function initialise(app: INestApplication): Promise<void> {
  await app.init();
  const instance: unknown = app.getHttpAdapter().getInstance();
  const { ready } = instance as { ready?: () => PromiseLike<unknown> };
  if (typeof ready === 'function') {
    await ready.call(instance);
  }
}
