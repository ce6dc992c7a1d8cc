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
  }

  delete(key: string): void {
    this.values.delete(key);
  }

  private forgetOldest(now: number): void {
    for (let oldest = this.order.peek(); oldest !== undefined; oldest = this.order.peek()) {
      const isKnown = this.values.get(oldest.key) === oldest;
      if (isKnown && this.values.size <= this.max && oldest.until > now) {
        return;
      }
      this.order.shift();
      if (isKnown) {
        this.values.delete(oldest.key);
        oldest.until = 0; // for whoever holds it still
      }
    }
  }
}
