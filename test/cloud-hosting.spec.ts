import { Injectable } from '@nestjs/common';
import { Observe, officialAccount, OnText, type WechatAccount, WechatEvent } from 'nestjs-wechat';
import { wechatShop } from 'nestjs-wechat/channels-shop';
import { miniProgram } from 'nestjs-wechat/mini-program';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPayload } from '../src/protocol/payload-reader.js';
import { writePayload } from '../src/protocol/payload-writer.js';
import {
  adapters,
  type Answer,
  credentials,
  event,
  startApplication,
  type TestApplication,
  textMessage,
} from './harness/application.js';

const { appId, token } = credentials;
const makers = { 'an Official Account': officialAccount, 'a Mini Program': miniProgram };

@Injectable()
class Listener {
  static seen: string[] = [];

  @Observe(WechatEvent)
  see({ type }: WechatEvent): void {
    Listener.seen.push(type);
  }

  @OnText('hi')
  greet(): string {
    return 'hello';
  }
}

beforeEach(() => {
  Listener.seen = [];
});

describe.each(adapters)('in cloud hosting, on %s', (adapter) => {
  const start = (account: WechatAccount): Promise<TestApplication> =>
    startApplication({ adapter, accounts: [account], providers: [Listener] });
  const deliver = (
    app: TestApplication,
    body: string,
    headers: Record<string, string> = { 'x-wx-source': 'wx' },
  ): Promise<Answer> =>
    app.request('/wechat', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const probes = ['{"action":"CheckContainerPath"}', '<xml><action>CheckContainerPath</action></xml>'];

  describe.each(Object.entries(makers))('%s', (_what, make) => {
    it.each(['json', 'xml'] as const)('receives messages without signature as %s', async (format) => {
      const app = await start(make({ ...credentials, cloudHosting: true }));
      const body = writePayload(event('user_enter_tempsession'), format);
      expect(await deliver(app, body)).toMatchObject({ status: 200, body: 'success' });
      expect(await deliver(app, body)).toMatchObject({ status: 200, body: 'success' });
      expect(Listener.seen).toEqual([expect.stringMatching(/\.event\.user_enter_tempsession$/) as string]);
    });

    it('needs no token where nothing is signed, and refuses what is signed', async () => {
      const app = await start(make({ appId, cloudHosting: true }));
      const body = writePayload(textMessage('hi'), 'xml');
      expect((await deliver(app, body)).status).toBe(200);
      expect((await app.push(textMessage('x'), { signer: { appId, token: 'anytoken' } })).status).toBe(403);
      expect((await app.push(textMessage('x'), { signer: { appId, token: 'undefined' } })).status).toBe(403);
      expect(Listener.seen).toHaveLength(1);
    });

    it('needs a token as soon as anything is signed', () => {
      const unsafe = make as (options: object) => WechatAccount;
      expect(() => unsafe({ appId })).toThrow(/- token has to be/);
      expect(() => unsafe({ appId, cloudHosting: false })).toThrow(/- token has to be/);
      expect(() => unsafe({ appId, containerProbe: true })).toThrow(/- token has to be/);
      expect(() => unsafe({ ...credentials, token: undefined, cloudHosting: true })).toThrow(/- token has to be/);
      expect(() => unsafe({ appId, mode: 'secure', cloudHosting: true })).toThrow(/- token has to be/);
      expect(() => unsafe({ appId, token: '', cloudHosting: true })).toThrow(/- token has to be/);
    });

    it('answers the check of the path, and verifies what is signed', async () => {
      const app = await start(make({ appId, token, cloudHosting: true }));
      for (const probe of probes) {
        expect(await deliver(app, probe)).toMatchObject({ status: 200, body: 'success' });
        expect(await deliver(app, probe, {})).toMatchObject({ status: 200, body: 'success' });
      }
      const forged = { signer: { appId, token: 'other' }, headers: { 'x-wx-source': 'wx' } };
      expect((await app.push(textMessage('x'), forged)).status).toBe(403);
      expect((await app.push(textMessage('x'), { signer: { appId, token } })).status).toBe(200);
      expect(Listener.seen).toHaveLength(1);
    });

    it('believes nothing without the header, and nothing without the option', async () => {
      const message = writePayload(textMessage('x'), 'json');
      const app = await start(make({ ...credentials, cloudHosting: true }));
      expect((await deliver(app, message, {})).status).toBe(400);
      expect((await deliver(app, 'no payload')).status).toBe(400);
      const other = await start(make(credentials));
      expect((await deliver(other, message)).status).toBe(400);
      expect(other.logs.text('warn')).toMatch(/x-wx-source.*cloudHosting: true/);
      const probing = await start(make({ ...credentials, containerProbe: true }));
      expect((await deliver(probing, probes[0]!)).status).toBe(200);
      expect((await deliver(probing, message.padEnd(300))).status).toBe(400);
      expect(probing.logs.text('warn')).toMatch(/x-wx-source.*cloudHosting: true/);
      expect(Listener.seen).toEqual([]);
    });
  });

  it.each(['json', 'xml'] as const)('an Official Account replies in clear %s', async (format) => {
    const app = await start(officialAccount({ ...credentials, cloudHosting: true }));
    const answer = await deliver(app, writePayload(textMessage('hi'), format));
    expect(readPayload(answer.body)).toMatchObject({ format, payload: { MsgType: 'text', Content: 'hello' } });
  });

  it('a shop says that the message came from there', async () => {
    const app = await start(wechatShop(credentials));
    expect((await deliver(app, writePayload(event('x'), 'json'))).status).toBe(400);
    expect(app.logs.text('warn')).toContain('x-wx-source');
  });
});
