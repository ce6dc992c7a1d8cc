import type { CallbackStore, Claim, ClaimOptions, ClaimResult, KeptOutcome } from './callback-store.js';
import type { Clock } from '../model/callback.js';
import { ExpiringMap } from './expiring-map.js';
import { Fifo } from './fifo.js';

/** The options of {@link MemoryStore}. */
export interface MemoryStoreOptions {
  /** How many callbacks are remembered; the oldest go first. Default: 100000. */
  readonly maxKeys?: number | undefined;
  /** How many critical callbacks (payments) are remembered, apart from the others. Default: 100000. */
  readonly maxCriticalKeys?: number | undefined;
  /** Default: `Date.now`. */
  readonly clock?: Clock | undefined;
}

/** All times count from the store's start: numbers so small take no memory of their own. */
interface Entry {
  readonly key: string;
  readonly firstClaimedAt: number;
  /** When the whole entry is forgotten. */
  until: number;
  fencingToken: number;
  attempt: number;
  state: 'running' | 'done' | 'failed';
  /** When the lease ends, of what is running; when the outcome is forgotten, of what is done. */
  stateUntil: number;
  /** As text: an object would keep the message alive from which its strings were cut. */
  outcome: string | undefined;
}

/** Leads to its entry without another search for the key. */
class EntryClaim implements Claim {
  readonly key: string;
  readonly fencingToken: number;

  constructor(readonly entry: Entry) {
    this.key = entry.key;
    this.fencingToken = entry.fencingToken;
  }
}

interface Text {
  readonly key: string;
  readonly text: string;
  until: number;
}

/** Remembers callbacks in this process. It is enough for one process; several need a store that they share. */
export class MemoryStore implements CallbackStore {
  private readonly ordinary: ExpiringMap<Entry>;
  private readonly critical: ExpiringMap<Entry>;
  private readonly texts: ExpiringMap<Text>;
  /** Those that outlive their outcome, in the order in which the outcomes expire. */
  private readonly answered = new Fifo<Entry>();
  private readonly clock: Clock;
  private readonly startedAt: number;
  /** One count for all keys, so that a token grows even after its key was forgotten. */
  private lastToken = 0;

  constructor({ maxKeys = 100_000, maxCriticalKeys = 100_000, clock = Date.now }: MemoryStoreOptions = {}) {
    this.ordinary = new ExpiringMap(maxKeys);
    this.critical = new ExpiringMap(maxCriticalKeys);
    this.texts = new ExpiringMap(maxKeys);
    this.clock = clock;
    this.startedAt = clock();
  }

  claim(key: string, { lease, window, critical }: ClaimOptions): ClaimResult {
    const now = this.now();
    const entries = critical ? this.critical : this.ordinary;
    const known = entries.get(key, now);
    const fencingToken = this.lastToken + 1;
    if (known === undefined) {
      this.lastToken = fencingToken;
      const entry: Entry = {
        key,
        firstClaimedAt: now,
        until: now + Math.max(window, lease),
        fencingToken,
        attempt: 1,
        state: 'running',
        stateUntil: now + lease,
        outcome: undefined,
      };
      entries.set(entry, now);
      return { state: 'claimed', claim: new EntryClaim(entry), attempt: 1, firstClaimedAt: this.startedAt + now };
    }
    const firstClaimedAt = this.startedAt + known.firstClaimedAt;
    if (known.state === 'done') {
      this.forgetOutcomes(now);
      return { state: 'done', outcome: outcomeOf(known, now) };
    }
    if (known.state === 'running' && known.stateUntil > now) {
      return { state: 'running', firstClaimedAt };
    }
    known.state = 'running';
    known.fencingToken = this.lastToken = fencingToken;
    known.attempt++;
    holdUntil(known, now + lease);
    return { state: 'claimed', claim: new EntryClaim(known), attempt: known.attempt, firstClaimedAt };
  }

  renew(claim: Claim, lease: number): boolean {
    const entry = this.held(claim);
    if (entry !== undefined) {
      holdUntil(entry, this.now() + lease);
    }
    return entry !== undefined;
  }

  complete(claim: Claim, outcome: KeptOutcome, keepOutcome: number): boolean {
    const entry = this.held(claim);
    if (entry !== undefined) {
      const now = this.now();
      entry.state = 'done';
      entry.outcome = JSON.stringify(outcome);
      holdUntil(entry, now + keepOutcome);
      // An outcome that is kept as long as its entry goes with it.
      if (entry.stateUntil < entry.until) {
        this.answered.push(entry);
      }
      this.forgetOutcomes(now);
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
    const known = this.read(key);
    if (known === undefined) {
      this.write(key, text, window);
    }
    return known ?? text;
  }

  read(key: string): string | undefined {
    return this.texts.get(key, this.now())?.text;
  }

  write(key: string, text: string, window: number): void {
    const now = this.now();
    this.texts.set({ key, text, until: now + window }, now);
  }

  compareAndWrite(key: string, known: string | undefined, text: string, window: number): boolean {
    const isKnown = this.read(key) === known;
    if (isKnown) {
      this.write(key, text, window);
    }
    return isKnown;
  }

  delete(key: string): void {
    this.texts.delete(key);
  }

  private now(): number {
    // Rounded, so that V8 knows it for a small integer and not for a fraction that needs an object.
    return Math.floor(this.clock() - this.startedAt);
  }

  /** Outcomes may hold personal data, and go as soon as they are of no more use. */
  private forgetOutcomes(now: number): void {
    for (let entry = this.answered.peek(); entry !== undefined; entry = this.answered.peek()) {
      if (entry.stateUntil > now && entry.until > now) {
        return;
      }
      entry.outcome = undefined;
      this.answered.shift();
    }
  }

  private held(claim: Claim): Entry | undefined {
    if (!(claim instanceof EntryClaim)) {
      return undefined;
    }
    const { entry, fencingToken } = claim;
    return entry.state === 'running' && entry.fencingToken === fencingToken && entry.until > this.now()
      ? entry
      : undefined;
  }
}

/** What is being handled, or has an outcome, is not forgotten. */
function holdUntil(entry: Entry, stateUntil: number): void {
  entry.stateUntil = stateUntil;
  entry.until = Math.max(entry.until, stateUntil);
}

function outcomeOf({ outcome, stateUntil }: Entry, now: number): KeptOutcome | undefined {
  return outcome === undefined || stateUntil <= now ? undefined : (JSON.parse(outcome) as KeptOutcome);
}
