import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { DeliveryInfo } from '../model/wechat-observer.js';

const STORAGE = Symbol.for('nestjs-wechat:current-delivery');
const shared = globalThis as { [STORAGE]?: AsyncLocalStorage<DeliveryInfo> };
/** One for all copies of the library in this process: the logger that asks may have loaded another. */
const storage = (shared[STORAGE] ??= new AsyncLocalStorage<DeliveryInfo>());
const PROCESS = randomBytes(4).toString('hex');
let count = 0;

/** An id that no other delivery of any process has. */
export function nextDeliveryId(): string {
  return `${PROCESS}-${(++count).toString(36)}`;
}

/** Runs the work of a delivery so that `currentDelivery()` finds it. */
export function runDelivery<T>(delivery: DeliveryInfo, work: () => T): T {
  return storage.run(delivery, work);
}

/**
 * The delivery that is being handled, in handlers and in all code that they call: so that a logger can add its id.
 * Needs the option `trackDeliveries`.
 *
 * @returns `undefined` outside of any delivery, and without the option
 */
export function currentDelivery(): DeliveryInfo | undefined {
  return storage.getStore();
}
