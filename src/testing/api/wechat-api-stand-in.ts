import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localized } from '../../language/language.js';
import { LocalizedError } from '../../language/localized-error.js';
import { reasonOf } from '../../protocol/error-text.js';
import { standInDefaults } from './stand-in-defaults.js';
import type { StandInAccounts } from './stand-in-accounts.js';
import { failBefore, sendAnswer, type StandInFault, withControlCharacters } from './stand-in-faults.js';
import { isBytes, refusal, type StandInAnswer, type StandInHandler, type StandInRequest } from './stand-in-request.js';
import { bytesOf, readRequest } from './stand-in-request-reader.js';
import { type RevokeOptions, StandInTokens } from './stand-in-tokens.js';
import { StandInUsers, type UserAct } from './stand-in-users.js';

/** The options of {@link WechatApiStandIn.start}: who may call, and where. */
export interface WechatApiStandInOptions extends StandInAccounts {
  /** Default: a free one. */
  readonly port?: number | undefined;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly clock?: (() => number) | undefined;
  /** Whether there is a user with this openid. Default: there always is. */
  readonly knowsUser?: ((openid: string) => boolean) | undefined;
  /** Is told of each call once it is answered, with the answer as text; it is empty for bytes. */
  readonly onCall?: ((request: StandInRequest, answer: string) => void) | undefined;
}

/** What a client did that the real API would not take. */
export interface StandInViolation {
  readonly path: string;
  readonly fault: 'no-content-length' | 'unicode-escape' | 'malformed-json' | 'malformed-form';
}

const NO_TOKEN = new Set(['/cgi-bin/showqrcode', '/cgi-bin/aibot/response', '/sns/jscode2session']);

/**
 * A stand-in for the WeChat and WeCom APIs, for tests and for work without a network. It listens only on this machine,
 * gives out tokens, checks calls as strictly as the real APIs, and can fail on demand.
 *
 * ```ts
 * const api = await WechatApiStandIn.start({ apps: [{ appId, appSecret }] });
 * WechatClientModule.forRoot({ baseUrl: api.url });
 * api.answer('/cgi-bin/user/info', { openid: 'o1', unionid: 'u1' });
 * api.fail('/cgi-bin/message/custom/send', -1);
 * expect(api.requestsTo('/cgi-bin/message/custom/send')).toHaveLength(1);
 * await api.close();
 * ```
 */
export class WechatApiStandIn {
  /** Every call, in the order in which it came. */
  readonly requests: StandInRequest[] = [];
  /** What the real API would not have taken. */
  readonly violations: StandInViolation[] = [];
  private readonly failures: Error[] = [];
  private readonly tokens: StandInTokens;
  private readonly users: StandInUsers;
  private readonly handlers: Map<string, StandInHandler>;
  private readonly listeners = new Set<(request: StandInRequest) => void>();
  private readonly faults = new Map<string, StandInFault[]>();
  private readonly server: Server;

  /** @internal Listens nowhere yet. */
  constructor(private readonly options: WechatApiStandInOptions) {
    const { clock = Date.now, knowsUser = () => true } = options;
    this.tokens = new StandInTokens(options, clock);
    this.users = new StandInUsers(clock, knowsUser);
    this.handlers = new Map(Object.entries(standInDefaults(this.users)));
    this.server = createServer({ keepAliveTimeout: 1_000 }, (request, response) => void this.serve(request, response));
  }

  /** Listens on 127.0.0.1. */
  static async start(options: WechatApiStandInOptions = {}): Promise<WechatApiStandIn> {
    const standIn = new WechatApiStandIn(options);
    standIn.server.listen(options.port ?? 0, '127.0.0.1');
    await once(standIn.server, 'listening');
    return standIn;
  }

  /** The `baseUrl` for the client. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /**
   * Answers a path from now on: with this, or with what a function makes of each call. A function that throws is answered
   * for with HTTP 500, and {@link close} throws what it threw.
   */
  answer(path: string, answer: StandInAnswer | StandInHandler): void {
    this.handlers.set(path, typeof answer === 'function' ? answer : () => answer);
  }

  /** Lets the next calls of a path fail. */
  fail(path: string, ...faults: readonly StandInFault[]): void {
    this.faults.set(path, [...(this.faults.get(path) ?? []), ...faults]);
  }

  /** The calls of a path so far. */
  requestsTo(path: string): readonly StandInRequest[] {
    return this.requests.filter((request) => request.path === path);
  }

  /**
   * @internal The first call that fits, of those after a number of calls: it may have come already.
   *
   * @returns `undefined` when there was none in time
   */
  async answeredCall(
    fits: (request: StandInRequest) => boolean,
    after: number,
    timeout: number,
  ): Promise<StandInRequest | undefined> {
    const isIt = (request: StandInRequest): boolean => request.errcode !== undefined && fits(request);
    const known = this.requests.slice(after).find(isIt);
    return known ?? this.nextCall(isIt, timeout);
  }

  /** Kills the tokens of an account (AppID, CorpID, `CorpID:AgentID`, SuiteID) as a second system or the console would. */
  revoke(id: string, options?: RevokeOptions): void {
    this.tokens.revoke(id, options);
  }

  /** Lets the time of the tokens of an account be over. */
  expire(id: string): void {
    this.tokens.expire(id);
  }

  /**
   * Says what a user did last, which opens the window for customer service messages: 5 in 48 hours after a message, 3 in
   * one minute after anything else. A user of whom nothing was said counts as having just sent a message.
   */
  userActs(openid: string, act: UserAct): void {
    this.users.act(openid, act);
  }

