import { Injectable } from '@nestjs/common';
import { MenuClickEvent, OnMenuClick, OnText, TextMessage } from 'nestjs-wechat';

@Injectable()
export class Menu {
  today(): string {
    return 'Oolong';
  }
}

@Injectable()
export class Greeter {
  constructor(private readonly menu: Menu) {}

  @OnMenuClick('TODAY')
  today(event: MenuClickEvent): string {
    return `${this.menu.today()} for ${event.fromUserName}`;
  }

  @OnText()
  text(event: TextMessage): string {
    return event.content;
  }
}
