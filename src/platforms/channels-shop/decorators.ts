import type { Handles } from '../../handlers/named-decorator.js';
import { On } from '../../handlers/on.decorator.js';
import {
  AfterSaleUpdateEvent,
  OrderCancelEvent,
  OrderNewEvent,
  OrderPayEvent,
  OrderSettleEvent,
  OrderWaitShippingEvent,
} from './events.generated.js';

/**
 * An order was placed.
 *
 * ```ts
 * class Handlers {@OnOrderNew()
 *   async placed(event: OrderNewEvent) {
 *     await this.orders.fetch(event.orderInfo.orderId);
 *   }
 * }
 * ```
 */
export function OnOrderNew(): Handles<OrderNewEvent> {
  return On(OrderNewEvent);
}

/** An order was paid. */
export function OnOrderPay(): Handles<OrderPayEvent> {
  return On(OrderPayEvent);
}

/** An order waits to be shipped. */
export function OnOrderWaitShipping(): Handles<OrderWaitShippingEvent> {
  return On(OrderWaitShippingEvent);
}

/** An order was cancelled. */
export function OnOrderCancel(): Handles<OrderCancelEvent> {
  return On(OrderCancelEvent);
}

/** An order was settled. */
export function OnOrderSettle(): Handles<OrderSettleEvent> {
  return On(OrderSettleEvent);
}

/** An after-sale order changed. */
export function OnAfterSaleUpdate(): Handles<AfterSaleUpdateEvent> {
  return On(AfterSaleUpdateEvent);
}
