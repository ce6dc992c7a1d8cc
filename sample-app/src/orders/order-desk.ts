import { Injectable, ParseIntPipe } from '@nestjs/common';
import { InState, Match, OnText, type TextMessage, type WechatContext } from 'nestjs-wechat';
import { TeaRepository } from '../menu/tea.repository.js';
import { OrderRepository } from './order.repository.js';

/** Takes orders, and tells how far they are. */
@Injectable()
export class OrderDesk {
  constructor(
    private readonly orders: OrderRepository,
    private readonly teas: TeaRepository,
  ) {}

  @OnText(/^(?:order|订单)\s*#?(?<order>\d{1,9})$/i)
  async status(_message: TextMessage, @Match('order', ParseIntPipe) number: number): Promise<string> {
    const order = await this.orders.find(number);
    return order === undefined
      ? `There is no order ${number}. Write "human" and somebody will look for it.`
      : `Order ${number} is ${order.status}.`;
  }

  @OnText(['order', 'Order', '点单'])
  async begin(_message: TextMessage, context: WechatContext): Promise<string> {
    await context.session.enter('choosing a tea');
    return `Which tea would you like? Today we have ${this.teas.names().join(', ')}.`;
  }

  /** Comes before all other texts while the customer is choosing. */
  @OnText()
  @InState('choosing a tea')
  async choose(message: TextMessage, context: WechatContext): Promise<string> {
    const [tea, another] = this.teas.search(message.content.trim());
    if (tea === undefined || another !== undefined) {
      return `Which one exactly? Today we have ${this.teas.names().join(', ')}. Or write "cancel".`;
    }
    await context.session.leave();
    const { number } = await this.orders.place(tea.name, tea.price * 100);
    return `Order ${number}: a pot of ${tea.name}, ¥${tea.price}. Pay for it in our Mini Program.`;
  }

  @OnText(['cancel', 'Cancel', '取消'])
  @InState('choosing a tea')
  async cancel(_message: TextMessage, context: WechatContext): Promise<string> {
    await context.session.leave();
    return 'Another time, then.';
  }
}
