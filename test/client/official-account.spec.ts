import { Injectable } from '@nestjs/common';
import {
  image,
  music,
  news,
  none,
  officialAccount,
  OnMenuClick,
  transferToCustomerService,
  video,
} from 'nestjs-wechat';
import {
  jsSdkSignature,
  type Menu,
  MenuBuilder,
  type OfficialAccountClient,
  toCustomerServiceMessage,
} from 'nestjs-wechat/client';
import type { WechatApiStandIn } from 'nestjs-wechat/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { credentials } from '../harness/application.js';
import { app, appSecret, type ClientApplication, startApi, startClient } from './client-application.js';

const openid = 'oPenIdOfMei';
let api: WechatApiStandIn;
let application: ClientApplication;
let account: OfficialAccountClient;

beforeEach(async () => {
  api = await startApi();
  application = await startClient(api);
  account = application.wechat.officialAccount();
});

const bodiesOf = (path: string): unknown[] => api.requestsTo(path).map(({ json }) => json);

describe('customer service messages', () => {
  const event = { fromUserName: openid };

  it.each([
    ['a text', 'Hello', { msgtype: 'text', text: { content: 'Hello' } }],
    ['a picture', image('M1'), { msgtype: 'image', image: { media_id: 'M1' } }],
    [
      'music',
      music({ title: 'Rain', musicUrl: 'https://a.example/r.mp3', thumbMediaId: 'T1' }),
      {
        msgtype: 'music',
        music: {
          title: 'Rain',
          musicurl: 'https://a.example/r.mp3',
          hqmusicurl: 'https://a.example/r.mp3',
          thumb_media_id: 'T1',
        },
      },
    ],
    [
      'the first article',
      news([
        { title: 'One', url: 'https://a.example/1', picUrl: 'https://a.example/1.png' },
        { title: 'Two', url: 'https://a.example/2' },
      ]),
      {
        msgtype: 'news',
        news: {
          articles: [{ title: 'One', description: '', url: 'https://a.example/1', picurl: 'https://a.example/1.png' }],
        },
      },
    ],
  ])('are made of a reply: %s', (_, reply, content) => {
    expect(toCustomerServiceMessage(reply, event)).toEqual({ touser: openid, ...content });
  });

  it('are none for none, and refused for what has no message', () => {
    expect(toCustomerServiceMessage(none(), event)).toBeUndefined();
    expect(() => toCustomerServiceMessage(transferToCustomerService(), event)).toThrow(
      /works only as the answer itself/,
    );
    expect(() => toCustomerServiceMessage(video({ mediaId: 'V1' }), event)).toThrow(/needs a cover/);
  });

  it('are sent as they are, after typing, which may be shown already', async () => {
    api.fail('/cgi-bin/message/custom/typing', 45081);
    await account.customerService.startTyping(openid);
    await account.customerService.cancelTyping(openid);
    const message = { touser: openid, msgtype: 'msgmenu', msgmenu: { list: [{ id: '1', content: 'Yes' }] } } as const;
    await account.customerService.send(message);
    expect(bodiesOf('/cgi-bin/message/custom/typing')).toEqual([
      { touser: openid, command: 'Typing' },
      { touser: openid, command: 'CancelTyping' },
    ]);
    expect(bodiesOf('/cgi-bin/message/custom/send')).toEqual([message]);
    api.fail('/cgi-bin/message/custom/typing', 45080);
    await expect(account.customerService.startTyping(openid)).rejects.toMatchObject({ errcode: 45080 });
  });
});

describe('template messages', () => {
  it('have a guard against duplicates, and give their id with all digits', async () => {
    api.fail('/cgi-bin/message/template/send', 'reset-after');
    const msgid = await account.templateMessages.send({
      touser: openid,
      template_id: 'T',
      data: { a: { value: '1' } },
    });
    expect(msgid).toBe('6218734521098765433');
    const [first, second] = bodiesOf('/cgi-bin/message/template/send');
    expect(first).toEqual({
      client_msg_id: expect.stringMatching(/^\w{32}$/) as string,
      touser: openid,
      template_id: 'T',
      data: { a: { value: '1' } },
    });
    expect(second).toEqual(first);
  });

  it('have their guard though they are given one that is undefined', async () => {
    const message = { touser: openid, template_id: 'T', data: {}, client_msg_id: undefined };
    await account.templateMessages.send(message);
    expect(bodiesOf('/cgi-bin/message/template/send')).toMatchObject([
      { client_msg_id: expect.stringMatching(/^\w{32}$/) as string },
    ]);
  });

  it('go to subscribers as subscribe messages', async () => {
    const message = { touser: openid, template_id: 'T', page: 'index', data: { thing1: { value: 'Tea' } } };
    await account.templateMessages.sendToSubscriber(message);
    expect(bodiesOf('/cgi-bin/message/subscribe/bizsend')).toEqual([message]);
    api.fail('/cgi-bin/message/subscribe/bizsend', 43101);
    await expect(account.templateMessages.sendToSubscriber(message)).rejects.toMatchObject({ errcode: 43101 });
  });
});

