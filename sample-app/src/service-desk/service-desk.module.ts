import { Module } from '@nestjs/common';
import { ServiceDesk } from './service-desk.js';
import { TeaMaster } from './tea-master.js';

@Module({ providers: [ServiceDesk, TeaMaster] })
export class ServiceDeskModule {}
