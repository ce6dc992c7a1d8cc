import { image, music, news, none, officialAccount, voice } from 'nestjs-wechat';
import { WechatClient } from 'nestjs-wechat/client';
import { openPlatform } from 'nestjs-wechat/open-platform';
import type { WechatApiStandIn } from 'nestjs-wechat/testing';
import { updateButton, updateTemplateCard, wecomAiBot, wecomApp } from 'nestjs-wechat/wecom';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiAccounts } from '../../src/client/api-accounts.js';
import { ClientLateReplies } from '../../src/client/client-late-replies.js';
import type { Reply } from '../../src/model/reply.js';
import type { WechatEvent } from '../../src/model/wechat-event.js';
import { credentials } from '../harness/application.js';
import { app, appSecret, startApi, startClient } from './client-application.js';

const { token, encodingAesKey } = credentials;
const corp = { corpId: 'ww0123456789abcdef', corpSecret: 'secret-of-the-corp-app' };
const CUSTOM_SEND = '/cgi-bin/message/custom/send';
const WECOM_SEND = '/cgi-bin/message/send';
const AI_BOT = '/cgi-bin/aibot/response';

let api: WechatApiStandIn;
let late: ClientLateReplies;

beforeEach(async () => {
  api = await startApi({ apps: [app], wecomApps: [corp] });
  const accounts = [
    officialAccount({ name: 'shop', ...credentials, appSecret }),
    wecomApp({ name: 'staff', token, encodingAesKey, ...corp }),
    wecomAiBot({ name: 'bot', token, encodingAesKey }),
    openPlatform({ name: 'platform', token, encodingAesKey, componentAppId: 'wxcomponent' }),
  ];
  const { context } = await startClient(api, { accounts });
  const parts = [WechatClient, ApiAccounts].map((part) => context.get<unknown>(part, { strict: false }));
  late = new ClientLateReplies({ offer: () => undefined } as never, ...(parts as [WechatClient, ApiAccounts]));
});

const send = (reply: Reply | string, event: object): Promise<void> =>
  late.send(reply, event as WechatEvent, { firstClaimedAt: Date.now() - 7_000 });
const bodiesOf = (path: string): unknown[] => api.requestsTo(path).map(({ json }) => json);

describe('a late reply of a WeCom app', () => {
  const event = { account: 'staff', type: 'wecom.message.text', fromUserName: 'mei' };
  const articles = [
    { title: 'One', description: 'First', url: 'https://a.example/1', picUrl: 'https://a.example/1.png' },
  ];

  it.each([
    ['a text', 'Hello', undefined, { msgtype: 'text', text: { content: 'Hello' } }],
    ['a picture', image('M1'), 7, { agentid: 7, msgtype: 'image', image: { media_id: 'M1' } }],
    ['a voice', voice('V1'), undefined, { msgtype: 'voice', voice: { media_id: 'V1' } }],
    [
      'a video',
      { type: 'video', mediaId: 'V2', title: 'Tea', description: 'How to' },
      undefined,
      { msgtype: 'video', video: { media_id: 'V2', title: 'Tea', description: 'How to' } },
    ],
    [
      'articles',
      news(articles),
      undefined,
      {
        msgtype: 'news',
        news: {
          articles: [
            { title: 'One', description: 'First', url: 'https://a.example/1', picurl: 'https://a.example/1.png' },
          ],
        },
      },
    ],
  ])('is a message to the same member: %s', async (_, reply, agentID, message) => {
    await send(reply, { ...event, agentID });
    expect(bodiesOf(WECOM_SEND)).toEqual([{ touser: 'mei', ...message }]);
  });

  it('is nothing for none', async () => {
    await send(none(), event);
    expect(api.requests).toEqual([]);
  });

  it.each([
    ['of nobody', 'Hello', { account: 'staff', type: 'wecom.event.batch_job_result' }, /does not come from a member/],
    ['of a button without a response code', updateButton('Done'), event, /messages\.updateTemplateCard\(\)/],
    [
      'of a whole card',
      updateTemplateCard({ cardType: 'text_notice' }),
      { ...event, responseCode: 'RC' },
      /responseCode of the event/,
    ],
  ])('is refused before anything is sent: %s', async (_, reply, refused, reason) => {
    await expect(send(reply as Reply, refused)).rejects.toThrow(reason);
    expect(api.requests).toEqual([]);
  });
});

