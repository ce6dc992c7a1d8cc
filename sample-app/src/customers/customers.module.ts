import { Module } from '@nestjs/common';
import { CustomerRepository } from './customer.repository.js';
import { Doorman } from './doorman.js';

@Module({ providers: [CustomerRepository, Doorman], exports: [CustomerRepository] })
export class CustomersModule {}
