import { Injectable, type INestApplication } from '@nestjs/common';
import {
  type CallbackMoments,
  currentDelivery,
  Observe,
  officialAccount,
  OnText,
  type TextMessage,
  WechatEvent,
  WechatHealth,
  type WechatObserver,
} from 'nestjs-wechat';
import { miniProgram } from 'nestjs-wechat/mini-program';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { adapters, credentials, event, startApplication, textMessage } from '../harness/application.js';

@Injectable()
class Echo {
  @OnText('broken')
  broken(): string {
    throw new Error('broken');
  }

  @OnText()
  async echo(message: TextMessage) {
    await sleep(1);
    return `${message.content} in ${currentDelivery()?.deliveryId} of ${currentDelivery()?.account}`;
  }

  @Observe(WechatEvent)
  observe() {
    throw new Error('observer');
  }
}

const healthOf = (app: { nest: INestApplication }) => app.nest.get(WechatHealth).check().wechat;

describe.each(adapters)('telemetry on %s', (adapter) => {
  const subscriptions: [string, (message: unknown) => void][] = [];

  afterEach(() => {
    for (const [name, listener] of subscriptions.splice(0)) {
      unsubscribe(name, listener);
    }
  });

  it('tells observers and channels what happens to a callback', async () => {
    const told: [string, Record<string, unknown>][] = [];
    const published: string[] = [];
    for (const moment of ['received', 'verified', 'handled', 'repeated', 'refused', 'failed']) {
      const listener = () => published.push(moment);
      subscribe(`nestjs-wechat:${moment}`, listener);
      subscriptions.push([`nestjs-wechat:${moment}`, listener]);
    }
    const keep =
      <M extends keyof CallbackMoments>(moment: M) =>
      (info: CallbackMoments[M]) =>
        void told.push([moment, { ...info }]);
    const observer: WechatObserver = {
      onReceived: keep('received'),
      onVerified: keep('verified'),
      onHandled: keep('handled'),
      onRepeated: keep('repeated'),
      onRefused: keep('refused'),
      onFailed: keep('failed'),
    };
    const app = await startApplication({ adapter, providers: [Echo], wechat: { observers: [observer] } });
    await app.push(textMessage('x'));
    await app.push(textMessage('x'));
    await app.push(textMessage('broken'));
    await app.push(textMessage('y'), { signer: { ...credentials, token: 'WRONG' } });
    await expect.poll(() => told.filter(([, { handler }]) => handler === 'Echo.observe')).toHaveLength(2);
    const moments = told.map(([moment]) => moment);
    expect(moments).toEqual(published);
    expect(moments.filter((moment) => moment !== 'failed')).toEqual(
      [
        ['received', 'verified', 'handled'],
        ['received', 'verified', 'repeated'],
        ['received', 'verified', 'handled'],
        ['received', 'refused'],
      ].flat(),
    );
    expect(told.find(([moment]) => moment === 'handled')?.[1]).toMatchObject({
      account: 'default',
      type: 'official-account.message.text',
      handler: 'Echo.echo',
      outcome: 'reply',
      deliveryId: told[0]![1]['deliveryId'],
    });
    expect(told.find(([moment]) => moment === 'refused')?.[1]).toMatchObject({ reason: 'signature', status: 403 });
    const failures = told
      .filter(([moment]) => moment === 'failed')
      .map(([, { handler, error }]) => [handler, String(error)]);
    expect(failures).toContainEqual(['Echo.broken', 'Error: broken']);
    expect(failures).toContainEqual(['Echo.observe', 'Error: observer']);
  });

  it('survives an observer that throws, and says so', async () => {
    const observer: WechatObserver = {
      onReceived: () => {
        throw new Error('the collector is away');
      },
    };
    const app = await startApplication({ adapter, providers: [Echo], wechat: { observers: [observer] } });
    expect((await app.push(textMessage('x'))).status).toBe(200);
    expect(app.logs.text('error')).toContain('the collector is away');
  });

  it('gives each delivery an id that follows its work', async () => {
    const app = await startApplication({ adapter, providers: [Echo], wechat: { trackDeliveries: true } });
    const [one, two] = await Promise.all([app.replyTo(textMessage('1')), app.replyTo(textMessage('2'))]);
    expect(one?.['Content']).toMatch(/^1 in [\da-f]{8}-[\da-z]+ of default$/);
    expect(one?.['Content']?.toString().slice(2)).not.toBe(two?.['Content']?.toString().slice(2));
    expect(currentDelivery()).toBeUndefined();
  });

  it('reports health: callbacks, refusals, old credentials, skew, silence', async () => {
    let now = Date.now();
    const rotating = officialAccount({ ...credentials, token: ['NEW', credentials.token] });
    const app = await startApplication({
      adapter,
      accounts: [rotating],
      providers: [Echo],
      wechat: { clock: () => now, silentAfter: 600 },
    });
    expect(healthOf(app)).toMatchObject({
      status: 'up',
      accounts: { default: { secondsSinceLastCallback: undefined, silent: false, oldCredentialsInUse: false } },
    });
    await app.handshake({ timestamp: Math.floor(now / 1000) + 5 });
    expect(healthOf(app).accounts).toMatchObject({
      default: { clockSkew: -5, secondsSinceLastCallback: undefined },
    });
    const timestamp = Math.floor(now / 1000) - 7;
    await app.push(textMessage('x'), { timestamp });
    await app.push(textMessage('x'), { signer: { ...credentials, token: 'WRONG' } });
    now += 3_000;
    expect(healthOf(app)).toMatchObject({
      status: 'up',
      accounts: {
        default: {
          secondsSinceLastCallback: 3,
          refusals: { signature: 1 },
          missedDeadlines: 0,
          markFailRisk: false,
          clockSkew: 7,
          secondsSinceLastTicket: undefined,
          oldCredentialsInUse: true,
        },
      },
    });
    now += 600_000;
    expect(healthOf(app)).toMatchObject({
      status: 'down',
      accounts: { default: { silent: true, oldCredentialsInUse: false } },
    });
  });
});

