import type { AccountWire } from '../testing/account-wire.js';
import { type Attempt, checkUrl } from '../testing/delivery.js';
import type { Target } from '../testing/http-exchange.js';
import { accountNameOf, callbackPathOf, platformOf, type SimulatedAccount } from '../testing/simulated-account.js';
import { isContent } from '../testing/verdict.js';
import { wireOf } from '../testing/wire-of-account.js';
import { apiSecretOf } from './doctor-values.js';
import type { AccountView, MenuButton } from './records.js';

/** An account of the simulation, and how a page calls it. */
export type AccountSetup = SimulatedAccount & {
  /** Default: the name. */
  readonly label?: string;
  readonly menu?: readonly MenuButton[];
};

/** So many failures within a minute make WeChat stop. The real number is not published. */
const FAILURES_UNTIL_SILENCE = 10;
const MINUTE_MS = 60_000;

/** The line from WeChat to one account: whether its URL is verified, and whether WeChat still calls it. */
export class SimulatedLine {
  readonly wire: AccountWire;
  readonly name: string;
  readonly followers = new Set<string>();
  menu: readonly MenuButton[];
  private checking: Promise<void> | undefined;
  private verified: boolean | undefined;
  private failures: number[] = [];
  private silencedUntil = 0;

  constructor(
    readonly setup: AccountSetup,
    private readonly target: Target,
    private readonly deadline: number,
  ) {
    this.wire = wireOf(setup);
    this.name = accountNameOf(setup);
    this.menu = setup.menu ?? [];
  }

  get platform() {
    return platformOf(this.setup);
  }

  /**
   * Checks the URL before the first message, and again after a check that failed.
   *
   * @param onChecked - is told of a check that was made
   * @returns whether WeChat may send to the URL; `true` where it checks none
   */
  async verify(onChecked: (attempt: Attempt) => void): Promise<boolean> {
    if (this.verified !== true) {
      this.checking ??= this.check(onChecked);
      await this.checking;
    }
    return this.verified !== false;
  }

  private async check(onChecked: (attempt: Attempt) => void): Promise<void> {
    const attempt = await checkUrl(this.wire, { target: this.target, deadline: this.deadline });
    this.checking = undefined;
    if (attempt !== undefined) {
      this.verified = isContent(attempt.verdict);
      onChecked(attempt);
    }
  }

  /** Has the URL checked again before the next message. */
  forgetVerification(): void {
    this.verified = undefined;
  }

  /** Counts a failure; after many, WeChat sends nothing for a minute (MarkFail). */
  countFailure(now: number): void {
    this.failures = [...this.failures.filter((at) => at > now - MINUTE_MS), now];
    if (this.failures.length >= FAILURES_UNTIL_SILENCE) {
      this.silencedUntil = now + MINUTE_MS;
      this.failures = [];
    }
  }

  isSilenced(now: number): boolean {
    return now < this.silencedUntil;
  }

  /** WeChat calls again at once. */
  liftSilence(): void {
    this.silencedUntil = 0;
  }

  view(): AccountView {
    const { setup } = this;
    const hasKey = 'encodingAesKey' in setup && setup.encodingAesKey !== undefined;
    const mode =
      ('mode' in setup ? setup.mode : undefined) ?? (hasKey || this.platform === 'pay' ? 'secure' : 'plaintext');
    return {
      name: this.name,
      platform: this.platform,
      label: setup.label ?? this.name,
      path: callbackPathOf(setup),
      mode,
      format: ('format' in setup ? setup.format : undefined) ?? (JSON_PLATFORMS.has(this.platform) ? 'json' : 'xml'),
      menu: this.menu,
      ...(this.verified === undefined ? {} : { verified: this.verified }),
      ...(this.silencedUntil > Date.now() ? { silencedUntil: this.silencedUntil } : {}),
      followers: [...this.followers],
      hasApiSecret: apiSecretOf(setup) !== undefined,
    };
  }
}

const JSON_PLATFORMS: ReadonlySet<string> = new Set(['channels-shop', 'wecom-aibot', 'pay']);
