import { describe, expectTypeOf, it } from 'vitest';

import type { OfficialAccountEvent, SubscribeEvent, WechatEvent } from '../../src/index.js';
import type {
  AuthorizerApi,
  ChannelsShopApi,
  ClientOf,
  CustomerServiceMessage,
  DownloadedFile,
  Int64,
  MenuButton,
  MiniProgramApi,
  MiniProgramClient,
  OfficialAccountApi,
  OfficialAccountClient,
  OpenPlatformApi,
  OpenPlatformClient,
  TemplateCard,
  UploadFile,
  WechatAnswer,
  WechatApiCalls,
  WechatShopClient,
  WecomApi,
  WecomClient,
  WecomMessage,
  WecomProviderApi,
  WecomSuiteApi,
  WecomSuiteClient,
} from '../../src/client/index.js';
import type { WechatShopEvent } from '../../src/platforms/channels-shop/index.js';
import type {
  BusinessPaymentSucceededEvent,
  ChatbotUserEnterEvent,
  MiniProgramEvent,
} from '../../src/platforms/mini-program/index.js';
import type { OpenPlatformEvent } from '../../src/platforms/open-platform/index.js';
import type { PayEvent } from '../../src/platforms/pay/index.js';
import {
  kfItem,
  type KfTextMessage,
  type WecomAiBotEvent,
  type WecomEvent,
  type WecomKfItem,
  type WecomSuiteEvent,
} from '../../src/platforms/wecom/index.js';

declare module '../../src/client/index.js' {
  interface OfficialAccountPost {
    '/cgi-bin/brand/new': { body: { name: string }; answer: { id: number } };
  }
}

declare const account: WechatApiCalls<OfficialAccountApi>;
declare const miniProgram: WechatApiCalls<MiniProgramApi>;
declare const shop: WechatApiCalls<ChannelsShopApi>;
declare const wecom: WechatApiCalls<WecomApi>;
declare const suite: WechatApiCalls<WecomSuiteApi>;
declare const provider: WechatApiCalls<WecomProviderApi>;
declare const platform: WechatApiCalls<OpenPlatformApi>;
declare const authorizer: WechatApiCalls<AuthorizerApi>;
declare const file: UploadFile;
declare const somePath: string;

describe('a path of the list', () => {
  it('has a typed query, body and answer', async () => {
    const user = await account.get('/cgi-bin/user/info', { openid: 'o1', lang: 'en' });
    expectTypeOf(user.openid).toEqualTypeOf<string>();
    expectTypeOf(user.subscribe).toEqualTypeOf<0 | 1>();
    expectTypeOf(user.unionid).toEqualTypeOf<string | undefined>();

    const { tag } = await account.post('/cgi-bin/tags/create', { tag: { name: 'tea' } });
    expectTypeOf(tag.name).toEqualTypeOf<string>();
  });

  it('needs no argument where nothing is required', () => {
    void account.get('/cgi-bin/menu/get');
    void account.get('/cgi-bin/user/get');
    void account.get('/cgi-bin/user/get', undefined, { timeout: 3_000 });
    void shop.post('/cgi-bin/clear_quota', { appid: 'wx1' });
  });

  it('has ids of 64 bits as strings or numbers', async () => {
    const sent = await account.post('/cgi-bin/message/template/send', {
      touser: 'o1',
      template_id: 't1',
      data: { first: { value: 'hello' } },
    });
    expectTypeOf(sent.msgid).toEqualTypeOf<Int64>();
  });

  it('lets unknown fields through, in both directions', async () => {
    const answer = await account.post('/cgi-bin/tags/create', { tag: { name: 'tea', colour: 'green' }, newest: true });
    expectTypeOf(answer['newest']).toEqualTypeOf<unknown>();
  });

  it('takes the query of a POST and the body of a download as options, and all fields of an upload beside its file', async () => {
    void wecom.post('/cgi-bin/menu/create', { button: [] }, { query: { agentid: 1 } });
    void account.upload('/cgi-bin/material/add_material', file, { type: 'video', description: '{}' });
    void account.upload('/cv/ocr/idcard', { ...file, field: 'img' }, { type: 'photo' });
    expectTypeOf(await miniProgram.download('/cgi-bin/media/get', { media_id: 'm1' })).toEqualTypeOf<DownloadedFile>();
    void miniProgram.download('/wxa/getwxacodeunlimit', {}, { body: { scene: 'a=1' } });
  });

  it('is that of the account', () => {
    void authorizer.get('/cgi-bin/user/info', { openid: 'o1' });
    void authorizer.post('/wxa/msg_sec_check', { content: 'text', version: 2, scene: 1, openid: 'o1' });
    void authorizer.post('/wxa/commit', { template_id: '1', ext_json: '{}', user_version: '1', user_desc: 'first' });
    void platform.post('/cgi-bin/component/api_query_auth', { component_appid: 'a', authorization_code: 'c' });
    void suite.get('/cgi-bin/service/get_pre_auth_code');
    void provider.post('/cgi-bin/service/get_login_info', { auth_code: 'a' });
    // @ts-expect-error a path of Mini Programs
    void account.post('/wxa/msg_sec_check', { content: 'text', version: 2, scene: 1, openid: 'o1' });
    // @ts-expect-error a path of the provider
    void suite.post('/cgi-bin/service/get_login_info', { auth_code: 'a' });
  });
});