describe.each(adapters)('a plaintext signature on %s', (adapter) => {
  const plaintext = { token: credentials.token, mode: 'plaintext' } as const;
  const accountOf = (refuseReusedSignatures?: boolean) =>
    officialAccount({ appId: credentials.appId, token: credentials.token, refuseReusedSignatures });
  const signed = { signer: plaintext, nonce: '12345', timestamp: Math.floor(Date.now() / 1000) };

  it('is good for one body, however often it comes', async () => {
    const app = await startApplication({ adapter, accounts: [accountOf()], providers: [Echo] });
    expect((await app.push(textMessage('x'), signed)).status).toBe(200);
    expect((await app.push(textMessage('x'), signed)).status).toBe(200);
    expect((await app.push(textMessage('forged'), signed)).status).toBe(403);
    expect(app.logs.text('warn')).toContain('The signature was already used for another body');
    expect((await app.push(textMessage('forged'), { signer: plaintext })).status).toBe(200);
  });

  it('is good for one body for as long as a payment may be repeated', async () => {
    const hours = 3_600_000;
    let now = Date.now();
    const account = miniProgram({ appId: credentials.appId, token: credentials.token });
    const app = await startApplication({ adapter, accounts: [account], wechat: { clock: () => now } });
    const statusOf = async (order: string): Promise<number> =>
      (await app.push(event('xpay_goods_deliver_notify', { OutTradeNo: order }), signed)).status;
    expect(await statusOf('1')).toBe(200);
    now += 20 * hours;
    expect(await statusOf('1')).toBe(200);
    expect(await statusOf('forged')).toBe(403);
    now += 6 * hours;
    expect(await statusOf('1')).toBe(403);
    expect(await statusOf('forged')).toBe(403);
  });

  it('may be used again where that is asked for', async () => {
    const app = await startApplication({ adapter, accounts: [accountOf(false)], providers: [Echo] });
    expect((await app.push(textMessage('x'), signed)).status).toBe(200);
    expect((await app.push(textMessage('y'), signed)).status).toBe(200);
  });
});
