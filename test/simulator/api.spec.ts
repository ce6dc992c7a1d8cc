import { request as httpRequest } from 'node:http';
import { WechatClient } from 'nestjs-wechat/client';
import { text } from 'nestjs-wechat/testing';
import { describe, expect, it, vi } from 'vitest';
import { appSecret } from '../client/client-application.js';
import { credentials } from '../harness/application.js';
import { BotMemory, eventually, openTeaShop, type TeaShop } from './tea-shop.js';

const LIN = 'oTea0customer0of0the0simulator';
const SECRET_NAMES = /access_token|secret/;

const open = (): Promise<TeaShop> => openTeaShop({ callsApi: true });
const clientOf = (shop: TeaShop) => shop.application.nest.get(WechatClient);
const repliesTo = ({ simulator }: TeaShop, user: string) =>
  simulator.simulator.state.chat.flatMap((entry) =>
    entry.user === user && entry.call !== undefined ? [entry.reply] : [],
  );

async function says(shop: TeaShop, content = 'hi', account = 'default'): Promise<void> {
  await shop.simulator.simulator.act({ kind: 'message', message: text(content) }, { account, user: LIN });
}

describe('the response_url of an AI bot', () => {
  const markdown = { msgtype: 'markdown', markdown: { content: 'Longjing, I think.' } } as const;

  async function heardLater(shop: TeaShop) {
    await says(shop, 'later', 'bot');
    return shop.application.nest.get(BotMemory).heard.at(-1)!;
  }

  it('takes one later answer, which appears in the chat', async () => {
    const shop = await open();
    const message = await heardLater(shop);
    expect(message.responseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/cgi-bin\/aibot\/response\?response_code=\w{32}$/);
    expect(message.responseUrl).toContain(shop.simulator.url);
    await clientOf(shop).respond(message, markdown);
    expect(repliesTo(shop, LIN)).toEqual([{ type: 'text', content: 'Longjing, I think.' }]);
    expect(shop.simulator.simulator.state.calls).toMatchObject([{ account: 'bot', errcode: 0 }]);
    await expect(clientOf(shop).respond(message, markdown)).rejects.toMatchObject({ errcode: 40058 });
    expect(repliesTo(shop, LIN)).toHaveLength(1);
  });

  it('takes a card, and nothing that is neither a card nor Markdown', async () => {
    const shop = await open();
    const message = await heardLater(shop);
    const card = {
      card_type: 'text_notice',
      main_title: { title: 'Tea' },
      card_action: { type: 1, url: 'https://example.com' },
    } as const;
    const wrong = { msgtype: 'text', text: { content: 'Tea' } };
    await expect(clientOf(shop).respond(message, wrong as never)).rejects.toMatchObject({ errcode: 40008 });
    await clientOf(shop).respond(message, { msgtype: 'template_card', template_card: card });
    expect(repliesTo(shop, LIN)).toMatchObject([{ type: 'template_card', card: { main_title: { title: 'Tea' } } }]);
  });

  it('is good for an hour, and another one for each message', async () => {
    const shop = await open();
    const first = await heardLater(shop);
    const second = await heardLater(shop);
    expect(second.responseUrl).not.toBe(first.responseUrl);
    await clientOf(shop).respond(second, markdown);
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 3_600_001);
    await expect(clientOf(shop).respond(first, markdown)).rejects.toMatchObject({ errcode: 40058 });
  });
});