  /**
   * Stops listening, and cuts what is open.
   *
   * @throws Error when a function that was given to {@link answer} threw
   */
  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
    const [failure] = this.failures.splice(0);
    if (failure !== undefined) {
      throw failure;
    }
  }

  /** @internal Answers a call, which another server may have taken. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, 'http://localhost');
    const fault = this.faults.get(url.pathname)?.shift();
    const bytes = await bytesOf(request).catch(() => undefined);
    if (bytes === undefined) {
      return;
    }
    const read = await readRequest(request, url, bytes);
    this.requests.push(read);
    if (failBefore(fault, response)) {
      return;
    }
    if (request.method === 'POST' && request.headers['content-length'] === undefined) {
      this.violations.push({ path: url.pathname, fault: 'no-content-length' });
      response.writeHead(412).end();
      return;
    }
    const answer = typeof fault === 'number' ? refusal(fault, 'fault') : await this.answerOrFailure(read, url);
    if (answer instanceof Error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(answer.message);
      return;
    }
    await this.send(read, answer, fault, response);
  }

  private async answerOrFailure(read: StandInRequest, url: URL): Promise<StandInAnswer | Error> {
    try {
      return await this.answerTo(read, url);
    } catch (error) {
      const reason = reasonOf(error);
      const failure = new LocalizedError(
        {
          en: `The function that was given to answer() for ${read.path} threw: ${reason}`,
          zh: `传给 answer() 的函数（${read.path}）抛出了错误：${reason}`,
        },
        { cause: error },
      );
      this.failures.push(failure);
      return failure;
    }
  }

  private nextCall(fits: (request: StandInRequest) => boolean, timeout: number): Promise<StandInRequest | undefined> {
    return new Promise((resolve) => {
      const end = (request?: StandInRequest): void => {
        clearTimeout(timer);
        this.listeners.delete(listener);
        resolve(request);
      };
      const listener = (request: StandInRequest): void => (fits(request) ? end(request) : undefined);
      const timer = setTimeout(end, timeout);
      this.listeners.add(listener);
    });
  }

  private tell(request: StandInRequest, answer: string): void {
    this.options.onCall?.(request, answer);
    this.listeners.forEach((listener) => listener(request));
  }

  private async answerTo(read: StandInRequest, url: URL): Promise<StandInAnswer> {
    const malformed = this.checkBody(read);
    if (malformed !== undefined) {
      return malformed;
    }
    const token = this.tokens.answer(url.pathname, inputOf(read, url), isForced(read));
    if (token !== undefined) {
      return token;
    }
    if (!NO_TOKEN.has(url.pathname)) {
      const caller = this.tokens.callerOf(url.searchParams);
      if (!('kind' in (caller as object))) {
        return caller as StandInAnswer;
      }
      Object.assign(read, { caller });
    }
    return (this.handlers.get(url.pathname) ?? notPlayed)(read);
  }

  /** The real API shows users what is escaped, or refuses it. */
  private checkBody({ path, text, isMalformed }: StandInRequest): StandInAnswer | undefined {
    if (/(?<!\\)(\\\\)*\\u[0-9a-f]{4}/i.test(text)) {
      this.violations.push({ path, fault: 'unicode-escape' });
      return refusal(40033, 'invalid charset. please check your request, if include \\uxxxx will create fail!');
    }
    if (isMalformed) {
      this.violations.push({ path, fault: text === '' ? 'malformed-form' : 'malformed-json' });
      return refusal(47001, 'data format error');
    }
    return undefined;
  }

  private async send(
    read: StandInRequest,
    answer: StandInAnswer,
    fault: StandInFault | undefined,
    response: ServerResponse,
  ): Promise<void> {
    if (isBytes(answer)) {
      read.errcode = 0;
      this.tell(read, '');
      if (answer.fileName !== undefined) {
        response.setHeader('content-disposition', `attachment; filename="${encodeURIComponent(answer.fileName)}"`);
      }
      return sendAnswer(fault, response, answer.contentType, answer.content);
    }
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
    read.errcode = Number(/"errcode":\s*(-?\d+)/.exec(text)?.[1] ?? 0);
    this.tell(read, text);
    const sent = fault === 'control-characters' ? withControlCharacters(text) : text;
    return sendAnswer(fault, response, 'application/json; encoding=utf-8', Buffer.from(sent));
  }
}

/** A path that WeChat has is told from one that nobody has. */
async function notPlayed({ path }: StandInRequest): Promise<StandInAnswer> {
  const { apiPaths } = await import('./api-paths.generated.js');
  return apiPaths.has(path)
    ? refusal(
        48001,
        localized({
          en: `api unauthorized: ${path} is an endpoint of WeChat that the stand-in does not play; answer() does`,
          zh: `api unauthorized: ${path} 是微信的接口，但替身没有实现；请用 answer() 给出应答`,
        }),
      )
    : refusal(40066, 'invalid url');
}

/** What a token endpoint reads, from the query and the body alike. */
function inputOf({ json }: StandInRequest, url: URL): Record<string, string> {
  const body = Object.entries(json ?? {}).filter(([, value]) => ['string', 'number'].includes(typeof value));
  return {
    ...Object.fromEntries(url.searchParams),
    ...Object.fromEntries(body.map(([name, value]) => [name, String(value)])),
  };
}

function isForced({ json }: StandInRequest): boolean {
  return (json as { readonly force_refresh?: unknown } | undefined)?.force_refresh === true;
}
