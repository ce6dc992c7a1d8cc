import type { CallbackStore, Claim, ClaimOptions, ClaimResult, KeptOutcome } from '../model/callback-store.js';
import type { Clock } from '../model/callback.js';

/** The options of {@link MemoryStore}. */
export interface MemoryStoreOptions {
  /** How many callbacks are remembered; the oldest go first. Default: 100000. */
  readonly maxKeys?: number;
  /** How many critical callbacks (payments) are remembered, apart from the others. Default: 100000. */
  readonly maxCriticalKeys?: number;
  /** Default: `Date.now`. */
  readonly clock?: Clock;
}

interface Entry {
  fencingToken: number;
  attempt: number;
  firstClaimedAt: number;
  leaseUntil: number;
  /** When the whole entry is forgotten. */
  until: number;
  state: 'running' | 'done' | 'failed';
  outcome: KeptOutcome | undefined;
  outcomeUntil: number;
}

/** Remembers callbacks in this process. Enough for one process; for several use a store that they share. */
export class MemoryStore implements CallbackStore {
  private readonly ordinary = new Map<string, Entry>();
  private readonly critical = new Map<string, Entry>();
  /** Those with an outcome, in the order in which the outcomes expire. */
  private readonly answered = new Set<Entry>();
  private readonly texts = new Map<string, { text: string; until: number }>();
  private readonly maxKeys: number;
  private readonly maxCriticalKeys: number;
  private readonly clock: Clock;
  /** One count for all keys, so that a token grows even after its key was forgotten. */
  private lastToken = 0;

  constructor(options: MemoryStoreOptions = {}) {
    this.maxKeys = options.maxKeys ?? 100_000;
    this.maxCriticalKeys = options.maxCriticalKeys ?? 100_000;
    this.clock = options.clock ?? Date.now;
  }

  claim(key: string, { lease, window, critical }: ClaimOptions): ClaimResult {
    const now = this.clock();
    const entries = critical ? this.critical : this.ordinary;
    const known = entries.get(key);
    if (known === undefined || known.until <= now) {
      const entry: Entry = {
        fencingToken: ++this.lastToken,
        attempt: 1,
        firstClaimedAt: now,
        leaseUntil: now + lease,
        until: now + window,
        state: 'running',
        outcome: undefined,
        outcomeUntil: 0,
      };
      entries.delete(key);
      entries.set(key, entry);
      forgetOldest(entries, critical ? this.maxCriticalKeys : this.maxKeys, now);
      return { state: 'claimed', claim: { key, fencingToken: entry.fencingToken }, attempt: 1, firstClaimedAt: now };
    }
    if (known.state === 'done') {
      this.forgetOutcomes();
      return { state: 'done', outcome: known.outcomeUntil > now ? known.outcome : undefined };
    }
    if (known.state === 'running' && known.leaseUntil > now) {
      return { state: 'running', firstClaimedAt: known.firstClaimedAt };
    }
    known.state = 'running';
    known.fencingToken = ++this.lastToken;
    known.attempt++;
    holdUntil(known, now + lease);
    return {
      state: 'claimed',
      claim: { key, fencingToken: known.fencingToken },
      attempt: known.attempt,
      firstClaimedAt: known.firstClaimedAt,
    };
  }

  renew(claim: Claim, lease: number): boolean {
    const entry = this.held(claim);
    if (entry !== undefined) {
      holdUntil(entry, this.clock() + lease);
    }
    return entry !== undefined;
  }

  complete(claim: Claim, outcome: KeptOutcome, keepOutcome: number): boolean {
    const entry = this.held(claim);
    if (entry !== undefined) {
      entry.state = 'done';
      entry.outcome = outcome;
      entry.outcomeUntil = this.clock() + keepOutcome;
      entry.until = Math.max(entry.until, entry.outcomeUntil);
      this.answered.add(entry);
      this.forgetOutcomes();
    }
    return entry !== undefined;
  }

  fail(claim: Claim): boolean {
    const entry = this.held(claim);
    if (entry !== undefined) {
      entry.state = 'failed';
    }
    return entry !== undefined;
  }

  remember(key: string, text: string, window: number): string {
    const now = this.clock();
    const known = this.texts.get(key);
    if (known !== undefined && known.until > now) {
      return known.text;
    }
    this.write(key, text, window);
    return text;
  }

  read(key: string): string | undefined {
    const known = this.texts.get(key);
    return known !== undefined && known.until > this.clock() ? known.text : undefined;
  }

  write(key: string, text: string, window: number): void {
    const now = this.clock();
    this.texts.delete(key);
    this.texts.set(key, { text, until: now + window });
    forgetOldest(this.texts, this.maxKeys, now);
  }

  delete(key: string): void {
    this.texts.delete(key);
  }

  /** Outcomes may hold personal data, and go as soon as they are of no more use. */
  private forgetOutcomes(): void {
    const now = this.clock();
    for (const entry of this.answered) {
      if (entry.outcomeUntil > now) {
        return;
      }
      entry.outcome = undefined;
      this.answered.delete(entry);
    }
  }

  private entryOf(key: string): Entry | undefined {
    return this.ordinary.get(key) ?? this.critical.get(key);
  }

  private held({ key, fencingToken }: Claim): Entry | undefined {
    const entry = this.entryOf(key);
    return entry?.state === 'running' && entry.fencingToken === fencingToken ? entry : undefined;
  }
}

/** What is being handled is not forgotten. */
function holdUntil(entry: Entry, leaseUntil: number): void {
  entry.leaseUntil = leaseUntil;
  entry.until = Math.max(entry.until, leaseUntil);
}

/** A Map keeps the order of insertion, so that the oldest come first. */
function forgetOldest(entries: Map<string, { until: number }>, max: number, now: number): void {
  for (const [key, { until }] of entries) {
    if (entries.size <= max && until > now) {
      return;
    }
    entries.delete(key);
  }
}
