import { Injectable, Module } from '@nestjs/common';
import { MenuClickEvent, OnMenuClick } from 'nestjs-wechat';

export const found: string = require.resolve('nestjs-wechat');

@Injectable()
class Menu {
  @OnMenuClick('TODAY')
  today(event: MenuClickEvent): string {
    return `Oolong for ${event.fromUserName}`;
  }
}

/** A feature library in CommonJS. */
@Module({ providers: [Menu] })
export class FeatureModule {}
