/** Something with a place in a bag. */
export interface Placed {
  place: number;
}

/** Things in no order, of which any is taken out at once. A Set does the same, and hashes each to find it. */
export class Bag<T extends Placed> {
  private readonly things: T[] = [];

  add(thing: T): void {
    thing.place = this.things.push(thing) - 1;
  }

  /** @returns whether it was there */
  delete(thing: T): boolean {
    if (this.things[thing.place] !== thing) {
      return false;
    }
    const last = this.things.pop()!;
    if (last !== thing) {
      this.things[thing.place] = last;
      last.place = thing.place;
    }
    return true;
  }

  /** Those that are there now, whatever is added or taken out meanwhile. */
  all(): readonly T[] {
    return [...this.things];
  }
}
