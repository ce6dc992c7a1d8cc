import { Module } from '@nestjs/common';
import { Audit } from './audit.js';

@Module({ providers: [Audit] })
export class AuditModule {}
