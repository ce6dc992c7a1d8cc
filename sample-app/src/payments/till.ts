import { Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { assertPaymentMatches, OnPayment, OnRefund, type PaymentEvent, type RefundEvent } from 'nestjs-wechat/pay';
import type { Environment } from '../environment.js';
import { type Order, OrderRepository } from '../orders/order.repository.js';
import { Ledger } from './ledger.js';

/** The number of an order that WeChat Pay knows it by: 6 characters at least. */
const tradeNumberOf = (order: Order): string => `tea-${order.number}`;

const paidStatuses = ['being prepared', 'on its way', 'delivered'] as const;

/** Books what WeChat Pay notifies of. When a method throws, WeChat Pay notifies again. */
@Injectable()
export class Till {
  private readonly logger = new Logger(Till.name);

  constructor(
    private readonly orders: OrderRepository,
    private readonly ledger: Ledger,
    private readonly config: ConfigService<Environment, true>,
  ) {}

  @OnPayment()
  async paid(event: PaymentEvent): Promise<void> {
    const order = await this.orderOf(event);
    assertPaymentMatches(event, {
      appid: this.config.get('MINI_PROGRAM_APP_ID'),
      mchid: this.config.get('PAY_MCH_ID'),
      outTradeNo: tradeNumberOf(order),
      total: order.price,
    });
    const { transactionId } = event;
    if (await this.orders.advance(order.number, ['not paid yet'], 'being prepared', { transactionId })) {
      this.ledger.enter(order.price);
    }
  }

  @OnRefund()
  async refunded(event: RefundEvent): Promise<void> {
    const order = await this.orderOf(event);
    if (event.refundStatus !== 'SUCCESS') {
      this.logger.warn(`The refund of order ${order.number} is ${event.refundStatus}: look at the merchant platform.`);
    } else if (await this.orders.advance(order.number, paidStatuses, 'refunded')) {
      this.ledger.enter(-event.amount.refund);
    }
  }

  private async orderOf({ outTradeNo }: PaymentEvent | RefundEvent): Promise<Order> {
    const order = await this.orders.find(Number(outTradeNo.replace(/^tea-/, '')));
    if (order === undefined) {
      throw new Error(`There is no order ${outTradeNo}.`);
    }
    return order;
  }
}
