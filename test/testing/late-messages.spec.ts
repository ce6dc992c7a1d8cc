import 'reflect-metadata';

import { Injectable, type INestApplication } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { officialAccount, OnText, type TextMessage, WechatModule } from 'nestjs-wechat';
import { type CustomerServiceMessage, WechatClient, WechatClientModule } from 'nestjs-wechat/client';
import { createWechatTestClient, text, WechatApiStandIn } from 'nestjs-wechat/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { type AdapterName, adapters, credentials } from '../harness/application.js';

const account = { ...credentials, appSecret: 'c0ffee00c0ffee00c0ffee00c0ffee00' };

type Contents = Record<string, unknown>;

/** Says by the API what a test has prepared. */
@Injectable()
class Talker {
  message: Contents = {};

  constructor(private readonly wechat: WechatClient) {}

  @OnText()
  async talk(event: TextMessage) {
    const touser = event.content === 'tell o2' ? 'o2' : event.fromUserName;
    const message = { touser, ...this.message } as unknown as CustomerServiceMessage;
    await this.wechat.of(event).post('/cgi-bin/message/custom/send', message);
    return 'More soon.';
  }
}

const closing: { close(): Promise<unknown> }[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((each) => each.close()));
});

async function open(adapter: AdapterName = 'express') {
  const api = await WechatApiStandIn.start({ apps: [account] });
  const module = await Test.createTestingModule({
    imports: [
      WechatModule.forRoot({ accounts: [officialAccount(account)] }),
      WechatClientModule.forRoot({ baseUrl: api.url, isGlobal: true }),
    ],
    providers: [Talker],
  }).compile();
  const app: INestApplication = module.createNestApplication(
    adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter(),
    { logger: false },
  );
  closing.push(app, api);
  return { api, app, talker: app.get(Talker), client: createWechatTestClient(app, { account, api }) };
}

describe.each(adapters)('a message that comes later on %s', (adapter) => {
  it.each<[string, Contents, Contents]>([
    ['text', { text: { content: 'Hi' } }, { type: 'text', content: 'Hi' }],
    ['image', { image: { media_id: 'M' } }, { type: 'image', mediaId: 'M' }],
    ['voice', { voice: { media_id: 'M' } }, { type: 'voice', mediaId: 'M' }],
    ['video', { video: { media_id: 'M', title: 'T' } }, { type: 'video', mediaId: 'M', title: 'T' }],
    [
      'music',
      { music: { thumb_media_id: 'M', musicurl: 'https://a.example', hqmusicurl: 'https://b.example' } },
      { type: 'music', thumbMediaId: 'M', musicUrl: 'https://a.example', hqMusicUrl: 'https://b.example' },
    ],
    [
      'news',
      { news: { articles: [{ title: 'T', description: 'D', url: 'https://a.example', picurl: 'https://p.example' }] } },
      {
        type: 'news',
        articles: [{ title: 'T', description: 'D', url: 'https://a.example', picUrl: 'https://p.example' }],
      },
    ],
    [
      'link',
      { link: { title: 'T', description: 'D', url: 'https://a.example', thumb_url: 'https://p.example' } },
      {
        type: 'news',
        articles: [{ title: 'T', description: 'D', url: 'https://a.example', picUrl: 'https://p.example' }],
      },
    ],
    [
      'msgmenu',
      { msgmenu: { head_content: 'Good?', list: [{ id: '1', content: 'Very & hot' }], tail_content: 'Thanks' } },
      {
        type: 'text',
        content:
          'Good?\n<a href="weixin://bizmsgmenu?msgmenucontent=Very%20%26%20hot&msgmenuid=1">Very & hot</a>\nThanks',
      },
    ],
  ])('is read like a reply: %s', async (msgtype, content, received) => {
    const { client, talker } = await open(adapter);
    talker.message = { msgtype, ...content };
    const answer = await client.user('o1').sends(text('hi'));
    expect(answer.reply).toEqual({ type: 'text', content: 'More soon.' });
    expect(await answer.late()).toEqual(received);
  });
});

describe('what is awaited later', () => {
  it('has its official names where a reply has no such thing', async () => {
    const { client, talker } = await open();
    talker.message = { msgtype: 'wxcard', wxcard: { card_id: 'C' } };
    const answer = await client.user('o1').sends(text('hi'));
    expect(await answer.late()).toEqual({
      type: 'fields',
      fields: { touser: 'o1', msgtype: 'wxcard', wxcard: { card_id: 'C' } },
    });
  });

  it('belongs to the user who wrote, and came after the message', async () => {
    const { client, talker } = await open();
    const guest = client.user('o1');
    talker.message = { msgtype: 'text', text: { content: 'first' } };
    await guest.sends(text('hi'));
    talker.message = { msgtype: 'text', text: { content: 'second' } };
    const answer = await guest.sends(text('hi again'));
    expect(await answer.late()).toEqual({ type: 'text', content: 'second' });
    const toAnother = await guest.sends(text('tell o2'));
    await expect(toAnother.late({ timeout: 50 })).rejects.toThrow(
      'Nothing was sent to the user within 0.05 s: does the application import WechatClientModule',
    );
  });

  it('is not what the API refused', async () => {
    const { api, client, talker } = await open();
    api.fail('/cgi-bin/message/custom/send', 45047);
    talker.message = { msgtype: 'text', text: { content: 'lost' } };
    const answer = await client.user('o1').sends(text('hi'));
    await expect(answer.late({ timeout: 50 })).rejects.toThrow('Nothing was sent');
  });

  it('needs the stand-in', async () => {
    const { app, talker } = await open();
    talker.message = { msgtype: 'text', text: { content: 'Hi' } };
    const answer = await createWechatTestClient(app, { account }).user('o1').sends(text('hi'));
    await expect(answer.late()).rejects.toThrow('The test client does not see the API: start a WechatApiStandIn');
  });
});
