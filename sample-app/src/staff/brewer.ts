import { Injectable, ParseIntPipe } from '@nestjs/common';
import { Match } from 'nestjs-wechat';
import { OnText, type TextMessage } from 'nestjs-wechat/wecom';
import { OrderRepository } from '../orders/order.repository.js';
import { Ledger } from '../payments/ledger.js';

/** Serves the staff, in WeCom. */
@Injectable()
export class Brewer {
  constructor(
    private readonly orders: OrderRepository,
    private readonly ledger: Ledger,
  ) {}

  @OnText('orders')
  async list(): Promise<string> {
    const orders = await this.orders.withStatus('being prepared');
    const teas = orders.map(({ number, tea }) => `${number} ${tea}`).join(', ');
    return `To brew: ${teas || 'nothing'}. In the till: ¥${(this.ledger.balance / 100).toFixed(2)}.`;
  }

  @OnText(/^ready (?<order>\d{1,9})$/)
  async ready(_message: TextMessage, @Match('order', ParseIntPipe) order: number): Promise<string> {
    const changed = await this.orders.advance(order, ['being prepared'], 'on its way');
    return changed ? `Order ${order} is on its way.` : `Order ${order} is not waiting to be brewed.`;
  }

  @OnText()
  help(): string {
    return 'Write "orders", or "ready 1025" when a pot is ready.';
  }
}
