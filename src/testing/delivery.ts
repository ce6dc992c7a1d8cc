import { setTimeout as sleep } from 'node:timers/promises';
import type { Texts } from '../language/language.js';
import type { AccountWire } from './account-wire.js';
import { exchange, type ExchangeResult, type Target } from './http-exchange.js';
import type { Message } from '../platforms/message-push/message.js';
import type { RawAnswer, SignedRequest, SigningOptions } from './signed-request.js';
import { isContent, type Verdict } from './verdict.js';

/** WeChat hangs up after 5 seconds. */
export const WECHAT_DEADLINE_MS = 5_000;

/** Why an attempt was made. */
export type AttemptCause = 'first' | 'retry';

/** One request and what came of it. */
export interface Attempt {
  /** Counted from 1. */
  readonly number: number;
  readonly cause: AttemptCause;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Milliseconds. */
  readonly duration: number;
  readonly request: SignedRequest;
  /** `undefined` when there was none. */
  readonly answer: RawAnswer | undefined;
  readonly verdict: Verdict;
}

/** A message that WeChat tries to deliver, with all attempts so far. */
export interface Delivery {
  readonly message: Message;
  readonly attempts: readonly Attempt[];
  /** What came of it: the verdict of the last attempt. */
  readonly verdict: Verdict;
}

/** How a message is delivered. */
export interface DeliveryPlan {
  readonly target: Target;
  readonly signing?: SigningOptions;
  /** Milliseconds after which WeChat hangs up. Default: 5000. */
  readonly deadline?: number;
  /** How often a failed delivery is tried in all. Default: as WeChat does, three times as a rule. */
  readonly tries?: number;
  /** Milliseconds that the body needs on its way. Default: 0. */
  readonly upload?: number;
  /** Milliseconds from a failure to the next attempt, instead of WeChat's. */
  readonly retryDelays?: readonly number[];
  /** Ends the waiting for the next attempt. */
  readonly signal?: AbortSignal;
  /** Is told of each attempt. */
  readonly onAttempt?: (attempt: Attempt) => void;
}

/** Delivers a message as WeChat does: signs it anew for each attempt, hangs up at the deadline, and tries again. */
export async function deliver(wire: AccountWire, message: Message, plan: DeliveryPlan): Promise<Delivery> {
  const delays = plan.retryDelays ?? wire.retryDelays(message);
  const tries = plan.tries ?? delays.length + 1;
  const attempts: Attempt[] = [];
  for (let number = 1; ; number++) {
    const attempt = await attemptDelivery(wire, message, wire.sign(message, plan.signing), plan, number);
    attempts.push(attempt);
    plan.onAttempt?.(attempt);
    if (isContent(attempt.verdict) || attempt.verdict.kind === 'broken' || number >= tries || plan.signal?.aborted) {
      return { message, attempts, verdict: attempt.verdict };
    }
    await pause(delays[number - 1] ?? 0, plan.signal);
  }
}

/** Sends a request once. */
export async function attemptDelivery(
  wire: Pick<AccountWire, 'judge'>,
  message: Message,
  request: SignedRequest,
  { target, deadline = WECHAT_DEADLINE_MS, upload = 0 }: Pick<DeliveryPlan, 'target' | 'deadline' | 'upload'>,
  number: number,
): Promise<Attempt> {
  const startedAt = Date.now();
  const begun = performance.now();
  const result = await exchange(target, request, { deadline, upload });
  return {
    number,
    cause: number === 1 ? 'first' : 'retry',
    startedAt,
    duration: Math.round(performance.now() - begun),
    request,
    answer: 'answer' in result ? result.answer : undefined,
    verdict: verdictOf(wire, result, message),
  };
}

function verdictOf(wire: Pick<AccountWire, 'judge'>, result: ExchangeResult, message: Message): Verdict {
  return 'answer' in result ? wire.judge(result.answer, message) : { kind: result.failure, why: result.why };
}

/** Checks a URL as WeChat does before it sends anything there; `undefined` for one that is not checked. */
export async function checkUrl(
  wire: AccountWire,
  { target, signing, deadline }: Pick<DeliveryPlan, 'target' | 'signing' | 'deadline'>,
): Promise<Attempt | undefined> {
  const handshake = wire.handshake(signing);
  if (handshake === undefined) {
    return undefined;
  }
  const { request, echo } = handshake;
  return attemptDelivery(
    { judge: (answer) => judgeEcho(answer, echo) },
    {},
    request,
    { target, ...(deadline && { deadline }) },
    1,
  );
}

function judgeEcho({ status, body }: RawAnswer, echo: string): Verdict {
  if (status !== 200) {
    return { kind: 'refused', why: notVerified(status, body) };
  }
  return body === echo
    ? {
        kind: 'accepted',
        why: { en: 'The echostr came back: the URL is verified.', zh: 'echostr 原样返回，URL 验证通过。' },
        plain: body,
      }
    : { kind: 'broken', why: notTheEcho(body) };
}

function notVerified(status: number, body: string): Texts {
  const said = body.slice(0, 200).trim();
  return {
    en: `Status ${status}: the URL is not verified. ${said}`.trim(),
    zh: `状态码 ${status}：URL 未通过验证。${said}`,
  };
}

function notTheEcho(body: string): Texts {
  const said = JSON.stringify(body.slice(0, 80));
  return {
    en: `The answer has to be the echostr, but it is ${said}.`,
    zh: `应答必须是 echostr 原文，实际是 ${said}。`,
  };
}

/** Waits, unless the signal ends it: only that rejects. */
async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, signal && { signal }).catch(() => undefined);
}
