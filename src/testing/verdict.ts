import type { Texts } from '../language/language.js';
import type { ReceivedReply } from './received-reply.js';
import type { RawAnswer } from './signed-request.js';

/**
 * How WeChat judges an answer.
 *
 * - `replied`: the user sees a reply
 * - `accepted`: received, and nothing to reply
 * - `refused`: a status that is no success, or an answer that asks for another delivery
 * - `broken`: a success that WeChat cannot read; the user is told that the account is out of order
 * - `late`: no complete answer within the deadline
 * - `unreachable`: there was no connection, or it broke
 */
export type VerdictKind = 'replied' | 'accepted' | 'refused' | 'broken' | 'late' | 'unreachable';

/** The kinds in words. */
export const verdictNames: Readonly<Record<VerdictKind, Texts>> = {
  replied: { en: 'replied', zh: '已回复' },
  accepted: { en: 'accepted', zh: '已接收' },
  refused: { en: 'refused', zh: '被拒绝' },
  broken: { en: 'broken', zh: '无法识别' },
  late: { en: 'late', zh: '超时' },
  unreachable: { en: 'unreachable', zh: '无法连接' },
};

/** What WeChat makes of an answer, and why. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** A sentence that says why. */
  readonly why: Texts;
  /** The reply that WeChat read. */
  readonly reply?: ReceivedReply;
  /** The answer after decryption. */
  readonly plain?: string;
}

/** Whether WeChat is content, and does not call again. */
export function isContent({ kind }: Verdict): boolean {
  return kind === 'replied' || kind === 'accepted';
}

/** Whether an answer may mean that the signature does not fit. The doctor finds out why. */
export function refusesSignature(answer: RawAnswer | undefined): boolean {
  return answer?.status === 401 || answer?.status === 403;
}
