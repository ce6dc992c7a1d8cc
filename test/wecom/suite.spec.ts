import { Injectable, type CanActivate, UseGuards } from '@nestjs/common';
import {
  MemoryTicketStore,
  Observe,
  On,
  type TicketStore,
  type WechatContext,
  WechatEvent,
  WechatHealth,
} from 'nestjs-wechat';
import {
  OnCancelAuth,
  OnChangeAuth,
  OnCreateAuth,
  OnSuiteTicket,
  OnText,
  SuiteAddExternalContactEvent,
  SuiteCancelAuthEvent,
  SuiteChangeAuthEvent,
  SuiteCreateAuthEvent,
  SuiteTicketEvent,
  TextMessage,
  wecomSuite,
  WecomEvent,
  WecomSuiteEvent,
} from 'nestjs-wechat/wecom';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { adapters, type Answer } from '../harness/application.js';
import { stopClock } from '../harness/stopped-clock.js';
import {
  customerId,
  keys,
  now,
  providerId,
  startWecom,
  suite,
  suiteId,
  tolerances,
  type WecomSide,
} from './wecom-side.js';

const info = (type: string, rest = ''): string =>
  `<xml><SuiteId>${suiteId}</SuiteId><InfoType> <![CDATA[${type}]]></InfoType><TimeStamp>1700000000</TimeStamp>${rest}</xml>`;
const ticket = (value: string, timeStamp: number): string =>
  info('suite_ticket', `<SuiteTicket>${value}</SuiteTicket>`).replace('1700000000', String(timeStamp));
const text = `<xml><ToUserName>${customerId}</ToUserName><FromUserName>li</FromUserName><CreateTime>1</CreateTime>
  <MsgType>text</MsgType><Content>hi</Content><MsgId>1</MsgId><AgentID>1</AgentID></xml>`;

let tickets: TicketStore = new MemoryTicketStore();

@Injectable()
class Tickets {
  readonly store = tickets;
}

class Nobody implements CanActivate {
  canActivate(): boolean {
    return false;
  }
}

@Injectable()
class Provider {
  readonly seen: WechatEvent[] = [];
  ticketAtHandler: string | undefined;

  constructor(private readonly tickets: Tickets) {}

  @Observe(WechatEvent)
  see(event: WechatEvent): void {
    this.seen.push(event);
  }

  @OnSuiteTicket()
  async ticket(_event: SuiteTicketEvent): Promise<void> {
    this.ticketAtHandler = (await this.tickets.store.get(suiteId))?.value;
  }

  @OnChangeAuth()
  changed(_event: SuiteChangeAuthEvent): void {
    throw new Error('database at 10.0.0.1 is down');
  }

  @OnCancelAuth()
  @UseGuards(Nobody)
  cancelled(_event: SuiteCancelAuthEvent): void {}

  @OnText()
  answer(event: TextMessage) {
    return `${event.toUserName}: ${event.content}`;
  }
}

@Injectable()
class Desk {
  private runs = 0;

  @OnText('throw')
  throw(_event: TextMessage): string {
    throw new Error('database at 10.0.0.1 is down');
  }

  @OnText('denied')
  @UseGuards(Nobody)
  denied(_event: TextMessage) {
    return 'never';
  }

  @OnText('late')
  async late(_event: TextMessage, { signal }: WechatContext) {
    await once(signal, 'abort');
    return 'late';
  }

  @OnText()
  count(_event: TextMessage) {
    return `run ${++this.runs}`;
  }
}

async function start(adapter: 'express' | 'fastify', individual = false): Promise<WecomSide> {
  const account = wecomSuite({ suiteId, corpId: providerId, ticketStore: tickets, individual, ...keys });
  return startWecom({ adapter, accounts: [account], providers: [Provider, Tickets] }, individual ? '' : suiteId);
}

