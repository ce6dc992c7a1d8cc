let messages = 0n;

/** A `MsgId` that no message before it had, from whichever client of this process. */
export function nextMessageId(): string {
  return String(23_456_789_012_345_678n + ++messages);
}

/** The seconds in which each user did something. */
const seconds = new Map<string, Set<number>>();

/**
 * The time of what a user does now. Events have no id: two of a user that are alike, down to the second, are taken for one.
 *
 * @param now - milliseconds
 * @returns milliseconds, in the next second in which the user did nothing yet
 */
export function nextTimeOf(openid: string, now: number): number {
  const taken = seconds.get(openid) ?? new Set();
  seconds.set(openid, taken);
  let time = now;
  // A time that is none, or beyond all times, has no next second.
  while (taken.has(Math.floor(time / 1000)) && time + 1000 > time) {
    time += 1000;
  }
  taken.add(Math.floor(time / 1000));
  return time;
}
