import 'reflect-metadata';

import { Injectable } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { MenuClickEvent, officialAccount, OnMenuClick, WechatModule } from 'nestjs-wechat';
import { CallbackSigner } from 'nestjs-wechat/testing';
import { describe, expect, it } from 'vitest';

const credentials = {
  appId: 'wxba5fad812f8e6fb9',
  token: 'AAAAA',
  encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
};

@Injectable()
class Tea {
  ofTheDay(): string {
    return 'Oolong';
  }
}

@Injectable()
class Menu {
  constructor(private readonly tea: Tea) {}

  @OnMenuClick('TODAY')
  today(event: MenuClickEvent): string {
    return `${this.tea.ofTheDay()} for ${event.fromUserName}`;
  }
}

describe.each([
  ['express', () => new ExpressAdapter()],
  ['fastify', () => new FastifyAdapter()],
] as const)('an application of a TestingModule on %s', (_name, adapter) => {
  it('answers callbacks, with the providers that the test put in', async () => {
    const fixture = await Test.createTestingModule({
      imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] })],
      providers: [Menu, Tea],
    })
      .overrideProvider(Tea)
      .useValue({ ofTheDay: () => 'Test tea' })
      .compile();
    const app = fixture.createNestApplication(adapter(), { logger: false });
    await app.listen(0, '127.0.0.1');
    try {
      const callback = `${await app.getUrl()}/wechat`;
      const wechat = new CallbackSigner(credentials);

      const handshake = await fetch(callback + wechat.handshake({ echostr: '5837397911281931' }).url);
      expect(await handshake.text()).toBe('5837397911281931');

      const click = wechat.message({
        ToUserName: 'gh_shop',
        FromUserName: 'oGuest',
        CreateTime: Math.floor(Date.now() / 1000),
        MsgType: 'event',
        Event: 'CLICK',
        EventKey: 'TODAY',
      });
      const headers = { 'content-type': click.contentType };
      const reply = await fetch(callback + click.query, { method: 'POST', headers, body: click.body });
      expect(wechat.openReply(await reply.text())).toMatchObject({ Content: 'Test tea for oGuest' });
    } finally {
      await app.close();
    }
  });
});