describe.each(adapters)('a suite on %s', (adapter) => {
  const data = (side: WecomSide, receiverId = customerId): WecomSide => side.as({ receiverId }, '/wechat/data');
  const say = (side: WecomSide, content: string, corp = customerId): Promise<Answer> =>
    data(side, corp).push(text.replace('>hi<', `>${content}<`), { search: `&corpid=${corp}` });

  it.each(['/wechat', '/wechat/data'])('verifies %s for the provider’s corp alone', async (path) => {
    const side = await start(adapter);
    expect(await side.as({ receiverId: providerId }, path).handshake('123')).toMatchObject({
      status: 200,
      body: '123',
    });
    expect((await side.as({ receiverId: suiteId }, path).handshake()).status).toBe(403);
    expect((await side.as({ receiverId: '' }, path).handshake()).status).toBe(403);
  });

  it('keeps the newest ticket before it answers', async () => {
    tickets = new MemoryTicketStore();
    const side = await start(adapter);
    const secondsSinceLastTicket = () =>
      side.application.nest.get(WechatHealth).check().wechat.accounts['default']?.secondsSinceLastTicket;
    expect(secondsSinceLastTicket()).toBeUndefined();
    expect(await side.push(ticket('new', 1_700_000_600))).toMatchObject({ status: 200, body: 'success' });
    expect(side.application.nest.get(Provider).ticketAtHandler).toBe('new');
    expect(secondsSinceLastTicket()).toBeGreaterThanOrEqual(0);
    expect((await side.push(ticket('old', 1_700_000_000))).body).toBe('success');
    expect(await tickets.get(suiteId)).toEqual({ value: 'new', issuedAt: new Date(1_700_000_600_000) });
    // Each delivery is handled: a ticket has no key.
    expect((await side.push(ticket('new', 1_700_000_600))).body).toBe('success');
    expect(side.application.nest.get(Provider).seen).toHaveLength(3);
  });

  it('does not say success when the ticket could not be kept', async () => {
    tickets = { get: () => Promise.resolve(undefined), set: () => Promise.reject(new Error('redis is down')) };
    const side = await start(adapter);
    const answer = await side.push(ticket('t', 1_700_000_000));
    expect(answer.status).toBe(503);
    expect(answer.body).not.toContain('success');
    expect(answer.body).not.toContain('redis');
    expect(side.application.logs.text('warn')).toMatch(
      /was refused with 503: The ticket of ".*" could not be stored: redis/,
    );
    tickets = new MemoryTicketStore();
  });

  it('answers exactly success, and a short generic text when a handler fails', async () => {
    const side = await start(adapter);
    expect(await side.push(info('novelty'))).toMatchObject({ status: 200, body: 'success' });
    expect(side.application.nest.get(Provider).seen.at(-1)!.constructor).toBe(WecomSuiteEvent);
    expect(await side.push(info('cancel_auth'))).toMatchObject({ status: 200, body: 'success' });
    const failed = await side.push(info('change_auth'));
    expect(failed).toMatchObject({ status: 200, body: 'failed', contentType: 'text/plain; charset=utf-8' });
    expect(side.application.logs.text('error')).toContain('database at 10.0.0.1 is down');
    // It runs again if WeCom sends it again.
    expect((await side.push(info('change_auth'))).body).toBe('failed');
    expect(side.application.nest.get(Provider).seen.filter(({ type }) => type.endsWith('change_auth'))).toHaveLength(2);
  });

  it('answers within a second what WeCom waits a second for', async () => {
    const times: Record<string, number> = {};
    @Injectable()
    class Slow {
      @On(WechatEvent)
      async take(event: WechatEvent, { deadline, receivedAt }: WechatContext): Promise<void> {
        times[event.raw['InfoType'] as string] = deadline.getTime() - receivedAt.getTime();
        await new Promise((resolve) => setTimeout(resolve, 1_500));
      }
    }
    const side = await startWecom({ adapter, accounts: [suite()], providers: [Slow] }, suiteId);
    const send = async (type: string) => {
      const { status, body } = await side.push(info(type));
      return { type, status, body, isUrgent: times[type]! <= 900 };
    };
    const urgent = ['create_auth', 'change_auth', 'cancel_auth', 'reset_permanent_code', 'device_data_auth_change'];
    const clock = stopClock();
    const answers = Promise.all([...urgent, 'novelty'].map(send));
    await clock.arrived(urgent.length + 1);
    await clock.pass(1_500);
    expect(await answers).toEqual([
      ...urgent.map((type) => ({ type, status: 200, body: 'failed', isUrgent: true })),
      { type: 'novelty', status: 200, body: 'success', isUrgent: false },
    ]);
  });

  it('runs the handler of a repeated command once, also when it was late', async () => {
    const runs: string[] = [];
    @Injectable()
    class Corps {
      @OnCreateAuth()
      async created({ infoType }: SuiteCreateAuthEvent, { signal }: WechatContext): Promise<void> {
        runs.push(infoType);
        await once(signal, 'abort');
      }

      @OnChangeAuth()
      changed({ infoType }: SuiteChangeAuthEvent): void {
        runs.push(infoType);
      }
    }
    const side = await startWecom({ adapter, accounts: [suite()], providers: [Corps] }, suiteId);
    const bodies: string[] = [];
    for (const type of ['create_auth', 'create_auth', 'change_auth', 'change_auth']) {
      bodies.push((await side.push(info(type))).body);
    }
    expect(bodies).toEqual(['failed', 'success', 'success', 'success']);
    expect(runs).toEqual(['create_auth', 'change_auth']);
  });

  it('takes the same command to two suites for two', async () => {
    const other = 'ww0123456789other';
    const accounts = [suite(), wecomSuite({ name: 'other', suiteId: other, corpId: providerId, ...keys })];
    const side = await startWecom({ adapter, accounts, providers: [Provider, Tickets] }, suiteId);
    for (const each of [side, side.as({ receiverId: other }, '/wechat/other')]) {
      expect(await each.push(info('novelty'))).toMatchObject({ status: 200, body: 'success' });
    }
    const { seen } = side.application.nest.get(Provider);
    expect(seen.map(({ account }) => account)).toEqual(['default', 'other']);
  });

  it.each(tolerances)(
    'refuses what is more than $tolerance s old or early, at either URL',
    async ({ options, tolerance }) => {
      const accounts = [wecomSuite({ suiteId, corpId: providerId, ...keys, ...options })];
      const side = await startWecom({ adapter, accounts, wechat: { clock: () => now * 1000 } }, suiteId);
      const expected = [403, 200, 200, 403];
      expect(await side.statusesAround(tolerance, info('novelty'))).toEqual(expected);
      expect(await data(side).statusesAround(tolerance, text, `&corpid=${customerId}`)).toEqual(expected);
    },
  );

  it('takes commands for the suite, and for the provider only what is about the provider', async () => {
    const side = await start(adapter);
    expect((await side.as({ receiverId: customerId }).push(info('novelty'))).status).toBe(403);
    const provider = side.as({ receiverId: providerId });
    expect((await provider.push(info('license_refund'))).status).toBe(403);
    const own = info('license_refund', `<ServiceCorpId>${providerId}</ServiceCorpId>`);
    expect(await provider.push(own)).toMatchObject({ status: 200, body: 'success' });
  });

  it('tells changes of the corps by InfoType and ChangeType', async () => {
    const side = await start(adapter);
    await side.push(
      info(
        'change_external_contact',
        '<AuthCorpId>c</AuthCorpId><ChangeType>add_external_contact</ChangeType><UserID>u</UserID>',
      ),
    );
    const [event] = side.application.nest.get(Provider).seen;
    expect(event).toBeInstanceOf(SuiteAddExternalContactEvent);
    expect(event).toMatchObject({
      type: 'wecom-suite.info.change_external_contact.add_external_contact',
      authCorpId: 'c',
      userID: 'u',
      timeStamp: new Date(1_700_000_000_000),
    });
  });

  it('takes data for the corp of the URL alone, and replies to it', async () => {
    const side = await start(adapter);
    const answer = await data(side).push(text, { search: `&corpid=${customerId}` });
    expect(data(side).signer.openReply(answer.body)).toMatchObject({
      Content: `${customerId}: hi`,
      FromUserName: customerId,
    });
    expect((await data(side).push(text, { search: '&corpid=wpOther' })).status).toBe(403);
    expect((await data(side, providerId).push(text, { search: `&corpid=${customerId}` })).status).toBe(403);
    expect((await data(side).push(text, { search: `&corpid=${customerId}&corpid=${customerId}` })).status).toBe(400);
    const unknown = '<xml><MsgType>event</MsgType><Event>novelty</Event></xml>';
    expect((await data(side).push(unknown, { search: `&corpid=${customerId}` })).body).toBe('success');
    expect(side.application.nest.get(Provider).seen.at(-1)!.constructor).toBe(WecomEvent);
  });

  it('says success to data whose handler fails, or is denied by a guard', async () => {
    const side = await startWecom({ adapter, accounts: [suite()], providers: [Desk] });
    for (const content of ['throw', 'denied']) {
      expect(await say(side, content)).toMatchObject({ status: 200, body: 'success' });
    }
    expect(side.application.logs.text('error')).toContain('database at 10.0.0.1 is down');
  });

  it('says success in time to data whose handler is late, and leaves the reply to the sender', async () => {
    const sent: unknown[] = [];
    const lateReplySender = { send: (reply: unknown) => Promise.resolve(void sent.push(reply)) };
    const side = await startWecom({
      adapter,
      accounts: [suite()],
      providers: [Desk],
      wechat: { delivery: { lateReplySender } },
    });
    const clock = stopClock();
    const answer = await clock.answerBetween(4_000, 5_000, say(side, 'late'));
    expect(answer).toMatchObject({ status: 200, body: 'success' });
    await expect.poll(() => sent).toEqual(['late']);
  });

  it('gives repeated data the same reply, and another corp its own', async () => {
    const side = await startWecom({ adapter, accounts: [suite()], providers: [Desk] });
    const replyTo = async (corp: string) => {
      const { body } = await say(side, 'hi', corp);
      return data(side, corp).signer.openReply(body)['Content'];
    };
    expect(await replyTo(customerId)).toBe('run 1');
    expect(await replyTo(customerId)).toBe('run 1');
    expect(await replyTo('wpOther')).toBe('run 2');
  });

  it('routes classes of the application at either URL', async () => {
    class NoveltyEvent extends WecomEvent {
      static readonly type = 'wecom.event.novelty';
      static override readonly fields = { thing: { name: 'Thing', type: 'string' } } as const;
      declare readonly type: typeof NoveltyEvent.type;
      declare readonly thing: string;
    }
    const things: string[] = [];
    @Injectable()
    class Own {
      @On(NoveltyEvent)
      take(event: NoveltyEvent): void {
        things.push(event.thing);
      }
    }
    const account = wecomSuite({ suiteId, corpId: providerId, ...keys });
    const side = await startWecom({ adapter, accounts: [account], providers: [Own] }, suiteId);
    const novelty = '<xml><MsgType>event</MsgType><Event>novelty</Event><Thing>1</Thing></xml>';
    await data(side).push(novelty, { search: `&corpid=${customerId}` });
    expect(things).toEqual(['1']);
  });

  it('takes data without a corp in the URL, or with one in its path, for the corp that it is encrypted for', async () => {
    const side = await start(adapter);
    const received = () => side.application.nest.get(Provider).seen.at(-1);
    expect((await data(side).push(text)).status).toBe(200);
    expect(received()).toMatchObject({ type: 'wecom.message.text', content: 'hi' });
    const inPath = wecomSuite({ suiteId, corpId: providerId, ...keys, dataPath: 'crm/$CORPID$/data' });
    const other = await startWecom({ adapter, accounts: [inPath], providers: [Tickets, Provider] }, customerId);
    expect((await other.as({ receiverId: customerId }, `/crm/${customerId}/data`).push(text)).status).toBe(200);
    expect((await other.as({ receiverId: customerId }, '/crm/wpOther/data').push(text)).status).toBe(403);
    expect((await other.as({ receiverId: customerId }, '/crm/$CORPID$/data').push(text)).status).toBe(400);
    expect(other.application.logs.text('warn')).toContain('The URL contains the text $CORPID$');
  });

  it('types events by their form, at either URL', async () => {
    const side = await start(adapter);
    const received = () => side.application.nest.get(Provider).seen.at(-1);
    const approval = text.replace(
      '<MsgType>text</MsgType>',
      '<MsgType>event</MsgType><Event>sys_approval_change</Event>',
    );
    expect((await side.push(approval)).body).toBe('success');
    expect(received()).toMatchObject({ type: 'wecom.event.sys_approval_change' });
    for (const receiverId of [customerId, suiteId]) {
      const change = info('device_data_auth_change', `<Nonce>${receiverId}</Nonce>`);
      expect((await data(side, receiverId).push(change, { search: `&corpid=${customerId}` })).body).toBe('success');
      expect(received()!.type).toMatch(/^wecom-(suite|hardware)\.info\.device_data_auth_change$/);
    }
  });

  it('keeps no ticket of another suite', async () => {
    const account = wecomSuite({ suiteId, corpId: providerId, ...keys, individual: true, ticketStore: tickets });
    const side = await startWecom({ adapter, accounts: [account], providers: [Tickets, Provider] }, '');
    const foreign = ticket('foreign', now).replaceAll(suiteId, 'ww-other-suite');
    expect((await side.push(foreign)).status).toBe(403);
    expect((await tickets.get(suiteId))?.value).not.toBe('foreign');
    expect(side.application.logs.text('warn')).toContain(
      'about the suite ww-other-suite, but this account is ' + suiteId,
    );
  });

  it('says whose message it was, and which URLs are mixed up', async () => {
    const side = await start(adapter);
    expect((await side.as({ receiverId: customerId }).push(text)).status).toBe(403);
    expect(side.application.logs.text('warn')).toMatch(
      new RegExp(`encrypted for ${customerId}, but this account is the suite ${suiteId}.*belongs to the data URL`),
    );
  });

  it('of an individual developer has no receiver', async () => {
    const side = await start(adapter, true);
    expect((await side.handshake('1')).body).toBe('1');
    expect((await side.push(info('novelty'))).body).toBe('success');
    expect((await data(side, '').push(text)).status).toBe(200);
    expect((await side.as({ receiverId: suiteId }).push(info('novelty'))).status).toBe(403);
  });
});

describe('the options of wecomSuite()', () => {
  it('names every fault', () => {
    const wrong = { suiteId: '', corpId: '', token: '', encodingAesKey: '', individual: 'yes', ticketStore: {} };
    for (const fault of ['suiteId', 'corpId', 'token', 'encodingAesKey', 'individual', 'ticketStore']) {
      expect(() => wecomSuite(wrong as never)).toThrow(fault);
    }
  });
});
