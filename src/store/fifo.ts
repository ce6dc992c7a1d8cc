/** A queue. Taking from an array's front, or iterating a Map whose front was deleted, would cost what it has seen before. */
export class Fifo<T> {
  private items: T[] = [];
  private head = 0;

  get length(): number {
    return this.items.length - this.head;
  }

  push(item: T): void {
    this.items.push(item);
  }

  peek(): T | undefined {
    return this.items[this.head];
  }

  shift(): void {
    this.items[this.head] = undefined as T;
    this.head++;
    if (this.head > 1024 && this.head * 2 > this.items.length) {
      this.items = this.items.slice(this.head);
      this.head = 0;
    }
  }

  /** Keeps those for which it holds. */
  filter(holds: (item: T) => boolean): void {
    this.items = this.items.slice(this.head).filter(holds);
    this.head = 0;
  }
}
