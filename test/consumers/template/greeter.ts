import { Injectable, Module } from '@nestjs/common';
import { MenuClickEvent, officialAccount, OnMenuClick, OnText, TextMessage, WechatModule } from 'nestjs-wechat';

export const credentials = {
  appId: 'wx0123456789abcdef',
  token: 'consumer',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
};

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

@Module({
  imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] })],
  providers: [Menu, Greeter],
})
export class AppModule {}
