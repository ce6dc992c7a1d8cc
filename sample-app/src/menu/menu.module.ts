import { Module } from '@nestjs/common';
import { MenuBoard } from './menu-board.js';
import { TeaRepository } from './tea.repository.js';
import { Waiter } from './waiter.js';

@Module({ providers: [MenuBoard, TeaRepository, Waiter], exports: [TeaRepository] })
export class MenuModule {}
