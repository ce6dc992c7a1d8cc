import { Injectable, Logger } from '@nestjs/common';
import { assertPaymentMatches, OnPayment, OnRefund, type PaymentEvent, type RefundEvent } from 'nestjs-wechat/pay';
import { type Order, OrderRepository } from './order.repository.js';

/** What throws here is notified again by WeChat Pay, up to fifteen times within a day. */
@Injectable()
export class Till {
  private readonly logger = new Logger(Till.name);

  constructor(private readonly orders: OrderRepository) {}

  @OnPayment()
  paid(event: PaymentEvent): void {
    const order = this.orderOf(event.outTradeNo);
    assertPaymentMatches(event, {
      appid: process.env['PAY_APP_ID'] ?? '',
      mchid: process.env['PAY_MCH_ID'] ?? '',
      outTradeNo: order.number,
      total: order.price,
    });
    if (this.orders.markPaid(order, event.transactionId)) {
      this.logger.log(`Order ${order.number} is paid.`);
    }
  }

  @OnRefund()
  refunded(event: RefundEvent): void {
    if (event.refundStatus === 'SUCCESS') {
      this.orders.markRefunded(this.orderOf(event.outTradeNo));
    }
  }

  private orderOf(number: string): Order {
    const order = this.orders.find(number);
    if (order === undefined) {
      throw new Error(`There is no order ${number}.`);
    }
    return order;
  }
}
