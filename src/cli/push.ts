import { type Attempt, deliver } from '../testing/delivery.js';
import type { MessageHead } from '../testing/event-message.js';
import { platformOf } from '../testing/simulated-account.js';
import { isContent } from '../testing/verdict.js';
import { wireOf } from '../testing/wire-of-account.js';
import type { Message } from '../platforms/message-push/message.js';
import type { AccountSetup } from '../simulator/simulated-line.js';
import { LocalizedError } from '../language/localized-error.js';
import { usage, wholeNumberOf } from './option-value.js';
import type { Terminal } from './command.js';
import type { Language } from '../language/language.js';
import { reportAttempts } from './push-report.js';
import { aborted, STOPPED } from './stop.js';
import { UsageError } from './usage-error.js';

/** The exit codes of a push; see `pushNotes`. */
const WRONG = 1;
const UNKNOWN = 3;

const DEFAULT_USER = 'oTea0customer0of0the0simulator';
const MOST_REPEATS = 1_000;

/** What every command that pushes something was told. */
export interface PushValues {
  readonly user?: string;
  readonly repeat?: string;
  readonly encrypt?: boolean;
  readonly json?: boolean;
}

/** What is pushed, and to whom. */
export interface Push {
  readonly target: string;
  readonly account: AccountSetup;
  readonly values: PushValues;
  readonly language: Language;
  readonly terminal: Terminal;
  /** Makes the message, from who writes to whom. */
  message(head: MessageHead): Message;
  /** The message as it is written, where it is given. */
  readonly text?: string;
}

/**
 * Sends a message as WeChat does, and prints what WeChat makes of the answer.
 *
 * @returns the exit code
 * @throws UsageError for a message that cannot be made or written
 */
export function push(order: Push): Promise<number> {
  return deliverRepeatedly(order).catch(asUsage);
}

async function deliverRepeatedly(order: Push): Promise<number> {
  const { target, account, values, terminal, language, text } = order;
  const repeats = wholeNumberOf('--repeat', values.repeat, [1, MOST_REPEATS]) ?? 1;
  if (values.encrypt === true && !isEncrypted(account)) {
    throw usage('--encrypt needs an account with an EncodingAESKey.', '使用 --encrypt 时，账号要有 EncodingAESKey。');
  }
  const wire = wireOf(account);
  const user = values.user ?? DEFAULT_USER;
  const message = order.message({ from: user, now: Date.now(), id: `${Date.now()}000001`, ...wire.address() });
  const attempts: Attempt[] = [];
  for (let n = 0; n < repeats && !terminal.signal.aborted; n++) {
    const signing = { openid: user, ...(text === undefined ? {} : { text }) };
    const delivering = deliver(wire, message, { target: { url: target }, tries: 1, signing });
    const delivery = await Promise.race([delivering, aborted(terminal.signal)]);
    attempts.push(...(delivery?.attempts ?? []));
  }
  terminal.out(reportAttempts({ target, account, message, attempts }, values.json === true, language));
  return terminal.signal.aborted ? STOPPED : exitCodeOf(attempts);
}

/** What cannot be made or sent was written so on the command line. */
function asUsage(error: unknown): never {
  throw error instanceof LocalizedError ? new UsageError(error.texts) : error;
}

function exitCodeOf(attempts: readonly Attempt[]): number {
  const kinds = attempts.map(({ verdict }) => verdict);
  if (kinds.length > 0 && kinds.every(isContent)) {
    return 0;
  }
  return kinds.length === 0 || kinds.some(({ kind }) => kind === 'unreachable') ? UNKNOWN : WRONG;
}

function isEncrypted(account: AccountSetup): boolean {
  const hasKey = 'encodingAesKey' in account && account.encodingAesKey !== undefined;
  return platformOf(account) === 'pay' || (hasKey && !('mode' in account && account.mode === 'plaintext'));
}
