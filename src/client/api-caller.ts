import { setTimeout as sleep } from 'node:timers/promises';
import { localized } from '../language/language.js';
import type { CallInfo } from '../model/wechat-observer.js';
import type { PayloadObject } from '../protocol/payload.js';
import type { ApiCallPlan } from './api-call-plan.js';
import type { ApiIdentity } from './api-identity.js';
import { readAnswer, refusalIn } from './answer-reader.js';
import { exchange, type ExchangeAnswer, ExchangeFailure, type Fetch } from './exchange.js';
import { redacted } from './redaction.js';
import { isRepeatable } from './repeatable-call.js';
import { pauseBeforeRetry } from './retry-rule.js';
import { waitForToken } from './token-wait.js';
import { WechatApiError } from './wechat-api.error.js';
import { WechatConnectionError } from './wechat-connection.error.js';

/** A call that may be repeated leaves time to do so: of the whole, one attempt gets this share. */
const ATTEMPT_SHARE = 1 / 3;

interface Attempt {
  readonly token: string | undefined;
  /** Counted from 1. */
  readonly attempt: number;
  /** By the clock of `performance`. */
  readonly until: number;
}

/** What all callers of an application have in common. */
export interface ApiCallerParts {
  readonly fetch: Fetch;
  /** Where a host is reached, without a slash at its end. */
  readonly baseUrlOf: (host: string) => string;
  readonly clock: () => number;
  /** Is told of every attempt. */
  readonly tell: (info: () => CallInfo) => void;
}

/** Makes calls in anybody's name: adds the token, repeats what may be repeated, and throws what was refused. */
export class ApiCaller {
  constructor(private readonly parts: ApiCallerParts) {}

  /**
   * @returns the answer, whose `errcode` is 0 or missing
   * @throws WechatApiError, WechatConnectionError, or the reason of the signal
   */
  json(identity: ApiIdentity, call: ApiCallPlan): Promise<PayloadObject> {
    return this.call(identity, call, readJsonAnswer);
  }

  /** The same for an answer that is a file; one that is an error in disguise is thrown. */
  bytes(identity: ApiIdentity, call: ApiCallPlan): Promise<ExchangeAnswer> {
    return this.call(identity, call, (answer) => answer);
  }

  private async call<T>(identity: ApiIdentity, call: ApiCallPlan, read: (answer: ExchangeAnswer) => T): Promise<T> {
    const until = performance.now() + call.timeout;
    let token = await this.tokenFor(identity, call, until);
    let isReplaced = false;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(identity, call, read, { token, attempt, until });
      } catch (error) {
        const next = isReplaced ? token : await this.tokenAfter(error, identity, call, { token, until });
        if (next !== token) {
          token = next;
          isReplaced = true;
          continue;
        }
        const pause = pauseBeforeRetry(error, call, attempt);
        if (pause === undefined || performance.now() + pause > until) {
          throw error;
        }
        await pauseFor(pause, call.signal);
      }
    }
  }

  private tokenFor(identity: ApiIdentity, call: ApiCallPlan, until: number): Promise<string | undefined> {
    const { token } = call.withoutToken ? { token: undefined } : identity;
    return waitForToken(async () => token?.get(), { account: identity.account, call, until });
  }

  /** The token for another attempt: the same one where it is not at fault, or there is no other. */
  private async tokenAfter(
    error: unknown,
    identity: ApiIdentity,
    call: ApiCallPlan,
    { token, until }: Omit<Attempt, 'attempt'>,
  ): Promise<string | undefined> {
    const { account, token: provider, tokenCodes } = identity;
    const isAtFault = token !== undefined && error instanceof WechatApiError && tokenCodes.has(error.errcode);
    return isAtFault ? waitForToken(() => provider!.replace(token), { account, call, until }) : token;
  }

  private async attempt<T>(
    identity: ApiIdentity,
    call: ApiCallPlan,
    read: (answer: ExchangeAnswer) => T,
    { token, attempt, until }: Attempt,
  ): Promise<T> {
    const startedAt = performance.now();
    let failure: unknown;
    try {
      const answer = await this.send(identity, call, token, until - startedAt);
      return read(this.checked(identity, call, token, answer));
    } catch (error) {
      failure = error instanceof ExchangeFailure ? connectionError(identity, call, error) : error;
      throw failure;
    } finally {
      this.parts.tell(() => callInfo(identity, call, attempt, performance.now() - startedAt, failure));
    }
  }

  private send(
    { host, tokenName }: ApiIdentity,
    call: ApiCallPlan,
    token: string | undefined,
    left: number,
  ): Promise<ExchangeAnswer> {
    const query = token === undefined ? call.query : { [tokenName]: token, ...call.query };
    const share = isRepeatable(call) ? call.timeout * ATTEMPT_SHARE : call.timeout;
    return exchange(this.parts.fetch, {
      method: call.method,
      url: `${this.parts.baseUrlOf(host)}${call.path}${queryText(query)}`,
      body: call.content,
      timeout: Math.max(1, Math.ceil(Math.min(left, share))),
      maxBytes: call.maxBytes,
      signal: call.signal,
    });
  }

  private checked(
    { platform, account }: ApiIdentity,
    call: ApiCallPlan,
    token: string | undefined,
    answer: ExchangeAnswer,
  ): ExchangeAnswer {
    const refusal = refusalIn(answer.content);
    if (refusal === undefined) {
      return answer;
    }
    throw new WechatApiError({
      platform,
      account,
      method: call.method,
      path: call.path,
      errcode: refusal.errcode,
      errmsg: redacted(refusal.errmsg, call, token),
      now: this.parts.clock(),
    });
  }
}

/** @throws the reason of the signal */
async function pauseFor(pause: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(pause, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  signal?.throwIfAborted();
}

function readJsonAnswer({ content }: ExchangeAnswer): PayloadObject {
  try {
    return readAnswer(content);
  } catch {
    throw new ExchangeFailure('unreadable', localized({ en: 'the answer is no JSON', zh: '应答不是 JSON' }));
  }
}

function connectionError(
  { account }: ApiIdentity,
  { method, path }: ApiCallPlan,
  { failure, detail, status }: ExchangeFailure,
): WechatConnectionError {
  return new WechatConnectionError({ failure, account, method, path, detail, status });
}

function queryText(query: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  const text = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

function callInfo(
  { platform, account }: ApiIdentity,
  { method, path }: ApiCallPlan,
  attempt: number,
  duration: number,
  error: unknown,
): CallInfo {
  const facts = { platform, account, method, path, attempt, duration: Math.round(duration) };
  if (error instanceof WechatApiError) {
    return { ...facts, errcode: error.errcode, failure: undefined, rid: error.rid };
  }
  const failure = error instanceof WechatConnectionError ? error.failure : 'aborted';
  return {
    ...facts,
    errcode: error === undefined ? 0 : undefined,
    failure: error === undefined ? undefined : failure,
    rid: undefined,
  };
}
