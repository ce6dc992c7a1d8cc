import { Module } from '@nestjs/common';
import { officialAccount, WechatModule } from 'nestjs-wechat';
import { credentials } from './credentials.js';
import { Greeter, Menu } from './greeter.js';

@Module({
  imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] })],
  providers: [Menu, Greeter],
})
export class AppModule {}