describe('a mistake does not compile', () => {
  it('in the path, which is named in the message', () => {
    // @ts-expect-error misspelt
    void account.get('/cgi-bin/usr/info', { openid: 'o1' });
    // @ts-expect-error a GET
    void account.post('/cgi-bin/menu/get');
    // @ts-expect-error misspelt
    void miniProgram.download('/wxa/getwxacodeunlimited');
    // @ts-expect-error misspelt
    void account.upload('/cgi-bin/media/uplaod', file, { type: 'image' });
    void account.get(
      // @ts-expect-error one of two is misspelt
      somePath === '' ? '/cgi-bin/user/info' : '/cgi-bin/usr/info',
    );
  });

  it('in a field that is missing', () => {
    // @ts-expect-error without a query
    void account.get('/cgi-bin/user/info');
    // @ts-expect-error without openid
    void account.get('/cgi-bin/user/info', {});
    // @ts-expect-error without a body
    void account.post('/cgi-bin/tags/create');
    // @ts-expect-error without the tag's name
    void account.post('/cgi-bin/tags/create', { tag: {} });
    // @ts-expect-error without the query's agentid
    void wecom.post('/cgi-bin/menu/create', { button: [] });
    // @ts-expect-error without a body
    void miniProgram.download('/wxa/getwxacodeunlimit');
    // @ts-expect-error the file is expected in the field `img`
    void account.upload('/cv/ocr/idcard', file, { type: 'photo' });
  });

  it('in the kind of a field', () => {
    // @ts-expect-error a number
    void account.get('/cgi-bin/user/info', { openid: 1 });
    // @ts-expect-error a number
    void account.post('/cgi-bin/tags/create', { tag: { name: 1 } });
    // @ts-expect-error a text in the form
    void account.upload('/cgi-bin/material/add_material', file, { type: 'video', description: 1 });
    // @ts-expect-error no kind of media
    void account.upload('/cgi-bin/media/upload', file, { type: 'movie' });
  });
});

