import { inspect } from 'node:util';
import { localized, type Texts } from '../language/language.js';
import type { ReceivedReply } from './received-reply.js';
import type { TestAnswer } from './test-answer.js';
import { type VerdictKind, verdictNames } from './verdict.js';

/** What vitest and jest give to a matcher. */
interface MatcherContext {
  readonly isNot?: boolean;
  equals(received: unknown, expected: unknown): boolean;
}

interface MatcherResult {
  readonly pass: boolean;
  message(): string;
}

/**
 * Matchers for the answers of a {@link WechatTestClient}, for vitest and jest: `expect.extend(wechatMatchers)`.
 *
 * ```ts
 * expect(await user.sends(text('hi'))).toReplyWith('Hello!');
 * expect(await user.unfollows()).toBeAccepted();
 * expect(await forger.sends(text('hi'))).toBeRefused();
 * ```
 */
export const wechatMatchers = {
  /** WeChat read a reply: the text, a text that fits the pattern, or the whole reply. */
  toReplyWith(this: MatcherContext, received: TestAnswer, expected: string | RegExp | ReceivedReply): MatcherResult {
    const what = inspect(expected);
    const pass = matchesReply(this, received.reply, expected);
    return resultOf(pass, this, received, { en: `reply with ${what}`, zh: `回复 ${what}` });
  },

  /** WeChat is content, and there was nothing to reply. */
  toBeAccepted(this: MatcherContext, received: TestAnswer): MatcherResult {
    return verdictResult(this, received, 'accepted');
  },

  /** The application refused it, with this status if one is given. */
  toBeRefused(this: MatcherContext, received: TestAnswer, status?: number): MatcherResult {
    const pass = received.verdict === 'refused' && (status === undefined || received.raw?.status === status);
    const { en, zh } = verdictNames.refused;
    const what = status === undefined ? { en, zh } : { en: `${en} with ${status}`, zh: `${zh}（状态码 ${status}）` };
    return resultOf(pass, this, received, { en: `be ${what.en}`, zh: what.zh });
  },

  /** There was no answer before WeChat hung up. */
  toBeLate(this: MatcherContext, received: TestAnswer): MatcherResult {
    return verdictResult(this, received, 'late');
  },
};

/**
 * What {@link wechatMatchers} add to `expect()`. Tell the types once, for vitest:
 *
 * ```ts
 * declare module 'vitest' {
 *   interface Matchers<T> extends WechatMatchers<T> {}
 * }
 * ```
 */
export interface WechatMatchers<R = unknown> {
  toReplyWith(expected: string | RegExp | ReceivedReply): R;
  toBeAccepted(): R;
  toBeRefused(status?: number): R;
  toBeLate(): R;
}

function matchesReply(
  context: MatcherContext,
  reply: ReceivedReply | undefined,
  expected: string | RegExp | ReceivedReply,
): boolean {
  if (typeof expected !== 'string' && !(expected instanceof RegExp)) {
    return context.equals(reply, expected);
  }
  const content = reply !== undefined && 'content' in reply ? reply.content : undefined;
  return content !== undefined && (typeof expected === 'string' ? content === expected : expected.test(content));
}

function verdictResult(context: MatcherContext, received: TestAnswer, verdict: VerdictKind): MatcherResult {
  const { en, zh } = verdictNames[verdict];
  return resultOf(received.verdict === verdict, context, received, { en: `be ${en}`, zh });
}

function resultOf(pass: boolean, { isNot = false }: MatcherContext, received: TestAnswer, what: Texts): MatcherResult {
  return { pass, message: () => localized(complaint(isNot, received, what)) };
}

function complaint(isNot: boolean, { verdict, why, reply }: TestAnswer, what: Texts): Texts {
  const is = verdictNames[verdict];
  const got = reply === undefined ? '' : `\n${inspect(reply)}`;
  return {
    en: `WeChat expected the answer ${isNot ? 'not ' : ''}to ${what.en}, but it is ${is.en}. ${why}${got}`,
    zh: `期望应答${isNot ? '不' : ''}是“${what.zh}”，但它是“${is.zh}”。${why}${got}`,
  };
}
