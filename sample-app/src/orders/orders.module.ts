import { Module } from '@nestjs/common';
import { MenuModule } from '../menu/menu.module.js';
import { OrderDesk } from './order-desk.js';
import { OrderRepository } from './order.repository.js';

@Module({ imports: [MenuModule], providers: [OrderRepository, OrderDesk], exports: [OrderRepository] })
export class OrdersModule {}