describe('the menu', () => {
  const menu: Menu = {
    button: [
      { type: 'click', name: '今日', key: 'TODAY' },
      {
        name: 'More',
        sub_button: [
          { type: 'view', name: 'Shop', url: 'https://a.example/' },
          { type: 'click', name: 'Help', key: 'HELP' },
        ],
      },
    ],
  };

  it('is written when it differs, and only then', async () => {
    expect(await account.menu.get()).toBeUndefined();
    expect(await account.menu.ensure(menu)).toBe(true);
    expect(await account.menu.ensure(menu)).toBe(false);
    // WeChat gives each button an empty list of sub-buttons back.
    const [today, more] = menu.button;
    api.answer('/cgi-bin/menu/get', { menu: { button: [{ ...today, sub_button: [] }, more] } });
    expect(await account.menu.ensure(menu)).toBe(false);
    expect(await account.menu.ensure({ button: [today!] })).toBe(true);
    expect(bodiesOf('/cgi-bin/menu/create')).toEqual([menu, { button: [today] }]);
    await account.menu.delete();
    expect(api.requestsTo('/cgi-bin/menu/delete')[0]!.method).toBe('GET');
  });

  it('is refused with every fault before it is sent', async () => {
    const wrong = {
      button: [
        { type: 'click', name: 'far too long for a button', key: '' },
        { name: 'Empty', sub_button: [] },
        { type: 'view', name: 'A', url: 'https://a.example/' },
        { type: 'view', name: 'B', url: `https://a.example/${'b'.repeat(1100)}` },
      ],
    } as const;
    const error = await account.menu.ensure(wrong).catch((caught: Error) => caught.message);
    expect(error).toMatch(/The menu has 4 buttons/);
    expect(error).toMatch(/"far too long for a button" has 25 bytes/);
    expect(error).toMatch(/The key of "far too long for a button" has 0 bytes/);
    expect(error).toMatch(/"Empty" has 0 buttons/);
    expect(error).toMatch(/The url of "B"/);
    expect(api.requests).toEqual([]);
  });

  it('is built button by button, as WeChat takes it', async () => {
    const target = { appid: 'wxtea', pagepath: 'pages/tea', url: 'https://a.example/' };
    const built = new MenuBuilder()
      .click('今日', 'TODAY')
      .subMenu('扫码', (scan) =>
        scan
          .scancodePush('Push', 'A')
          .scancodeWaitmsg('Wait', 'B')
          .picSysphoto('Photo', 'C')
          .picPhotoOrAlbum('Album', 'D')
          .picWeixin('WeChat', 'E'),
      )
      .subMenu('More', (more) =>
        more
          .view('Shop', 'https://a.example/')
          .miniprogram('Tea', target)
          .locationSelect('Where', 'F')
          .articleId('Story', 'ARTICLE')
          .articleViewLimited('Read', 'ARTICLE'),
      )
      .build();
    await account.menu.create(built);
    expect(bodiesOf('/cgi-bin/menu/create')).toEqual([
      {
        button: [
          { type: 'click', name: '今日', key: 'TODAY' },
          {
            name: '扫码',
            sub_button: [
              { type: 'scancode_push', name: 'Push', key: 'A' },
              { type: 'scancode_waitmsg', name: 'Wait', key: 'B' },
              { type: 'pic_sysphoto', name: 'Photo', key: 'C' },
              { type: 'pic_photo_or_album', name: 'Album', key: 'D' },
              { type: 'pic_weixin', name: 'WeChat', key: 'E' },
            ],
          },
          {
            name: 'More',
            sub_button: [
              { type: 'view', name: 'Shop', url: 'https://a.example/' },
              { type: 'miniprogram', name: 'Tea', ...target },
              { type: 'location_select', name: 'Where', key: 'F' },
              { type: 'article_id', name: 'Story', article_id: 'ARTICLE' },
              { type: 'article_view_limited', name: 'Read', article_id: 'ARTICLE' },
            ],
          },
        ],
      },
    ]);
    expect(new MenuBuilder().mediaId('Song', 'M').viewLimited('News', 'N').build().button).toEqual([
      { type: 'media_id', name: 'Song', media_id: 'M' },
      { type: 'view_limited', name: 'News', media_id: 'N' },
    ]);
  });

  const builder = (): MenuBuilder => new MenuBuilder();
  const full = (): MenuBuilder => builder().click('A', 'A').click('B', 'B').click('C', 'C');
  it.each<[string, () => unknown, RegExp]>([
    ['no buttons', () => builder().build(), /The menu has 0 buttons, but it may have 1 to 3/],
    ['a fourth button', () => full().click('D', 'D'), /The menu has 4 buttons, but it may have 1 to 3/],
    [
      'a name that is too long at the top',
      () => builder().click('今日推荐好茶', 'A'),
      /"今日推荐好茶" has 18 bytes in UTF-8/,
    ],
    ['no name', () => builder().click('', 'A'), /The name "" has 0 bytes/],
    ['a key that is too long', () => builder().click('A', 'k'.repeat(129)), /The key of "A" has 129 bytes/],
    [
      'a URL that is too long',
      () => builder().view('A', `https://${'a'.repeat(1017)}`),
      /The url of "A" has 1025 bytes/,
    ],
    ['a URL that is none', () => builder().view('A', 'tea.example'), /The url of "A" has to begin with http/],
    ['an id that is empty', () => builder().mediaId('A', ''), /The media_id of "A" is empty/],
    ['an empty sub-menu', () => builder().subMenu('A', () => undefined), /"A" has 0 buttons, but it may have 1 to 5/],
    [
      'a sixth button of a sub-menu',
      () => builder().subMenu('A', (sub) => '123456'.split('').forEach((key) => sub.click(key, key))),
      /"A" has 6 buttons, but it may have 1 to 5/,
    ],
    [
      'a name that is too long in a sub-menu',
      () => builder().subMenu('A', (sub) => sub.click('茶'.repeat(21), 'A')),
      /has 63 bytes in UTF-8, but it may have 1 to 60/,
    ],
    [
      'a type and buttons below',
      () => account.menu.ensure({ button: [{ type: 'click', name: 'A', key: 'A', sub_button: [1] } as never] }),
      /"A" has a type and buttons below it/,
    ],
  ])('is refused while it is built: %s', async (_, build, fault) => {
    await expect((async () => build())()).rejects.toThrow(fault);
    expect(api.requests).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['no type', { name: 'A', url: 'https://a.example/' }, 'The type of "A" has to be one of click, '],
    ['a type that is none', { type: 'veiw', name: 'A', url: 'https://a.example/' }, 'The type of "A" has to be one of'],
    ['no name', { type: 'click', key: 'A' }, 'The name "" has 0 bytes'],
    ['no key', { type: 'scancode_push', name: 'A' }, 'The key of "A" has 0 bytes'],
    ['no url', { type: 'view', name: 'A' }, 'The url of "A" has 0 bytes'],
    ['no page', { type: 'miniprogram', name: 'A', url: 'http://a', appid: 'wx' }, 'The pagepath of "A" is empty'],
    ['no material', { type: 'view_limited', name: 'A' }, 'The media_id of "A" is empty'],
    ['no article', { type: 'article_id', name: 'A', media_id: 'M' }, 'The article_id of "A" is empty'],
    ['no list of buttons', { name: 'A', sub_button: {} }, '"A" has 0 buttons'],
  ])('that the compiler has not seen is refused with %s', async (_, button, fault) => {
    await expect(account.menu.create({ button: [button as never] })).rejects.toThrow(fault);
    expect(api.requests).toEqual([]);
  });

  it('that is no menu is refused', async () => {
    await expect(account.menu.ensure({ button: {} } as never)).rejects.toThrow('The menu has 0 buttons');
    await expect(account.menu.ensure([] as never)).rejects.toThrow('The menu has 0 buttons');
  });

  it('lets the limits themselves pass', () => {
    const name = '茶'.repeat(20);
    const long = `https://${'a'.repeat(1016)}`;
    const built = builder()
      .view('0123456789abcdef', long)
      .subMenu('A', (sub) => sub.click(name, 'k'.repeat(128)));
    expect(built.build().button).toHaveLength(2);
  });

  it('for some leads to three hosts at most', async () => {
    const sites = builder().subMenu('A', (sub) =>
      [1, 2, 3, 4].forEach((n) => sub.view(`${n}`, `https://${n}.example/`)),
    );
    await expect(account.menu.addConditional({ ...sites.build(), matchrule: { tag_id: '2' } })).rejects.toThrow(
      /lead to 4 hosts, and may lead to 3/,
    );
  });

  it('warns of keys that nobody answers', async () => {
    @Injectable()
    class Waiter {
      @OnMenuClick('TODAY')
      today(): string {
        return 'Oolong';
      }
    }
    const { wechat, logs } = await startClient(api, { providers: [Waiter] });
    await wechat.officialAccount().menu.ensure(menu);
    expect(logs.text('warn')).toContain('there is no handler with @OnMenuClick("HELP").');
  });

  it('may be another one for some', async () => {
    api.answer('/cgi-bin/menu/addconditional', '{"menuid":4160123456789012345}');
    api.answer('/cgi-bin/menu/delconditional', { errcode: 0 });
    const conditional = { ...menu, matchrule: { tag_id: '2' } };
    expect(await account.menu.addConditional(conditional)).toBe('4160123456789012345');
    await account.menu.deleteConditional('4160123456789012345');
    expect(bodiesOf('/cgi-bin/menu/addconditional')).toEqual([conditional]);
    expect(bodiesOf('/cgi-bin/menu/delconditional')).toEqual([{ menuid: '4160123456789012345' }]);
  });
});

