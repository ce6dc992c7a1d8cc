import { localized } from '../language/language.js';
import { reasonOf } from '../protocol/error-text.js';

/** The store gave no answer, or an error for one. */
export class StoreDownError extends Error {}

/** A timer that is so late, in milliseconds, was held up by its own process. */
const LATE_MS = 50;

/**
 * Asks a store and does not wait for ever. A store that answers at once is not waited for at all; one whose answer may
 * be there already, unread by a process that stood still, is waited for as long again.
 *
 * @throws StoreDownError when it fails, or takes longer than so many milliseconds
 */
export function withinTimeout<T>(ask: () => T | Promise<T>, timeout: number): T | Promise<T> {
  let answer: T | Promise<T>;
  try {
    answer = ask();
  } catch (error) {
    throw storeDown(error);
  }
  return answer instanceof Promise ? raceTimeout(answer, timeout) : answer;
}

async function raceTimeout<T>(answer: Promise<T>, timeout: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    const expire = (): void =>
      reject(new StoreDownError(localized({ en: `no answer within ${timeout} ms`, zh: `${timeout} 毫秒内没有回答` })));
    const late = performance.now() + timeout + LATE_MS;
    timer = setTimeout(() => {
      if (performance.now() < late) {
        expire();
      } else {
        timer = setTimeout(expire, timeout);
      }
    }, timeout);
  });
  try {
    return await Promise.race([answer, expired]);
  } catch (error) {
    throw storeDown(error);
  } finally {
    clearTimeout(timer);
  }
}

function storeDown(error: unknown): StoreDownError {
  return error instanceof StoreDownError ? error : new StoreDownError(reasonOf(error), { cause: error });
}