describe('a path that is not in the list', () => {
  it('is called as a plain string', async () => {
    expectTypeOf(await account.get(somePath)).toExtend<WechatAnswer>();
    void account.get(`/cgi-bin/${somePath}`, { anything: 1 });
    void account.post(somePath, { anything: [1] }, { query: { more: true } });
    void account.upload(somePath, file, { type: 'any' }, { form: { description: '' } });
    void account.download(somePath, { id: 1 }, { body: {} });
  });

  it('is called with the type of its answer', async () => {
    interface Brand {
      readonly id: string;
    }
    expectTypeOf(await account.get<Brand>('/cgi-bin/brand/get', { id: 1 })).toEqualTypeOf<Brand>();
    expectTypeOf(await account.post<Brand>('/cgi-bin/brand/add', { name: 'tea' })).toEqualTypeOf<Brand>();
  });

  it('can be declared once', async () => {
    const brand = await account.post('/cgi-bin/brand/new', { name: 'tea' });
    expectTypeOf(brand.id).toEqualTypeOf<number>();
    // @ts-expect-error a number
    void account.post('/cgi-bin/brand/new', { name: 1 });
  });

  it('can be listed in an own interface', async () => {
    interface OwnApi extends OfficialAccountApi {
      get: OfficialAccountApi['get'] & { '/own': { query: { id: string }; answer: { name: string } } };
    }
    const own = account as unknown as WechatApiCalls<OwnApi>;
    expectTypeOf((await own.get('/own', { id: '1' })).name).toEqualTypeOf<string>();
    expectTypeOf((await own.get('/cgi-bin/user/info', { openid: 'o1' })).openid).toEqualTypeOf<string>();
  });
});

describe('messages', () => {
  it('are told apart by their msgtype', () => {
    const describeMessage = (message: CustomerServiceMessage): string => {
      switch (message.msgtype) {
        case 'text':
          return message.text.content;
        case 'news':
          return message.news.articles[0].title;
        default:
          // @ts-expect-error a text is none of the others
          return message.text.content;
      }
    };
    expectTypeOf(describeMessage).returns.toBeString();
  });

  it('have the content that their msgtype names', () => {
    void account.post('/cgi-bin/message/custom/send', { touser: 'o1', msgtype: 'text', text: { content: 'hello' } });
    void authorizer.post('/cgi-bin/message/custom/send', { touser: 'o1', msgtype: 'image', image: { media_id: 'm' } });
    // @ts-expect-error another content
    void account.post('/cgi-bin/message/custom/send', { touser: 'o1', msgtype: 'text', image: { media_id: 'm' } });
    void account.post('/cgi-bin/message/mass/sendall', {
      filter: { is_to_all: true },
      msgtype: 'image',
      images: { media_ids: ['m'] },
    });
    void account.post('/cgi-bin/message/mass/preview', { touser: 'o1', msgtype: 'image', image: { media_id: 'm' } });
    void wecom.post('/cgi-bin/linkedcorp/message/send', { agentid: 1, msgtype: 'file', file: { media_id: 'm' } });
    void wecom.post('/cgi-bin/externalcontact/add_msg_template', {
      chat_type: 'single',
      attachments: [{ msgtype: 'image', image: { media_id: 'm' } }],
    });
    void account.post('/cgi-bin/message/mass/send', {
      touser: ['o1', 'o2'],
      msgtype: 'image',
      // @ts-expect-error the pictures of a mass message stand in `images`
      image: { media_id: 'm' },
    });
    void wecom.post('/cgi-bin/externalcontact/message/send', {
      agentid: 1,
      // @ts-expect-error a school's messages have no such kind
      msgtype: 'markdown',
      markdown: { content: '' },
    });
    // @ts-expect-error no msgtype
    void account.post('/cgi-bin/message/custom/send', { touser: 'o1', msgtype: 'txt', text: { content: 'hello' } });
    // @ts-expect-error more than one article
    void account.post('/cgi-bin/message/custom/send', { touser: 'o1', msgtype: 'news', news: { articles: [] } });
    void wecom.post('/cgi-bin/message/send', {
      touser: 'u1',
      agentid: 1,
      msgtype: 'markdown',
      markdown: { content: '' },
    });
    // @ts-expect-error without agentid
    void wecom.post('/cgi-bin/message/send', { touser: 'u1', msgtype: 'markdown', markdown: { content: '' } });
    void wecom.post(
      '/cgi-bin/webhook/send',
      { msgtype: 'text', text: { content: 'hello', mentioned_list: ['@all'] } },
      { query: { key: 'k' } },
    );
    void wecom.post('/cgi-bin/kf/send_msg', { touser: 'w1', open_kfid: 'k', msgtype: 'text', text: { content: '' } });
    void wecom.post('/cgi-bin/externalcontact/send_welcome_msg', {
      welcome_code: 'c',
      attachments: [{ msgtype: 'link', link: { title: 'tea', url: 'https://example.com' } }],
    });
  });

  it('carry template cards, told apart by their card_type', () => {
    const card: TemplateCard = {
      card_type: 'vote_interaction',
      task_id: 't1',
      main_title: { title: 'Tea?' },
      checkbox: { question_key: 'q', option_list: [{ id: 'y', text: 'yes' }] },
      submit_button: { key: 's', text: 'send' },
    };
    const message: WecomMessage = { touser: 'u1', agentid: 1, msgtype: 'template_card', template_card: card };
    void wecom.post('/cgi-bin/message/send', message);
    // @ts-expect-error a notice needs a card_action
    const incomplete: TemplateCard = { card_type: 'text_notice', main_title: { title: 'Tea' } };
    void incomplete;
  });
});

