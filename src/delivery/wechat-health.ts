import { Injectable } from '@nestjs/common';
import { AccountRegistry } from '../model/account-registry.js';
import type { CallbackErrorReason } from '../protocol/callback-error.js';
import { Telemetry } from './telemetry.js';

const SPAN_MS = 5 * 60 * 1000;
/** WeChat does not say how many failures make it stop; this is half of what the join policy allows itself. */
const MARK_FAIL_RISK = 10;

/** How an account is doing. Durations are seconds. */
export interface AccountHealth {
  /** Since the last genuine callback; `undefined` when there was none since the start. */
  readonly secondsSinceLastCallback: number | undefined;
  /** Refused requests since the start, by reason. */
  readonly refusals: Readonly<Partial<Record<CallbackErrorReason, number>>>;
  /** Callbacks of the last five minutes that were answered before their handler was done. */
  readonly missedDeadlines: number;
  /** Whether so many deadlines were missed that WeChat may stop pushing for a minute (MarkFail). */
  readonly markFailRisk: boolean;
  /** How long the last callback was under way: our clock against `CreateTime`. */
  readonly lag: number | undefined;
  /** Our clock against the timestamp of the last request; negative when ours is behind. Beyond 60, look at NTP. */
  readonly clockSkew: number | undefined;
  /** Since the last ticket, where the account gets any: they come every ten minutes. */
  readonly secondsSinceLastTicket: number | undefined;
  /** Whether an older token or EncodingAESKey was in use within the last five minutes. */
  readonly oldCredentialsInUse: boolean;
  /** Whether no callback came for longer than `silentAfter` of the module's options. */
  readonly silent: boolean;
}

/** A health report, in the form of a `@nestjs/terminus` indicator. */
export interface HealthReport {
  readonly wechat: { readonly status: 'up' | 'down'; readonly accounts: Readonly<Record<string, AccountHealth>> };
}

interface Counters {
  readonly startedAt: number;
  lastCallback: number | undefined;
  lastTicket: number | undefined;
  lag: number | undefined;
  clockSkew: number | undefined;
  oldCredentials: number | undefined;
  readonly refusals: Partial<Record<CallbackErrorReason, number>>;
  readonly missed: number[];
}

/**
 * Says how the accounts are doing.
 *
 * ```ts
 * @Get('health')
 * @HealthCheck()
 * check() {
 *   return this.health.check([() => this.wechatHealth.check()]);
 * }
 * ```
 */
@Injectable()
export class WechatHealth {
  private readonly counters = new Map<string, Counters>();

  constructor(
    private readonly accounts: AccountRegistry,
    telemetry: Telemetry,
  ) {
    telemetry.observe({
      onVerified: ({ account, type, lag, clockSkew, oldToken, oldKey }) => {
        const counters = this.countersOf(account);
        counters.lastCallback = this.now(account);
        counters.lag = lag ?? counters.lag;
        counters.clockSkew = clockSkew ?? counters.clockSkew;
        if (oldToken || oldKey) {
          counters.oldCredentials = counters.lastCallback;
        }
        if (this.isTicket(account, type)) {
          counters.lastTicket = counters.lastCallback;
        }
      },
      onRefused: ({ account, reason }) => {
        const { refusals } = this.countersOf(account);
        refusals[reason] = (refusals[reason] ?? 0) + 1;
      },
      onLate: ({ account }) => {
        this.countersOf(account).missed.push(this.now(account));
      },
    });
  }

  /** The report; `down` where an account is silent for too long, or at risk of being stopped. Never throws. */
  check(): HealthReport {
    const entries = this.accounts.accounts.map(({ name }) => [name, this.healthOf(name)] as const);
    const sick = entries.some(([, { silent, markFailRisk }]) => silent || markFailRisk);
    return { wechat: { status: sick ? 'down' : 'up', accounts: Object.fromEntries(entries) } };
  }

  private healthOf(account: string): AccountHealth {
    const now = this.now(account);
    const counters = this.countersOf(account);
    const { missed, startedAt, lastCallback, lastTicket, oldCredentials } = counters;
    while (missed.length > 0 && missed[0]! <= now - SPAN_MS) {
      missed.shift();
    }
    const { silentAfter } = this.settingsOf(account);
    return {
      secondsSinceLastCallback: secondsBetween(lastCallback, now),
      refusals: { ...counters.refusals },
      missedDeadlines: missed.length,
      markFailRisk: missed.length >= MARK_FAIL_RISK,
      lag: counters.lag,
      clockSkew: counters.clockSkew,
      secondsSinceLastTicket: secondsBetween(lastTicket, now),
      oldCredentialsInUse: oldCredentials !== undefined && oldCredentials > now - SPAN_MS,
      silent: silentAfter !== undefined && now - (lastCallback ?? startedAt) > silentAfter * 1000,
    };
  }

  private countersOf(account: string): Counters {
    let counters = this.counters.get(account);
    if (counters === undefined) {
      counters = {
        startedAt: this.now(account),
        lastCallback: undefined,
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

  private isTicket(account: string, type: string): boolean {
    const known = this.accounts.accounts.find(({ name }) => name === account);
    return known?.tickets?.some((ticket) => ticket.type === type) ?? false;
  }

  private now(account: string): number {
    return this.settingsOf(account).clock();
  }

  private settingsOf(account: string) {
    return this.accounts.endpointsOf(account)[0]!.settings;
  }
}

function secondsBetween(since: number | undefined, now: number): number | undefined {
  return since === undefined ? undefined : Math.round((now - since) / 1000);
}
