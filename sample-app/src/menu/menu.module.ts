import { Module } from '@nestjs/common';
import { TeaRepository } from './tea.repository.js';
import { Waiter } from './waiter.js';

@Module({ providers: [TeaRepository, Waiter], exports: [TeaRepository] })
export class MenuModule {}
