import { Injectable } from '@nestjs/common';
import { AccountRegistry } from '../accounts/account-registry.js';
import type { CallbackErrorReason } from '../protocol/callback-error.js';
import type { Clock } from '../model/callback.js';
import type { Silence } from '../model/examiner.js';
import type { Finding } from '../model/finding.js';
import { Findings } from './findings.js';
import { StoreOutages } from './store-outages.js';
import { Telemetry } from './telemetry.js';

const SPAN_MS = 5 * 60 * 1000;
/** WeChat does not say how many failures make it stop; this is half of what the join policy allows itself. */
const MARK_FAIL_RISK = 10;
/** WeChat pauses for a minute: longer silence after an hour has other reasons. */
const PAUSE_MS = 60 * 1000;
const PAUSE_OVER_MS = 60 * 60 * 1000;
/** Whoever has users gets a message within a day. */
const NOT_ENABLED_MS = 24 * 60 * 60 * 1000;

/** The state of an account, or of all accounts of an `AccountSource` together. Durations are seconds. */
export interface AccountHealth {
  /** Since the last genuine callback; `undefined` if there was none since the start. */
  readonly secondsSinceLastCallback: number | undefined;
  /** Since WeChat last verified the URL; `undefined` if it has not since the start. */
  readonly secondsSinceLastHandshake: number | undefined;
  /** Refused requests since the start, by reason. */
  readonly refusals: Readonly<Partial<Record<CallbackErrorReason, number>>>;
  /** Callbacks of the last five minutes that were answered before their handler was done. */
  readonly missedDeadlines: number;
  /** Whether so many deadlines were missed that WeChat may stop pushing for a minute (MarkFail). */
  readonly markFailRisk: boolean;
  /** The lag of the last callback: our clock minus `CreateTime`. */
  readonly lag: number | undefined;
  /** Our clock minus the timestamp of the last request; negative if ours is behind. Above 60, check NTP. */
  readonly clockSkew: number | undefined;
  /** Since the last ticket, if the account gets tickets: they come every ten minutes. */
  readonly secondsSinceLastTicket: number | undefined;
  /** Whether an older token or EncodingAESKey was in use within the last five minutes. */
  readonly oldCredentialsInUse: boolean;
  /** Whether the store is down, so that each process remembers only by itself what it handles. */
  readonly storeDown: boolean;
  /** Whether no callback came for longer than `silentAfter` of the module's options. */
  readonly silent: boolean;
  /**
   * What was probably wrong in the last five minutes: why requests were refused, or why none come. The latest comes
   * first.
   */
  readonly findings: readonly Finding[];
}

/** An account, or a source, that hears nothing. */
export interface SilentPlace {
  readonly account: string;
  readonly source: string | undefined;
  readonly silence: Silence;
}

/** A health report, in the form of a `@nestjs/terminus` indicator. */
export type HealthReport = {
  // No interface: what Terminus takes has an index signature, which no interface has.
  readonly wechat: { readonly status: 'up' | 'down'; readonly accounts: Readonly<Record<string, AccountHealth>> };
};

interface Counters {
  readonly clock: Clock;
  /** The types of the account's tickets. */
  readonly tickets: ReadonlySet<string | undefined>;
  readonly startedAt: number;
  lastCallback: number | undefined;
  lastHandshake: number | undefined;
  /** When the missed deadlines were so many last that WeChat may have stopped. */
  lastRisk: number | undefined;
  lastTicket: number | undefined;
  lag: number | undefined;
  clockSkew: number | undefined;
  oldCredentials: number | undefined;
  readonly refusals: Partial<Record<CallbackErrorReason, number>>;
  readonly missed: { readonly at: number; readonly account: string }[];
}

/**
 * Reports the state of the accounts.
 *
 * ```ts
 * class Handlers {@Get('health')@HealthCheck()
 *   check() {
 *     return this.health.check([() => this.wechatHealth.check()]);
 *   }
 * }
 * ```
 */
@Injectable()
export class WechatHealth {
  /** By account; all accounts of a source, which may be any number, have their counters in common. */
  private readonly counters = new Map<string, Counters>();

  constructor(
    private readonly accounts: AccountRegistry,
    private readonly outages: StoreOutages,
    private readonly findings: Findings,
    telemetry: Telemetry,
  ) {
    telemetry.observe({
      onVerified: ({ account: name, source, type, lag, clockSkew, oldToken, oldKey }) => {
        const account = source ?? name;
        const counters = this.countersOf(account);
        const now = counters.clock();
        if (type === 'handshake') {
          counters.lastHandshake = now;
        } else {
          counters.lastCallback = now;
        }
        counters.lag = lag ?? counters.lag;
        counters.clockSkew = clockSkew ?? counters.clockSkew;
        if (oldToken || oldKey) {
          counters.oldCredentials = now;
        }
        if (counters.tickets.has(type)) {
          counters.lastTicket = now;
        }
      },
      onRefused: ({ account, source, reason }) => {
        const { refusals } = this.countersOf(source ?? account);
        refusals[reason] = (refusals[reason] ?? 0) + 1;
      },
      onLate: ({ account, source = account }) => {
        const now = this.now(source);
        const counters = this.countersOf(source);
        const missed = missedSince(counters, now);
        missed.push({ at: now, account });
        if (isAtRisk(missed)) {
          counters.lastRisk = now;
        }
      },
    });
  }