describe('users', () => {
  it('come in pages, and their infos by the hundred', async () => {
    const openids = Array.from({ length: 250 }, (_, index) => `o${index}`);
    api.answer('/cgi-bin/user/get', ({ query }) => {
      const from = openids.indexOf(query['next_openid'] ?? '') + 1;
      const page = openids.slice(from, from + 120);
      return { total: 250, count: page.length, data: { openid: page }, next_openid: page.at(-1) ?? '' };
    });
    api.answer('/cgi-bin/user/info/batchget', ({ json }) => ({
      user_info_list: (json as { user_list: { openid: string }[] }).user_list.map(({ openid: id }) => ({ openid: id })),
    }));
    const infos: string[] = [];
    for await (const user of account.users.infos(account.users.all())) {
      infos.push(user.openid);
    }
    expect(infos).toEqual(openids);
    expect(api.requestsTo('/cgi-bin/user/info/batchget')).toHaveLength(3);
    expect(await account.users.info(openid, 'en')).toMatchObject({ unionid: `u-${openid}` });
    expect(api.requestsTo('/cgi-bin/user/info')[0]!.query).toEqual({ openid, lang: 'en' });
  });

  it('have tags', async () => {
    api.answer('/cgi-bin/user/tag/get', ({ json }) =>
      'next_openid' in (json as object) ? { count: 0 } : { count: 1, data: { openid: [openid] }, next_openid: openid },
    );
    api.answer('/cgi-bin/tags/members/batchtagging', { errcode: 0 });
    const tagged: string[] = [];
    for await (const each of account.users.withTag(7)) {
      tagged.push(each);
    }
    expect(tagged).toEqual([openid]);
    expect(bodiesOf('/cgi-bin/user/tag/get')).toEqual([{ tagid: 7 }, { tagid: 7, next_openid: openid }]);
    await account.users.tag(
      7,
      Array.from({ length: 51 }, (_, index) => `o${index}`),
    );
    const sizes = bodiesOf('/cgi-bin/tags/members/batchtagging').map(
      (body) => (body as { openid_list: [] }).openid_list.length,
    );
    expect(sizes).toEqual([50, 1]);
  });
});

