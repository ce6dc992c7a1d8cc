import { Module } from '@nestjs/common';
import { ServiceDesk } from './service-desk.js';

@Module({ providers: [ServiceDesk] })
export class ServiceDeskModule {}
