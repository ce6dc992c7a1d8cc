import { Fifo } from './fifo.js';

interface Expiring {
  readonly key: string;
  /** When it is forgotten, in milliseconds of whatever clock `now` is of. */
  until: number;
}

/** A map of so many values and no more: the oldest go first, and each when its time is over. */
export class ExpiringMap<V extends Expiring> {
  private readonly values = new Map<string, V>();
  private readonly order = new Fifo<V>();

  constructor(private readonly max: number) {}

  get(key: string, now: number): V | undefined {
    const value = this.values.get(key);
    return value !== undefined && value.until > now ? value : undefined;
  }

  set(value: V, now: number): void {
    this.values.set(value.key, value);
    this.order.push(value);
    this.forgetOldest(now);
    // What was replaced or deleted stays in the queue until its turn comes, or until half of the queue is such.
    if (this.order.length > 2 * this.values.size + 1024) {
      this.order.filter((known) => this.values.get(known.key) === known);
    }
  }

  delete(key: string): void {
    this.values.delete(key);
  }

  private forgetOldest(now: number): void {
    for (let oldest = this.order.peek(); oldest !== undefined; oldest = this.order.peek()) {
      if (this.values.size <= this.max && oldest.until > now) {
        return;
      }
      this.order.shift();
      if (this.values.get(oldest.key) === oldest) {
        this.values.delete(oldest.key);
        oldest.until = 0; // for whoever holds it still
      }
    }
  }
}
