import type { ApiCallRecord, Change, ChatEntry, DeliveryRecord } from './records.js';

/** How many deliveries are remembered, and how many lines of chat. */
const LIMIT = 2_000;

/** A change and its number, which grows. */
export interface NumberedChange {
  readonly sequence: number;
  readonly change: Change;
}

/** What can be kept in a file, and loaded again. */
export interface History {
  readonly deliveries: readonly DeliveryRecord[];
  readonly calls: readonly ApiCallRecord[];
  readonly chat: readonly ChatEntry[];
}

/** What happened, in order: deliveries with their attempts, calls of the API, and the chats. */
export class Journal {
  readonly deliveries = new Map<number, DeliveryRecord>();
  readonly calls = new Map<number, ApiCallRecord>();
  readonly chat = new Map<number, ChatEntry>();
  private readonly listeners = new Set<(change: NumberedChange) => void>();
  private readonly recent: NumberedChange[] = [];
  private lastSequence = 0;
  private lastId = 0;

  get sequence(): number {
    return this.lastSequence;
  }

  /** A number that nothing else in the journal has. */
  nextId(): number {
    return ++this.lastId;
  }

  /** Adds a delivery, or what is new of it. */
  put(delivery: DeliveryRecord): DeliveryRecord {
    keep(this.deliveries, delivery);
    this.tell({ kind: 'delivery', delivery });
    return delivery;
  }

  /** Adds a call of the API. */
  putCall(call: ApiCallRecord): void {
    keep(this.calls, call);
    this.tell({ kind: 'call', call });
  }

  /** Adds a line of a chat, or what is new of it. */
  say(entry: ChatEntry): void {
    keep(this.chat, entry);
    this.tell({ kind: 'chat', entry });
  }

  tell(change: Change): void {
    const numbered = { sequence: ++this.lastSequence, change };
    this.recent.push(numbered);
    if (this.recent.length > LIMIT) {
      this.recent.shift();
    }
    this.listeners.forEach((listener) => listener(numbered));
  }

  /** Replaces everything. */
  load({ deliveries, calls, chat }: History): void {
    replace(this.deliveries, deliveries);
    replace(this.calls, calls);
    replace(this.chat, chat);
    this.lastId = Math.max(this.lastId, ...[this.deliveries, this.calls, this.chat].flatMap((all) => [...all.keys()]));
    this.tell({ kind: 'reset' });
  }

  /** The changes after one, or a reset where these are no longer known. */
  since(sequence: number): readonly NumberedChange[] {
    const oldest = this.recent[0]?.sequence ?? this.lastSequence + 1;
    return sequence + 1 < oldest || sequence > this.lastSequence
      ? [{ sequence: this.lastSequence, change: { kind: 'reset' } }]
      : this.recent.filter((change) => change.sequence > sequence);
  }

  /** @returns what ends the listening */
  listen(listener: (change: NumberedChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function keep<Value extends { readonly id: number }>(all: Map<number, Value>, value: Value): void {
  all.set(value.id, value);
  if (all.size > LIMIT) {
    all.delete(all.keys().next().value!);
  }
}

function replace<Value extends { readonly id: number }>(all: Map<number, Value>, values: readonly Value[]): void {
  all.clear();
  values.forEach((value) => keep(all, value));
}
