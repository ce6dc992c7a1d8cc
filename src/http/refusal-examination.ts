import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { AccountRegistry } from '../accounts/account-registry.js';
import { RecentMap } from '../accounts/recent-map.js';
import type { RegisteredAccount } from '../accounts/registered-account.js';
import type { ConfiguredValues } from '../model/configured-values.js';
import type { Examiner, RefusedRequest } from '../model/examiner.js';
import type { Finding } from '../model/finding.js';
import type { DeliveryInfo } from '../model/wechat-observer.js';
import type { CallbackErrorReason } from '../protocol/callback-error.js';
import { readEnvelope } from '../protocol/envelope.js';
import { WECHAT_USER_AGENT } from '../protocol/user-agent.js';
import { Findings } from '../telemetry/findings.js';
import { LazyExaminer } from '../telemetry/lazy-examiner.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { ExaminationGate } from './examination-gate.js';
import { readQuery } from './query-reader.js';

/** The same of an account is told once a minute. */
const QUIET_MS = 60_000;
/** Bytes. A message of WeChat has a few thousand, and each is hashed for every mistake that is thought of. */
const MAX_BODY = 16 * 1024;
/** For so long after a genuine request, a wrong signature says nothing about the token. */
const PROOF_MS = 60 * 60 * 1000;
/** So exact is the time of the last genuine request; each of them costs less then. */
const PROOF_STEP_MS = 1000;
const MAX_PROVEN = 10_000;
/** More accounts are not looked at: each costs a hash. */
const MAX_OTHERS = 20;

/** A request that was refused. */
export interface Refusal {
  readonly owner: RegisteredAccount;
  readonly reason: CallbackErrorReason;
  readonly request: IncomingMessage;
  /** `undefined` where it was refused before its body was read. */
  readonly body: Buffer | undefined;
  readonly delivery: DeliveryInfo;
}

/** Finds out why requests are refused: after the answer, and only for so many that it costs next to nothing. */
@Injectable()
export class RefusalExamination implements OnModuleDestroy {
  private readonly gate = new ExaminationGate();
  /** When a genuine request came last, by account. */
  private readonly provenAt = new RecentMap<number>(MAX_PROVEN);
  private readonly underway = new Set<Promise<void>>();
  private isClosed = false;

  constructor(
    private readonly accounts: AccountRegistry,
    private readonly examiner: LazyExaminer,
    private readonly findings: Findings,
    telemetry: Telemetry,
  ) {
    telemetry.observe({ onVerified: ({ account }) => this.prove(account) });
  }

  consider(refusal: Refusal): void {
    const { account } = refusal.owner;
    const isExamined = account.configured !== undefined && this.gate.admits(gateName(refusal));
    if (isExamined) {
      // Behind the answer, whose time would tell a stranger what was found.
      setImmediate(() => this.begin(refusal, account.configured!()));
    }
  }

  /** Nothing is loaded or logged after an application was closed: Jest complains of it. */
  async onModuleDestroy(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.underway);
  }

  private begin(refusal: Refusal, values: ConfiguredValues): void {
    if (!this.isClosed) {
      const examined = this.examine(refusal, values).finally(() => this.underway.delete(examined));
      this.underway.add(examined);
    }
  }

  private prove(account: string): void {
    const now = performance.now();
    if (!isWithin(this.provenAt.peek(account), now, PROOF_STEP_MS)) {
      this.provenAt.set(account, now);
    }
  }

  private async examine(refusal: Refusal, values: ConfiguredValues): Promise<void> {
    const examiner = await this.examiner.get();
    const finding = examiner && this.gate.measure(() => this.explain(examiner, refusal, values));
    if (finding !== undefined) {
      this.findings.tell({ ...refusal.delivery, finding }, QUIET_MS);
    }
  }

  private explain(examiner: Examiner, refusal: Refusal, values: ConfiguredValues): Finding | undefined {
    const { owner } = refusal;
    const isAccountProven = isWithin(this.provenAt.get(owner.account.name), performance.now(), PROOF_MS);
    const refused = refusedRequest(refusal, isAccountProven);
    return examiner.explainRefusal(refused, {
      values,
      former: owner.former?.configured?.(),
      others: this.othersOf(owner),
    });
  }

  private othersOf({ account }: RegisteredAccount): ReadonlyMap<string, ConfiguredValues> {
    const others = this.accounts.accounts
      .filter(({ account: { name, configured } }) => name !== account.name && configured !== undefined)
      .slice(0, MAX_OTHERS);
    return new Map(others.map(({ account: { name, configured } }) => [name, configured!()]));
  }
}

function isWithin(time: number | undefined, now: number, span: number): boolean {
  return time !== undefined && now - time < span;
}

/** By who it says it is: no flood of strangers may hide a request of WeChat. */
function gateName({ owner, request }: Refusal): string {
  return `${owner.account.name} ${request.headers['user-agent'] === WECHAT_USER_AGENT ? 'WeChat' : 'stranger'}`;
}

function refusedRequest({ reason, request, body }: Refusal, isAccountProven: boolean): RefusedRequest {
  const query = Object.entries(readQuery(request.url ?? '')).filter(([, value]) => typeof value === 'string');
  return {
    reason,
    query: Object.fromEntries(query),
    userAgent: request.headers['user-agent'],
    encrypted: body === undefined ? undefined : encryptedIn(body),
    isAccountProven,
  };
}

function encryptedIn(body: Buffer): string | undefined {
  try {
    return body.length > MAX_BODY ? undefined : readEnvelope(body.toString('utf8')).encrypted;
  } catch {
    return undefined;
  }
}
