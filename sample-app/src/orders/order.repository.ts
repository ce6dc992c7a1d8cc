import { Injectable } from '@nestjs/common';

export type OrderStatus = 'being prepared' | 'on its way' | 'delivered';

@Injectable()
export class OrderRepository {
  private readonly statuses = new Map<number, OrderStatus>([
    [1023, 'delivered'],
    [1024, 'on its way'],
    [1025, 'being prepared'],
  ]);

  /** Asynchronous, as a database is. */
  async statusOf(order: number): Promise<OrderStatus | undefined> {
    return this.statuses.get(order);
  }
}
