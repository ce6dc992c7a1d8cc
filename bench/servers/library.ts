import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { MenuClickEvent, officialAccount, OnMenuClick, OnText, TextMessage, WechatModule } from 'nestjs-wechat';

import { plaintextAccount, replyToClick, replyToText, secureAccount } from '../accounts.js';
import type { Adapter } from './adapter.js';

@Injectable()
class Replies {
  @OnText()
  toText(message: TextMessage): string {
    return replyToText(message.content);
  }

  @OnMenuClick('TODAY')
  toClick(event: MenuClickEvent): string {
    return replyToClick(event.fromUserName);
  }
}

@Module({
  imports: [
    WechatModule.forRoot({
      accounts: [officialAccount({ ...plaintextAccount }), officialAccount({ name: 'secure', ...secureAccount })],
    }),
  ],
  providers: [Replies],
})
class LibraryModule {}

export async function startLibrary(adapter: Adapter): Promise<number> {
  const logger = ['warn' as const, 'error' as const, 'fatal' as const];
  const app = await (adapter === 'express'
    ? NestFactory.create(LibraryModule, { logger })
    : NestFactory.create(LibraryModule, new FastifyAdapter(), { logger }));
  await app.listen(0, '127.0.0.1');
  return app.getHttpServer().address().port;
}