  /**
   * The report. It is `down` if an account is silent for too long, is at risk of a stop, or refuses callbacks because
   * the store is down. Never throws.
   */
  check(): HealthReport {
    const entries = this.names.map((name) => [name, this.healthOf(name)] as const);
    const sick = entries.some(
      ([name, { silent, markFailRisk, storeDown }]) =>
        silent || markFailRisk || (storeDown && this.refusesWithoutStore(name)),
    );
    return { wechat: { status: sick ? 'down' : 'up', accounts: Object.fromEntries(entries) } };
  }

  /**
   * The accounts that hear nothing although they should.
   *
   * @internal
   */
  silences(): readonly SilentPlace[] {
    return this.names.flatMap((account) => {
      const silence = silenceOf(this.countersOf(account), this.now(account));
      const source = this.accounts.sources.find(({ name }) => name === account)?.name;
      return silence === undefined ? [] : [{ account, source, silence }];
    });
  }

  private get names(): readonly string[] {
    const { accounts, sources } = this.accounts;
    return [...accounts.map(({ account }) => account.name), ...sources.map(({ name }) => name)];
  }

  private healthOf(account: string): AccountHealth {
    const now = this.now(account);
    const counters = this.countersOf(account);
    const { startedAt, lastCallback, lastHandshake, lastTicket, oldCredentials } = counters;
    const missed = missedSince(counters, now);
    const { silentAfter, delivery } = this.settingsOf(account);
    return {
      secondsSinceLastCallback: secondsBetween(lastCallback, now),
      secondsSinceLastHandshake: secondsBetween(lastHandshake, now),
      refusals: { ...counters.refusals },
      missedDeadlines: missed.length,
      markFailRisk: isAtRisk(missed),
      lag: counters.lag,
      clockSkew: counters.clockSkew,
      secondsSinceLastTicket: secondsBetween(lastTicket, now),
      oldCredentialsInUse: oldCredentials !== undefined && oldCredentials > now - SPAN_MS,
      storeDown: this.outages.isDown(delivery.store),
      silent: silentAfter !== undefined && now - (lastCallback ?? startedAt) > silentAfter * 1000,
      findings: this.findings.of(account),
    };
  }

  /** Whether an account refuses callbacks while the store is down: all of them, or those that money depends on. */
  private refusesWithoutStore(account: string): boolean {
    const known = this.accounts.accounts.find((registered) => registered.account.name === account);
    const { whenStoreDown } = this.settingsOf(account).delivery;
    return whenStoreDown === 'closed' || (known?.account.requiresHandler ?? []).length > 0;
  }

  private countersOf(account: string): Counters {
    let counters = this.counters.get(account);
    if (counters === undefined) {
      const { clock } = this.settingsOf(account);
      counters = {
        clock,
        tickets: this.ticketsOf(account),
        startedAt: clock(),
        lastCallback: undefined,
        lastHandshake: undefined,
        lastRisk: undefined,
        lastTicket: undefined,
        lag: undefined,
        clockSkew: undefined,
        oldCredentials: undefined,
        refusals: {},
        missed: [],
      };
      this.counters.set(account, counters);
    }
    return counters;
  }

  private ticketsOf(account: string): ReadonlySet<string | undefined> {
    const known = this.accounts.accounts.find((registered) => registered.account.name === account);
    return new Set(known?.account.tickets?.map(({ type }) => type));
  }

  private now(account: string): number {
    return this.settingsOf(account).clock();
  }

  private settingsOf(account: string) {
    const source = this.accounts.sources.find(({ name }) => name === account);
    return (source ?? this.accounts.get(account)).settings;
  }
}

/** The missed deadlines of the last minutes; older ones are dropped. */
function missedSince({ missed }: Counters, now: number): Counters['missed'] {
  while (missed.length > 0 && missed[0]!.at <= now - SPAN_MS) {
    missed.shift();
  }
  return missed;
}

/** WeChat counts for each account. */
function isAtRisk(missed: Counters['missed']): boolean {
  const byAccount = new Map<string, number>();
  for (const { account } of missed) {
    byAccount.set(account, (byAccount.get(account) ?? 0) + 1);
  }
  return [...byAccount.values()].some((count) => count >= MARK_FAIL_RISK);
}

function silenceOf({ lastCallback = -Infinity, lastHandshake, lastRisk }: Counters, now: number): Silence | undefined {
  if (lastRisk !== undefined && lastCallback <= lastRisk && isWithin(now - lastRisk, PAUSE_MS, PAUSE_OVER_MS)) {
    return 'pushes-paused';
  }
  const isUnanswered = lastHandshake !== undefined && lastCallback <= lastHandshake;
  return isUnanswered && now - lastHandshake >= NOT_ENABLED_MS ? 'not-enabled' : undefined;
}

function isWithin(value: number, min: number, max: number): boolean {
  return value >= min && value < max;
}

function secondsBetween(since: number | undefined, now: number): number | undefined {
  return since === undefined ? undefined : Math.round((now - since) / 1000);
}
