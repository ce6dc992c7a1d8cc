import { Module } from '@nestjs/common';
import { OrdersModule } from '../orders/orders.module.js';
import { Ledger } from './ledger.js';
import { Till } from './till.js';

@Module({ imports: [OrdersModule], providers: [Ledger, Till], exports: [Ledger] })
export class PaymentsModule {}