describe('a late reply of an AI bot', () => {
  const event = {
    account: 'bot',
    type: 'wecom-aibot.message.text',
    responseUrl: `https://qyapi.weixin.qq.com${AI_BOT}?response_code=CODE`,
  };

  it.each([
    ['a string', '**Tea**'],
    ['a text', { type: 'text', content: '**Tea**' }],
  ])('is Markdown at the URL of the event: %s', async (_, reply) => {
    api.answer(AI_BOT, { errcode: 0 });
    await send(reply, event);
    expect(bodiesOf(AI_BOT)).toEqual([{ msgtype: 'markdown', markdown: { content: '**Tea**' } }]);
  });

  it.each([
    ['is no text', image('M1'), event, /an AI bot can send only texts/],
    ['has no URL', 'Tea', { ...event, responseUrl: undefined }, /"bot" has no responseUrl/],
    ['has a URL that is none', 'Tea', { ...event, responseUrl: 'response_code=CODE' }, /is not a URL/],
  ])('is refused where it %s', async (_, reply, refused, reason) => {
    const error = await (async () => send(reply as Reply, refused))().catch((caught: Error) => caught);
    expect((error as Error).message).toMatch(reason);
    expect((error as Error).message).not.toContain('CODE');
    expect(api.requests).toEqual([]);
  });
});

describe('a late reply of an Official Account', () => {
  const event = { account: 'shop', type: 'official-account.event.CLICK', fromUserName: 'oMei' };

  it.each([
    ['a voice', voice('V1'), { msgtype: 'voice', voice: { media_id: 'V1' } }],
    [
      'music without a title',
      music({ description: 'Rain', musicUrl: 'https://a.example/r.mp3', thumbMediaId: 'T1' }),
      {
        msgtype: 'music',
        music: {
          description: 'Rain',
          musicurl: 'https://a.example/r.mp3',
          hqmusicurl: 'https://a.example/r.mp3',
          thumb_media_id: 'T1',
        },
      },
    ],
  ])('is a customer service message: %s', async (_, reply, message) => {
    await send(reply, event);
    expect(bodiesOf(CUSTOM_SEND)).toEqual([{ touser: 'oMei', ...message }]);
  });

  it('is nothing for none, and refused without an article', async () => {
    await send(none(), event);
    await expect(send({ type: 'news', articles: [] } as Reply, event)).rejects.toThrow(/needs at least one/);
    expect(api.requests).toEqual([]);
  });

  it('says that an event without a window lets nothing be sent', async () => {
    api.fail(CUSTOM_SEND, 45015);
    const unsubscribe = { ...event, type: 'official-account.event.unsubscribe' };
    await expect(send('Bye', unsubscribe)).rejects.toThrow(/unsubscribe, which came 7 s ago, lets the account send no/);
  });

  it('says by what the user did how many could be sent, and for how long', async () => {
    const text = { ...event, type: 'official-account.message.text' };
    for (const [trigger, reason] of [
      [text, /After a message the account may send 5 messages within 48 hours/],
      [
        { ...text, bizmsgmenuid: '1' },
        /After a tap on a line of a menu message the account may send 3 .* within 1 minute/,
      ],
      [event, /After a click on the menu the account may send 3 messages within 1 minute, and it came 7 s ago/],
      [{ ...event, type: 'official-account.event.scancode_waitmsg' }, /After a scan from the menu .* 3 messages/],
      [{ ...event, type: 'official-account.event.subscribe' }, /After a new follower .* 3 messages/],
    ] as const) {
      api.fail(CUSTOM_SEND, 45047);
      await expect(send('Hello', trigger)).rejects.toThrow(reason);
    }
  });

  it('fails as the call does for any other reason', async () => {
    api.fail(CUSTOM_SEND, 40003);
    await expect(send('Hello', event)).rejects.toMatchObject({ name: 'WechatApiError', errcode: 40003 });
  });
});

it('a late reply to an event that takes no message is refused by its type', async () => {
  const event = { account: 'platform', type: 'open-platform.authorized' };
  await expect(send('Hello', event)).rejects.toThrow(/can replace a reply to open-platform\.authorized/);
});