it('QR codes carry a scene', async () => {
  const code = await account.qrCodes.create('table-7', 60);
  await account.qrCodes.createPermanent(42);
  expect(code).toEqual({
    ticket: 'gQH47joAAAAAAAAAASxodHRw',
    url: 'http://weixin.qq.com/q/kZ',
    imageUrl: 'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=gQH47joAAAAAAAAAASxodHRw',
    expireSeconds: 60,
  });
  expect(bodiesOf('/cgi-bin/qrcode/create')).toEqual([
    { expire_seconds: 60, action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'table-7' } } },
    { action_name: 'QR_LIMIT_SCENE', action_info: { scene: { scene_id: 42 } } },
  ]);
});

it.each([0, -1, 1.5, 2 ** 32, '', 'x'.repeat(65)])('a QR code has no scene %j', async (scene) => {
  await expect(account.qrCodes.create(scene)).rejects.toThrow(/The scene of a QR code has to be/);
  await expect(account.qrCodes.createPermanent(scene)).rejects.toThrow(RangeError);
  await expect(account.qrCodes.createPermanent(100_001)).rejects.toThrow(/from 1 to 100000, or 1 to 64 characters/);
  expect(api.requests).toEqual([]);
});

it('media go up and come down, a video as its URL', async () => {
  const { mediaId } = await account.media.upload('thumb', { content: Buffer.from('thumb'), filename: 't.jpg' });
  expect(mediaId).not.toBe('');
  expect((await account.media.download(mediaId)).content.toString()).toBe('thumb');
  api.answer('/cgi-bin/media/get', { video_url: 'http://video.example/1.mp4' });
  expect((await account.media.download('V1')).videoUrl).toBe('http://video.example/1.mp4');
});

