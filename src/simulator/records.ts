import type { Diagnosis } from '../doctor/index.js';
import type { Texts } from '../language/language.js';
import type { Message } from '../platforms/message-push/message.js';
import type { Attempt } from '../testing/delivery.js';
import type { ReceivedReply } from '../testing/received-reply.js';
import type { RequestFault } from '../testing/signed-request.js';
import type { SimulatedPlatform } from '../testing/simulated-account.js';
import type { UserAction } from '../testing/user-action.js';
import type { VerdictKind } from '../testing/verdict.js';

/**
 * What can go wrong on the way, besides what is wrong with the request itself.
 *
 * - `slow-network`: the body needs two seconds
 * - `duplicate`: the message comes again after it was answered
 * - `two-at-once`: the message comes twice at the same time
 * - `many-at-once`: as many users do the same at the same time
 * - `out-of-order`: the message is kept back until the next one was delivered
 */
export type Fault = RequestFault | 'slow-network' | 'duplicate' | 'two-at-once' | 'many-at-once' | 'out-of-order';

/** Every {@link Fault}, in the order in which a page shows them. */
export const faults: readonly Fault[] = [
  'wrong-signature',
  'tampered-body',
  'clock-skew',
  'downgrade',
  'slow-network',
  'duplicate',
  'out-of-order',
  'two-at-once',
  'many-at-once',
];

/** Who caused a delivery. WeChat's retries are attempts of the same delivery. */
export type DeliveryCause = 'user' | 'again' | 'edited' | 'trigger' | 'duplicate' | 'replay' | 'poll' | 'handshake';

/** One message on its way to the application. */
export interface DeliveryRecord {
  readonly id: number;
  readonly account: string;
  readonly user: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly cause: DeliveryCause;
  /** The type of the event, without its platform: `message.text`, `event.CLICK`. */
  readonly type: string;
  readonly fault?: Fault;
  /** The delivery of the same message that this one repeats, for a fault. */
  readonly duplicateOf?: number;
  /** The repeats of WeChat Pay's day are played within so many milliseconds. */
  readonly repeatsWithin?: number;
  readonly message: Message;
  /** What the user did, where it was a user. */
  readonly action?: UserAction;
  readonly state: 'held' | 'running' | 'done';
  readonly attempts: readonly Attempt[];
  /** Why nothing was sent, or will not be yet. */
  readonly note?: Texts;
}

/** A call of the API that the application made. Tokens and secrets are not in it. */
export interface ApiCallRecord {
  readonly id: number;
  /** The account in whose name it was made; `undefined` without a good token. */
  readonly account?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** As text; empty for a form. */
  readonly body: string;
  /** As text; empty for a file. */
  readonly answer: string;
  /** 0 for a success. */
  readonly errcode: number;
}

/** A line of a chat. */
export interface ChatEntry {
  readonly id: number;
  readonly account: string;
  readonly user: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The delivery that it belongs to. */
  readonly delivery?: number;
  /** What the user did. */
  readonly action?: UserAction;
  /** What the account answered. */
  readonly reply?: ReceivedReply;
  /** It came after an attempt that failed. */
  readonly late?: true;
  /** The account wrote through the API: the call. */
  readonly call?: number;
  /** What WeChat says in grey. */
  readonly notice?: Texts;
}

/** A button of an account's menu, with the official names. */
export interface MenuButton {
  readonly name: string;
  readonly type?: string;
  readonly key?: string;
  readonly url?: string;
  readonly pagepath?: string;
  readonly sub_button?: readonly MenuButton[];
}

/** Somebody who uses the accounts. */
export interface SimulatorUser {
  /** The openid or userid. */
  readonly id: string;
  readonly name: string;
}

/** What a page shows of an account. Secrets are not in it. */
export interface AccountView {
  readonly name: string;
  readonly platform: SimulatedPlatform;
  readonly label: string;
  readonly path: string;
  readonly mode: 'plaintext' | 'compat' | 'secure';
  readonly format: 'xml' | 'json';
  readonly menu: readonly MenuButton[];
  /** Whether the URL passed WeChat's check; `undefined` before it, and where there is none. */
  readonly verified?: boolean;
  /** Milliseconds since the epoch until which WeChat sends nothing, because too much failed. */
  readonly silencedUntil?: number;
  /** The ids of the users who follow it. */
  readonly followers: readonly string[];
  /** Whether it has the secret with which WeChat's own API is asked. */
  readonly hasApiSecret: boolean;
}

/** An examination of a callback URL by the doctor. Nothing secret is in it. */
export interface DoctorRun {
  /** The account whose values were used. */
  readonly account: string;
  /** Without the query. */
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  /** What is looked at. */
  readonly part?: Texts;
  /** What was found, when it is done. */
  readonly diagnosis?: Diagnosis;
  /** Why there is no diagnosis. */
  readonly failure?: Texts;
}

/** Everything that a page shows. */
export interface SimulatorState {
  /** The number of the last change. */
  readonly sequence: number;
  /** Where the application is. */
  readonly target: string;
  /** Milliseconds after which WeChat hangs up. */
  readonly deadline: number;
  readonly accounts: readonly AccountView[];
  readonly users: readonly SimulatorUser[];
  readonly deliveries: readonly DeliveryRecord[];
  readonly calls: readonly ApiCallRecord[];
  readonly chat: readonly ChatEntry[];
}

/** What a page shows besides: the last examination by the doctor. */
export interface PageState extends SimulatorState {
  readonly doctor?: DoctorRun;
}

/** One thing that changed. */
export type Change =
  | { readonly kind: 'delivery'; readonly delivery: DeliveryRecord }
  | { readonly kind: 'call'; readonly call: ApiCallRecord }
  | { readonly kind: 'chat'; readonly entry: ChatEntry }
  | { readonly kind: 'account'; readonly account: AccountView }
  | { readonly kind: 'user'; readonly user: SimulatorUser }
  | { readonly kind: 'doctor'; readonly run: DoctorRun }
  /** Something that was asked for could not be done. */
  | { readonly kind: 'failure'; readonly message: Texts }
  /** Everything is to be read again. */
  | { readonly kind: 'reset' };

/** What came of a delivery so far. */
export function verdictOf({ attempts, state }: DeliveryRecord): VerdictKind | 'running' | 'not-sent' {
  if (state !== 'done') {
    return 'running';
  }
  return attempts.at(-1)?.verdict.kind ?? 'not-sent';
}
