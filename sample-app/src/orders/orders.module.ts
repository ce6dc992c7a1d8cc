import { Module } from '@nestjs/common';
import { OrderDesk } from './order-desk.js';
import { OrderRepository } from './order.repository.js';

@Module({ providers: [OrderRepository, OrderDesk] })
export class OrdersModule {}