describe('the API of the simulator', () => {
  it('shows what is sent to a user in the chat, and counts the quota', async () => {
    const shop = await open();
    const { customerService } = clientOf(shop).officialAccount();
    const message = { touser: LIN, msgtype: 'text', text: { content: 'Your tea is ready.' } } as const;
    await expect(customerService.send(message)).rejects.toMatchObject({ errcode: 45015 });
    await says(shop);
    for (let count = 0; count < 5; count++) {
      await customerService.send(message);
    }
    await expect(customerService.send(message)).rejects.toMatchObject({ errcode: 45047 });
    await shop.simulator.simulator.act({ kind: 'click', key: 'TODAY' }, { account: 'default', user: LIN });
    await customerService.send({ touser: LIN, msgtype: 'image', image: { media_id: 'MEDIA' } });
    await expect(customerService.send({ ...message, touser: 'nobody' })).rejects.toMatchObject({ errcode: 40003 });
    expect(repliesTo(shop, LIN)).toEqual([
      ...Array.from({ length: 5 }, () => ({ type: 'text', content: 'Your tea is ready.' })),
      { type: 'image', mediaId: 'MEDIA' },
    ]);
  });

  it('says no more to a user who has gone', async () => {
    const shop = await open();
    await says(shop);
    await shop.simulator.simulator.act({ kind: 'unfollow' }, { account: 'default', user: LIN });
    const { customerService } = clientOf(shop).officialAccount();
    await expect(
      customerService.send({ touser: LIN, msgtype: 'text', text: { content: 'Stay!' } }),
    ).rejects.toMatchObject({ errcode: 45015 });
  });

  it('knows who follows', async () => {
    const shop = await open();
    const { users } = clientOf(shop).officialAccount();
    expect(await users.info(LIN)).toMatchObject({ subscribe: 0, openid: LIN });
    await shop.simulator.simulator.act({ kind: 'follow' }, { account: 'default', user: LIN });
    expect(await users.info(LIN)).toMatchObject({ subscribe: 1, openid: LIN, unionid: `u-${LIN}` });
    for await (const openid of users.all()) {
      expect(openid).toBe(LIN);
    }
    expect(await users.all().next()).toMatchObject({ value: LIN });
    await expect(users.info('nobody')).rejects.toMatchObject({ errcode: 40003 });
  });

  it('has the menu of the phone, which the application changes', async () => {
    const shop = await open();
    const account = clientOf(shop).officialAccount();
    const menuIn = () => shop.simulator.simulator.state.accounts[0]!.menu;
    expect((await account.get('/cgi-bin/menu/get')).menu.button).toHaveLength(2);
    await account.menu.ensure({ button: [{ type: 'click', name: 'Tea', key: 'TODAY' }] });
    expect(menuIn()).toEqual([{ type: 'click', name: 'Tea', key: 'TODAY' }]);
    await account.menu.ensure({ button: [{ type: 'click', name: 'Tea', key: 'TODAY' }] });
    const paths = shop.simulator.simulator.state.calls.map(({ path }) => path);
    expect(paths.filter((path) => path === '/cgi-bin/menu/create')).toHaveLength(1);
    await account.get('/cgi-bin/menu/delete');
    expect(menuIn()).toEqual([]);
    await expect(account.get('/cgi-bin/menu/get')).rejects.toMatchObject({ errcode: 46003 });
  });

  it('shows template messages, and pushes that they arrived', async () => {
    const shop = await open();
    await clientOf(shop)
      .officialAccount()
      .templateMessages.send({ touser: LIN, template_id: 'READY', data: { tea: { value: 'Longjing' } } });
    expect(repliesTo(shop, LIN)).toEqual([
      { type: 'template_card', card: { main_title: { title: 'READY', desc: 'tea: Longjing' } } },
    ]);
    const { message } = await eventually(
      () => shop.simulator.simulator.state.deliveries.find(({ type }) => type === 'event.TEMPLATESENDJOBFINISH'),
      'event',
    );
    expect(message).toMatchObject({ Status: 'success', FromUserName: LIN });
    expect(message['MsgID']).toMatch(/^\d{10,}$/);
  });

  it('delivers messages of a WeCom app, and names the members that there are not', async () => {
    const shop = await open();
    const { messages } = clientOf(shop).wecom();
    const message = { msgtype: 'text', text: { content: 'To brew: 1026' } } as const;
    expect(await messages.send({ ...message, touser: `${LIN}|nobody` })).toMatchObject({ invalidUsers: ['nobody'] });
    await messages.send({ ...message, touser: '@all' });
    expect(repliesTo(shop, LIN)).toHaveLength(2);
    await expect(messages.send({ ...message, touser: 'nobody' })).rejects.toMatchObject({ errcode: 81013 });
  });

  it('keeps files', async () => {
    const { media } = clientOf(await open()).officialAccount();
    const { mediaId } = await media.upload('image', { content: Buffer.from('tea'), filename: 'tea.png' });
    expect(Buffer.from((await media.download(mediaId)).content).toString()).toBe('tea');
  });

  it('tells an endpoint that it does not play from one that nobody has', async () => {
    const account = clientOf(await open()).officialAccount();
    await expect(account.get('/cgi-bin/tags/get')).rejects.toMatchObject({
      errcode: 48001,
      message: expect.stringContaining('does not play') as string,
    });
    const unknown: string = '/cgi-bin/tea/get';
    await expect(account.get(unknown)).rejects.toMatchObject({ errcode: 40066 });
  });

  it('gives tokens only for the right secret, and shows no secret', async () => {
    const shop = await open();
    await says(shop);
    await clientOf(shop).officialAccount().users.info(LIN);
    const wrong = `/cgi-bin/token?grant_type=client_credential&appid=${credentials.appId}&secret=wrong`;
    expect(await (await fetch(shop.simulator.url + wrong)).json()).toMatchObject({ errcode: 40125 });
    const { calls } = shop.simulator.simulator.state;
    expect(calls.map(({ path }) => path)).toContain('/cgi-bin/stable_token');
    const issued = calls.filter(({ answer }) => answer.includes('access_token'));
    expect(issued.length).toBeGreaterThan(0);
    for (const { query, body, answer } of calls) {
      expect(JSON.stringify([query, body, answer])).not.toContain(appSecret);
      expect(Object.keys(query).join(' ')).not.toMatch(SECRET_NAMES);
      expect(answer).not.toMatch(/"access_token":\s*"(?!\*\*\*")/);
    }
  });

  it.each([
    ['a page of somebody else', { origin: 'https://attacker.example' }],
    ['a name that leads here', { host: 'attacker.example' }],
  ])('gives nothing to %s', async (_who, headers) => {
    const shop = await open();
    const path = `/cgi-bin/token?grant_type=client_credential&appid=${credentials.appId}&secret=${appSecret}`;
    const { hostname, port } = new URL(shop.simulator.url);
    const status = await new Promise((resolve) => {
      httpRequest({ hostname, port, path, headers }, ({ statusCode }) => resolve(statusCode)).end();
    });
    expect(status).toBe(403);
    expect(shop.simulator.simulator.state.calls).toEqual([]);
  });

  it('sends what came too late for an answer, to a user who wrote', async () => {
    const shop = await open();
    await says(shop, 'ponder');
    await eventually(() => repliesTo(shop, LIN)[0], 'late reply');
    expect(repliesTo(shop, LIN)).toEqual([{ type: 'text', content: 'Tieguanyin, I think.' }]);
  }, 20_000);
});