describe('the JS-SDK', () => {
  it('is signed as the official example is', () => {
    const ticket = 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg';
    const fixed = { nonceStr: 'Wm3WZYTPz0wzccnW', timestamp: 1414587457 };
    const signed = jsSdkSignature(ticket, 'http://mp.weixin.qq.com?params=value#anchor', fixed);
    expect(signed).toEqual({ ...fixed, signature: '0f9de62fce790f9a083d5c99e95740ceb90c27ed' });
  });

  it.each([undefined, '', '/page', ['https://a.example/', 'https://b.example/']])(
    'is not signed for %j, which is no address of a page',
    async (url) => {
      await expect(account.jsSdk.config(url as string)).rejects.toThrow(/The url of a page to sign has to be complete/);
    },
  );

  it('is signed with one ticket for all pages', async () => {
    const [one, two] = await Promise.all(['/1', '/2'].map((path) => account.jsSdk.config(`https://a.example${path}`)));
    expect(one).toMatchObject({ appId: app.appId, signature: expect.stringMatching(/^[\da-f]{40}$/) as string });
    expect(two!.signature).not.toBe(one!.signature);
    await account.jsSdk.cardSignature(['card', 1_414_587_457]);
    expect(api.requestsTo('/cgi-bin/ticket/getticket').map(({ query }) => query)).toEqual([
      { type: 'jsapi' },
      { type: 'wx_card' },
    ]);
  });
});

it('quotas, requests and short keys can be asked for', async () => {
  expect(await account.quotas.get('/cgi-bin/menu/create')).toEqual({ dailyLimit: 1000, used: 1, remain: 999 });
  expect(bodiesOf('/cgi-bin/openapi/quota/get')).toEqual([{ cgi_path: '/cgi-bin/menu/create' }]);
  api.answer('/cgi-bin/openapi/rid/get', { request: { request_url: 'x', cost_in_ms: 3 } });
  expect(await account.quotas.requestOf('6-5')).toMatchObject({ cost_in_ms: 3 });
  api.answer('/cgi-bin/shorten/gen', { short_key: 'abc' });
  api.answer('/cgi-bin/shorten/fetch', { long_data: 'long' });
  expect(await account.shortKeys.create('long', 60)).toBe('abc');
  expect(await account.shortKeys.read('abc')).toBe('long');
  expect(bodiesOf('/cgi-bin/shorten/gen')).toEqual([{ long_data: 'long', expire_seconds: 60 }]);
});

it('an account is found by its name, and the error says which there are', async () => {
  const accounts = ['shop', 'club'].map((name) => officialAccount({ ...credentials, appSecret, name }));
  const { wechat } = await startClient(api, { accounts });
  await wechat.officialAccount('club').accessToken();
  expect(() => wechat.officialAccount()).toThrow('say which: "shop", "club"');
  expect(() => wechat.miniProgram()).toThrow('no account of the platform mini-program');
  expect(() => wechat.miniProgram('shop')).toThrow('The account "shop" is of the platform official-account');
});
