import { Module } from '@nestjs/common';
import { OrdersModule } from '../orders/orders.module.js';
import { PaymentsModule } from '../payments/payments.module.js';
import { Brewer } from './brewer.js';

@Module({ imports: [OrdersModule, PaymentsModule], providers: [Brewer] })
export class StaffModule {}
