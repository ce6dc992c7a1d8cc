import { Module } from '@nestjs/common';
import { CustomerRepository } from './customer.repository.js';
import { Doorman } from './doorman.js';
import { Registrar } from './registrar.js';

@Module({ providers: [CustomerRepository, Doorman, Registrar], exports: [CustomerRepository] })
export class CustomersModule {}
