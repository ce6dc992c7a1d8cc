import type { Change, ChatEntry, DeliveryRecord } from './records.js';

/** How many deliveries are remembered, and how many lines of chat. */
const LIMIT = 2_000;

/** A change and its number, which grows. */
export interface NumberedChange {
  readonly sequence: number;
  readonly change: Change;
}

/** What happened, in order: deliveries with their attempts, and the chats. */
export class Journal {
  readonly deliveries = new Map<number, DeliveryRecord>();
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
  load(deliveries: readonly DeliveryRecord[], chat: readonly ChatEntry[]): void {
    this.deliveries.clear();
    this.chat.clear();
    deliveries.forEach((delivery) => keep(this.deliveries, delivery));
    chat.forEach((entry) => keep(this.chat, entry));
    this.lastId = Math.max(this.lastId, ...this.deliveries.keys(), ...this.chat.keys());
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
