import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { WechatApiStandIn } from 'nestjs-wechat/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DoctorRuns } from '../../src/simulator/doctor-runs.js';
import type { DoctorRun, PageState } from '../../src/simulator/records.js';
import { WechatSimulator } from '../../src/simulator/wechat-simulator.js';
import { appSecret } from '../client/client-application.js';
import { officialAccountServer, values } from '../doctor/endpoints.js';
import { startServer } from '../doctor/plain-server.js';
import { credentials } from '../harness/application.js';
import { ask, secretOf } from './page-request.js';
import { eventually, openTeaShop, type TeaShop, Waiter } from './tea-shop.js';

const account = { appId: values.appId, token: values.token, encodingAesKey: values.aesKey };
const shopOf = (port: number) => `http://127.0.0.1:${port}/wechat`;

async function post(shop: TeaShop, name: string, body: object) {
  const headers = { 'x-simulator-secret': await secretOf(shop) };
  const { status, text } = await ask(shop, `/api/${name}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status, answer: JSON.parse(text) as { message?: { en: string; zh: string } } };
}

async function stateOf(shop: TeaShop): Promise<PageState> {
  const { text } = await ask(shop, '/api/state', { headers: { 'x-simulator-secret': await secretOf(shop) } });
  return JSON.parse(text) as PageState;
}

/** Examines a URL to the end, as the page does. */
async function examined(shop: TeaShop, order: object): Promise<DoctorRun> {
  expect(await post(shop, 'examine', order)).toMatchObject({ status: 200 });
  await expect.poll(async () => (await stateOf(shop)).doctor?.state, { timeout: 15_000 }).not.toBe('running');
  return (await stateOf(shop)).doctor!;
}

/** A server that takes connections and says nothing. */
async function startSilent(): Promise<{ port: number; sockets: Set<Socket> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.resume();
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  onTestFinished(() => {
    server.close();
    sockets.forEach((socket) => socket.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, sockets };
}

describe('the doctor of the simulator', () => {
  it.each([
    ['default', '/wechat'],
    ['bot', '/wechat/bot'],
    ['staff', '/wechat/staff'],
  ])('gives the application a clean bill for the account %s, and says no secret', async (name, path) => {
    const shop = await openTeaShop();
    const run = await examined(shop, { account: name, url: shop.application.url + path });
    expect(run).toMatchObject({ account: name, state: 'done', diagnosis: { verdict: 'healthy', findings: [] } });
    const secret = await secretOf(shop);
    const changes = await fetch(`${shop.simulator.url}/api/changes?after=0&secret=${secret}`);
    const { value } = await changes.body!.getReader().read();
    const told = JSON.stringify(await stateOf(shop)) + new TextDecoder().decode(value);
    expect(told).toContain('"kind":"doctor"');
    for (const kept of [credentials.token, credentials.encodingAesKey, appSecret, 'a-secret-of-the-corp']) {
      expect(told.replaceAll(JSON.stringify(kept).slice(1, -1), '<secret>')).toBe(told);
    }
  });

  it('knows the values of the other accounts', async () => {
    const other = { ...account, name: 'other', appId: 'wx0000000000000000', token: 'TokenOfTheOther' };
    const shop = await openTeaShop({ accounts: [account, other] });
    const port = await startServer(officialAccountServer({ token: other.token }));
    const { diagnosis } = await examined(shop, { account: 'default', url: `${shopOf(port)}?key=of-the-query` });
    expect(diagnosis!.findings[0]).toMatchObject({ id: 'token-of-other-account', certainty: 'sure' });
    expect(JSON.stringify(await stateOf(shop))).not.toMatch(/of-the-query|TokenOfTheOther|Kq7vToken/);
  });

  it('lets no handler run where it is asked to', async () => {
    const shop = await openTeaShop();
    const order = { account: 'default', url: `${shop.application.url}/wechat` };
    expect((await examined(shop, { ...order, handshakeOnly: true })).diagnosis).toMatchObject({ verdict: 'healthy' });
    expect(shop.application.nest.get(Waiter).heard).toEqual([]);
    await examined(shop, order);
    expect(shop.application.nest.get(Waiter).heard).toEqual(['nestjs-wechat doctor']);
  });

  it.each([
    '',
    'localhost:3000/wechat',
    'ftp://127.0.0.1/wechat',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://',
    'http:///wechat',
    `http://127.0.0.1/${'x'.repeat(1_100)}`,
    7,
    null,
    ['http://127.0.0.1/wechat'],
  ])('examines nothing for %.40j', async (url) => {
    const shop = await openTeaShop();
    const { status, answer } = await post(shop, 'examine', { account: 'default', url });
    expect(status).toBe(400);
    expect(answer.message!.en).toMatch(/^The URL has to begin with http:\/\/ or https:\/\//);
    expect(answer.message!.zh).toMatch(/^URL 必须以/);
    expect((await stateOf(shop)).doctor).toBeUndefined();
  });

  it('examines nothing for an account that there is not', async () => {
    const shop = await openTeaShop();
    const { status, answer } = await post(shop, 'examine', { account: 'nobody', url: 'http://127.0.0.1:1/wechat' });
    expect([status, answer.message!.zh]).toEqual([400, '没有名为“nobody”的账号；现有：default、bot、staff。']);
  });

  it('makes one examination at a time, which can be stopped', async () => {
    const shop = await openTeaShop();
    const { port, sockets } = await startSilent();
    const order = { account: 'default', url: shopOf(port) };
    expect(await post(shop, 'stop-examination', {})).toMatchObject({ status: 200 });
    expect((await post(shop, 'examine', order)).status).toBe(200);
    await eventually(() => sockets.size > 0, 'connection');
    await expect
      .poll(async () => (await stateOf(shop)).doctor?.part)
      .toEqual({ en: 'the verification of the URL', zh: 'URL 验证' });
    const second = await post(shop, 'examine', order);
    expect([second.status, second.answer.message!.en]).toEqual([409, expect.stringContaining('under way')]);
    expect(await post(shop, 'clear', {})).toMatchObject({ status: 200 });
    expect((await stateOf(shop)).doctor).toMatchObject({ state: 'running' });

    expect((await post(shop, 'stop-examination', {})).status).toBe(200);
    expect((await stateOf(shop)).doctor).toMatchObject({ state: 'stopped' });
    await eventually(() => sockets.size === 0, 'end of the connections');
    const run = await examined(shop, { account: 'default', url: `${shop.application.url}/wechat` });
    expect(run).toMatchObject({ state: 'done', diagnosis: { verdict: 'healthy' } });
    expect(await post(shop, 'clear', {})).toMatchObject({ status: 200 });
    expect((await stateOf(shop)).doctor).toBeUndefined();
  });

  it('leaves no connection open when the simulator is closed', async () => {
    const shop = await openTeaShop();
    const { port, sockets } = await startSilent();
    await post(shop, 'examine', { account: 'default', url: shopOf(port) });
    await eventually(() => sockets.size > 0, 'connection');
    await shop.simulator.close();
    await eventually(() => sockets.size === 0, 'end of the connections');
  });

  it('asks the API of WeChat only where it is told to', async () => {
    const api = await WechatApiStandIn.start({ apps: [{ ...account, appSecret: values.appSecret }] });
    const asked: string[] = [];
    for (const path of ['/cgi-bin/callback/check', '/cgi-bin/getcallbackip', '/cgi-bin/openapi/quota/get']) {
      api.answer(path, () => ({ errcode: asked.push(path) && 0, ip_list: ['203.0.113.7'] }));
    }
    onTestFinished(() => api.close());
    const simulator = new WechatSimulator({ accounts: [{ ...account, appSecret: values.appSecret }] });
    const doctor = new DoctorRuns(simulator, api.url);
    const url = shopOf(await startServer(officialAccountServer()));
    const run = async (asksWechat: boolean): Promise<DoctorRun> => {
      doctor.start({ account: 'default', url, handshakeOnly: false, asksWechat });
      return eventually(() => doctor.current?.state === 'done' && doctor.current, 'diagnosis');
    };
    expect((await run(false)).diagnosis).toMatchObject({ verdict: 'healthy' });
    expect(asked).toEqual([]);
    expect((await run(true)).diagnosis!.notes.map(({ en }) => en).join()).toContain('WeChat calls from 203.0.113.7');
    expect(asked).toContain('/cgi-bin/callback/check');
  });

  it('says whether an account has a secret to ask WeChat with, and not which', async () => {
    const shop = await openTeaShop();
    const { accounts } = await stateOf(shop);
    expect(accounts.map(({ name, hasApiSecret }) => [name, hasApiSecret])).toEqual([
      ['default', true],
      ['bot', false],
      ['staff', true],
    ]);
  });
});
