import { Injectable } from '@nestjs/common';

export type OrderStatus = 'not paid yet' | 'being prepared' | 'on its way' | 'delivered' | 'refunded';

export interface Order {
  readonly number: number;
  readonly tea: string;
  /** In fen, as WeChat Pay counts. */
  readonly price: number;
  readonly status: OrderStatus;
  /** WeChat Pay's number of the payment. */
  readonly transactionId?: string;
}

/** Keeps the orders in memory; asynchronous, as a database is. */
@Injectable()
export class OrderRepository {
  private readonly orders = new Map<number, Order>(
    [
      { number: 1023, tea: 'Longjing', price: 5800, status: 'delivered' as const },
      { number: 1024, tea: 'Tieguanyin Oolong', price: 4800, status: 'on its way' as const },
      { number: 1025, tea: 'Lapsang Souchong', price: 4200, status: 'being prepared' as const },
    ].map((order) => [order.number, order]),
  );

  async find(number: number): Promise<Order | undefined> {
    return this.orders.get(number);
  }

  async withStatus(status: OrderStatus): Promise<readonly Order[]> {
    return [...this.orders.values()].filter((order) => order.status === status);
  }

  async place(tea: string, price: number): Promise<Order> {
    const order: Order = { number: Math.max(...this.orders.keys()) + 1, tea, price, status: 'not paid yet' };
    this.orders.set(order.number, order);
    return order;
  }

  /**
   * Changes the status, where it is one of those expected: in a database, one `UPDATE ... WHERE status IN (...)`.
   *
   * @returns whether this call changed it; of several, one does
   */
  async advance(
    number: number,
    from: readonly OrderStatus[],
    to: OrderStatus,
    changes: Pick<Order, 'transactionId'> = {},
  ): Promise<boolean> {
    const order = this.orders.get(number);
    if (order === undefined || !from.includes(order.status)) {
      return false;
    }
    this.orders.set(number, { ...order, ...changes, status: to });
    return true;
  }
}