describe('menu buttons', () => {
  it('are told apart by their type', () => {
    void account.post('/cgi-bin/menu/create', {
      button: [
        { type: 'click', name: 'Tea', key: 'TEA' },
        { name: 'More', sub_button: [{ type: 'view', name: 'Shop', url: 'https://example.com' }] },
      ],
    });
    // @ts-expect-error a click needs a key
    const keyless: MenuButton = { type: 'click', name: 'Tea' };
    const both: MenuButton = {
      type: 'click',
      name: 'Tea',
      key: 'TEA',
      // @ts-expect-error a button with others below does nothing itself
      sub_button: [{ type: 'click', name: 'a', key: 'b' }],
    };
    void [keyless, both];
  });
});

describe('the client of an event', () => {
  it('is that of its platform', () => {
    expectTypeOf<ClientOf<SubscribeEvent>>().toEqualTypeOf<OfficialAccountClient>();
    expectTypeOf<
      ClientOf<OfficialAccountEvent & { readonly type: 'official-account.message.text' }>
    >().toEqualTypeOf<OfficialAccountClient>();
    expectTypeOf<
      ClientOf<WechatEvent & { readonly type: 'mini-program.message.text' }>
    >().toEqualTypeOf<MiniProgramClient>();
    expectTypeOf<ClientOf<WechatEvent & { readonly type: 'wecom.event.click' }>>().toEqualTypeOf<WecomClient>();
    expectTypeOf<ClientOf<WechatEvent & { readonly type: 'wecom-aibot.message.text' }>>().toBeNever();
  });

  it('is known of every class of events', () => {
    expectTypeOf<ClientOf<OfficialAccountEvent>>().toEqualTypeOf<OfficialAccountClient>();
    expectTypeOf<
      ClientOf<MiniProgramEvent | BusinessPaymentSucceededEvent | ChatbotUserEnterEvent>
    >().toEqualTypeOf<MiniProgramClient>();
    expectTypeOf<ClientOf<WechatShopEvent>>().toEqualTypeOf<WechatShopClient>();
    expectTypeOf<ClientOf<WecomEvent | WecomKfItem | KfTextMessage>>().toEqualTypeOf<WecomClient>();
    expectTypeOf<ClientOf<WecomSuiteEvent>>().toEqualTypeOf<WecomSuiteClient>();
    expectTypeOf<ClientOf<OpenPlatformEvent>>().toEqualTypeOf<OpenPlatformClient>();
    expectTypeOf<ClientOf<WecomAiBotEvent | PayEvent>>().toBeNever();
  });

  it('fetches the messages of customer service, which become events', async () => {
    const { msg_list: items } = await wecom.post('/cgi-bin/kf/sync_msg', { token: 't' });
    expectTypeOf(items.map((item) => kfItem(item, 'desk'))).toEqualTypeOf<WecomKfItem[]>();
  });
});
