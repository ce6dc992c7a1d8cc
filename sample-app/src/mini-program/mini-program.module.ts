import { Module } from '@nestjs/common';
import { MiniProgramDesk } from './mini-program-desk.js';

@Module({ providers: [MiniProgramDesk] })
export class MiniProgramModule {}
