import { Injectable } from '@nestjs/common';

export interface Order {
  /** out_trade_no */
  readonly number: string;
  /** In fen. */
  readonly price: number;
  readonly transactionId?: string;
  readonly refunded?: boolean;
}

/** In memory, with an order to try; a real shop has a table, and the updates below are one statement each. */
@Injectable()
export class OrderRepository {
  private readonly orders = new Map<string, Order>([['tea-1', { number: 'tea-1', price: 5800 }]]);

  save(order: Order): void {
    this.orders.set(order.number, order);
  }

  find(number: string): Order | undefined {
    return this.orders.get(number);
  }

  /** `UPDATE ... SET transaction_id = ? WHERE number = ? AND transaction_id IS NULL`: the second time changes nothing. */
  markPaid(order: Order, transactionId: string): boolean {
    const isNew = order.transactionId === undefined;
    this.save({ ...order, transactionId: order.transactionId ?? transactionId });
    return isNew;
  }

  markRefunded(order: Order): void {
    this.save({ ...order, refunded: true });
  }
}
