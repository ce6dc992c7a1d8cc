import { Injectable, ParseIntPipe } from '@nestjs/common';
import { Match, OnText, type TextMessage } from 'nestjs-wechat';
import { OrderRepository } from './order.repository.js';

/** Tells how far an order is. */
@Injectable()
export class OrderDesk {
  constructor(private readonly orders: OrderRepository) {}

  @OnText(/^(?:order|订单)\s*#?(?<order>\d{1,9})$/i)
  async status(_message: TextMessage, @Match('order', ParseIntPipe) order: number): Promise<string> {
    const status = await this.orders.statusOf(order);
    return status === undefined
      ? `There is no order ${order}. Write "human" and somebody will look for it.`
      : `Order ${order} is ${status}.`;
  }
}
