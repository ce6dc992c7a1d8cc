import { Module } from '@nestjs/common';
import { ShopFrontController } from './shop-front.controller.js';

@Module({ controllers: [ShopFrontController] })
export class ShopFrontModule {}
