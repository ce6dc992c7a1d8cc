import { mkdtemp, writeFile } from 'node:fs/promises';
import { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Texts } from '../../src/language/language.js';
import { readSimulatorConfig } from '../../src/simulator/simulator-config.js';
import { SimulatorServer } from '../../src/simulator/simulator-server.js';
import { WechatSimulator } from '../../src/simulator/wechat-simulator.js';
import { ask, secretOf } from './page-request.js';
import { eventually, openTeaShop, Waiter } from './tea-shop.js';

const action = { kind: 'message', message: { type: 'text', fields: { Content: 'hi' } } };
const examine = JSON.stringify({ account: 'default', url: 'http://127.0.0.1:1/wechat' });
const act = JSON.stringify({ account: 'default', user: 'oGuest', action });

describe('the server of the simulator', () => {
  it('serves its page, which may load nothing from elsewhere and may not be framed', async () => {
    const shop = await openTeaShop();
    const page = await ask(shop, '/');
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(page.text).not.toMatch(/(src|href)="https?:/);
    for (const file of ['/page.js', '/page.css', '/icon.svg', '/NOTICES.txt']) {
      expect([file, (await ask(shop, file)).status]).toEqual([file, 200]);
    }
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/page.js/../../package.json',
    '/etc/passwd',
    '//etc/passwd',
  ])('reads no file beside its page: %s', async (path) => {
    const answer = await ask(await openTeaShop(), path);
    expect(answer.status).toBe(404);
  });

  it.each([
    ['a name that leads here', { host: 'attacker.example:3939' }],
    ['the page of somebody else', { origin: 'https://attacker.example' }],
    ['a page without an address', { origin: 'null' }],
    ['another port of this computer', { origin: 'http://127.0.0.1:1' }],
  ])('lets %s neither read nor send', async (_who, headers) => {
    const shop = await openTeaShop();
    const secret = await secretOf(shop);
    const all = { ...headers, 'x-simulator-secret': secret };
    expect((await ask(shop, '/', { headers })).status).toBe(403);
    expect((await ask(shop, '/api/state', { headers: all })).status).toBe(403);
    expect((await ask(shop, '/api/act', { method: 'POST', headers: all, body: act })).status).toBe(403);
    expect((await ask(shop, '/api/examine', { method: 'POST', headers: all, body: examine })).status).toBe(403);
    expect((await ask(shop, `/api/changes?secret=${secret}`, { headers })).status).toBe(403);
    expect(shop.simulator.simulator.state.deliveries).toEqual([]);
  });

  it.each([
    ['no secret', {}],
    ['an empty secret', { 'x-simulator-secret': '' }],
    ['the secret of another start', { 'x-simulator-secret': 'a'.repeat(32) }],
  ])('asks for the secret of this start: %s', async (_what, headers) => {
    const shop = await openTeaShop();
    expect((await ask(shop, '/api/state', { headers })).status).toBe(401);
    expect((await ask(shop, '/api/changes', { headers })).status).toBe(401);
    expect((await ask(shop, '/api/act', { method: 'POST', headers, body: act })).status).toBe(401);
    expect((await ask(shop, '/api/examine', { method: 'POST', headers, body: examine })).status).toBe(401);
    expect((await ask(shop, '/api/import', { method: 'POST', headers, body: '{}' })).status).toBe(401);
    expect(shop.simulator.simulator.state.deliveries).toEqual([]);
  });

  it('lets its own page send, and tells what changed', async () => {
    const shop = await openTeaShop();
    const secret = await secretOf(shop);
    const headers = { 'x-simulator-secret': secret };
    const stream = await fetch(`${shop.simulator.url}/api/changes?after=0&secret=${secret}`);
    expect((await ask(shop, '/api/act', { method: 'POST', headers, body: act })).status).toBe(200);
    await eventually(() => shop.application.nest.get(Waiter).heard.includes('hi'), 'message');
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('You said: hi')) {
      text += (await reader.read()).value ?? '';
    }
    await reader.cancel();
    expect(text).toMatch(/^id: 1\ndata: \{"sequence":1,"change":\{"kind":"delivery"/m);
    expect(JSON.parse((await ask(shop, '/api/state', { headers })).text)).toMatchObject({
      chat: [{ user: 'oGuest' }, { reply: { type: 'text', content: 'You said: hi' } }],
    });
  });

  it.each([
    ['POST', 'act', 'no json', 'The body has to be a JSON object.'],
    ['POST', 'act', '{"account":"nobody","action":{}}', 'There is no account named "nobody"'],
    ['POST', 'users', '{"id":"<script>"}', 'The id of a user has'],
    ['POST', 'import', '{"version":2}', 'This is no history'],
    ['GET', 'curl?id=9', undefined, 'There is no such delivery.'],
    ['GET', 'sample', undefined, 'No event is named "".'],
    ['GET', 'sample?type=tea', undefined, 'No event is named "tea".'],
    ['GET', 'test', undefined, 'There is no account named ""'],
    ['POST', 'act', '7', 'The body has to be a JSON object.'],
    ['POST', 'act', '{"account":"default","user":"o1"}', '"action" has to be a JSON object'],
    ['POST', 'push', '{"account":"default","user":"o1","message":[]}', '"message" has to be a JSON object'],
    ['POST', 'push', '{"account":"default","user":"o1","message":null}', '"message" has to be a JSON object'],
    ['POST', 'trigger', '{"account":"default","type":"event.SCAN","fields":7}', '"fields" has to be a JSON object'],
    ['POST', 'menu', '{"account":"default","menu":{}}', 'A menu is a list of buttons'],
    ['POST', 'menu', '{"account":"default","menu":[null]}', 'A menu is a list of buttons'],
    ['POST', 'menu', '{"account":"default","menu":[{"name":"a","sub_button":[{"name":1}]}]}', 'A menu is a list of'],
    ['POST', 'users', '{}', 'The id of a user has'],
    ['POST', 'check', '{"account":"nobody"}', 'There is no account named "nobody"'],
    ['POST', 'import', '{"version":1,"deliveries":[null],"chat":[]}', 'This is no history'],
    ['POST', 'import', '{"version":1,"deliveries":[],"chat":{}}', 'This is no history'],
    ['POST', 'import', '{"version":1,"deliveries":[{"id":1}],"chat":[]}', 'This is no history'],
    ['POST', 'import', '{"version":1,"deliveries":[],"chat":[{"id":1,"user":"o1"}]}', 'This is no history'],
    ['POST', 'import', '{"version":1,"deliveries":[],"calls":[{"id":1}],"chat":[]}', 'This is no history'],
    ['POST', 'act', `"${'x'.repeat(9 * 1024 * 1024)}"`, 'That is more than 8 MiB.'],
    ['GET', 'nothing', undefined, 'There is no GET nothing.'],
  ])('says what is wrong with %s %s %.40s', async (method, name, body, message) => {
    const shop = await openTeaShop();
    const headers = { 'x-simulator-secret': await secretOf(shop) };
    const answer = await ask(shop, `/api/${name}`, { method, headers, ...(body === undefined ? {} : { body }) });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect((JSON.parse(answer.text) as { message: Texts }).message.en).toContain(message);
  });

  it('writes a delivery as a command that sends the same bytes', async () => {
    const shop = await openTeaShop();
    await shop.simulator.simulator.act(action as never, { account: 'default', user: "o'Guest" });
    const headers = { 'x-simulator-secret': await secretOf(shop) };
    const { text } = JSON.parse((await ask(shop, '/api/curl?id=2', { headers })).text) as { text: string };
    const { execFile } = await import('node:child_process');
    const printed = await new Promise<string>((resolve, reject) => {
      execFile('sh', ['-c', text], (error, stdout) => (error ? reject(error) : resolve(stdout)));
    });
    expect(printed).toMatch(/^HTTP\/1.1 200 OK/);
    expect(printed).toContain('<xml><Encrypt>');
  });

  it('writes the check of a URL as a command too, and says when nothing was sent', async () => {
    const shop = await openTeaShop();
    const { simulator } = shop.simulator;
    await simulator.act(action as never, { account: 'default', user: 'oGuest', fault: 'out-of-order' });
    const headers = { 'x-simulator-secret': await secretOf(shop) };
    const check = JSON.parse((await ask(shop, '/api/curl?id=1', { headers })).text) as { text: string };
    expect(check.text).toMatch(/^curl -i -X GET 'http:.*echostr=/);
    expect(check.text).not.toContain('--data-binary');
    const held = await ask(shop, '/api/curl?id=2', { headers });
    expect([held.status, held.text]).toEqual([400, '{"message":{"en":"Nothing was sent.","zh":"没有发送任何请求。"}}']);
  });

  it('does what the page asks for', async () => {
    const shop = await openTeaShop();
    const { simulator } = shop.simulator;
    const headers = { 'x-simulator-secret': await secretOf(shop) };
    const post = async (name: string, body: object): Promise<number> =>
      (await ask(shop, `/api/${name}`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
    const guest = { account: 'default', user: 'oGuest' };

    expect(await post('check', guest)).toBe(200);
    expect(simulator.state.accounts[0]).toMatchObject({ verified: true });
    const menu = [{ type: 'click', name: 'Tea', key: 'TEA' }];
    expect(await post('menu', { account: 'default', menu })).toBe(200);
    expect(simulator.state.accounts[0]!.menu).toEqual(menu);
    expect(await post('lift', guest)).toBe(200);

    const users = [{ id: 'o1', name: ' Lin ' }, { id: 'o2', name: ' ' }, { id: 'o3', name: 7 }, { id: 'o1' }];
    for (const user of users) {
      expect(await post('users', user)).toBe(200);
    }
    expect(simulator.users.slice(2)).toEqual([
      { id: 'o1', name: 'Lin' },
      { id: 'o2', name: 'o2' },
      { id: 'o3', name: 'o3' },
    ]);

    expect(await post('trigger', { ...guest, type: 'event.SCAN' })).toBe(200);
    await eventually(() => simulator.state.deliveries.some(({ type }) => type === 'event.SCAN'), 'event');
    expect(await post('act', { ...guest, action })).toBe(200);
    await eventually(() => simulator.state.chat.some(({ reply }) => reply !== undefined), 'reply');
    const written = JSON.parse((await ask(shop, '/api/test?account=default&user=oGuest', { headers })).text) as object;
    expect(written).toMatchObject({ text: expect.stringContaining("content: 'You said: hi'") as string });
    const empty = JSON.parse((await ask(shop, '/api/test?account=default', { headers })).text) as object;
    expect(empty).toMatchObject({ text: expect.not.stringContaining('user.does') as string });

    const { text: history } = await ask(shop, '/api/export', { headers });
    expect(await post('clear', {})).toBe(200);
    expect(simulator.state).toMatchObject({ deliveries: [], chat: [] });
    expect(await post('import', JSON.parse(history) as object)).toBe(200);
    expect(simulator.state.chat).toMatchObject([{ action }, { reply: { content: 'You said: hi' } }]);
  });

  it.each([
    ['event.CLICK', { EventKey: expect.anything() as string }],
    ['pay.v3.TRANSACTION.SUCCESS', { out_trade_no: expect.anything() as string }],
  ])('has sample fields for %s, without those that say whose it is', async (type, fields) => {
    const shop = await openTeaShop();
    const headers = { 'x-simulator-secret': await secretOf(shop) };
    const sample = JSON.parse((await ask(shop, `/api/sample?type=${type}`, { headers })).text) as object;
    expect(sample).toMatchObject(fields);
    expect(sample).not.toHaveProperty('FromUserName');
    expect(sample).not.toHaveProperty('resource');
  });

  it('tells what could not be done, from where the page had got', async () => {
    const shop = await openTeaShop();
    const secret = await secretOf(shop);
    const headers = { 'x-simulator-secret': secret };
    const body = JSON.stringify({ id: 7 });
    expect((await ask(shop, '/api/again', { method: 'POST', headers, body })).status).toBe(200);
    for (const [query, after] of [
      ['', {}],
      ['&after=0', {}],
      ['&after=9', { 'last-event-id': '0' }],
    ] as const) {
      const stream = await fetch(`${shop.simulator.url}/api/changes?secret=${secret}${query}`, { headers: after });
      const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
      expect((await reader.read()).value).toContain(
        '{"kind":"failure","message":{"en":"There is no delivery 7.","zh":"没有第 7 号推送。"}}',
      );
      await reader.cancel();
    }
  });

  it('keeps a silent connection open', async () => {
    const shop = await openTeaShop();
    const secret = await secretOf(shop);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const stream = await fetch(`${shop.simulator.url}/api/changes?secret=${secret}`);
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe(': welcome\n\n');
    vi.advanceTimersByTime(15_000);
    expect((await reader.read()).value).toBe(': still here\n\n');
    await reader.cancel();
  });

  it('gives files to those who read alone, each with its type', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'simulator-page-'));
    const options = { target: 'http://127.0.0.1:1', accounts: [{ appId: 'wx1', token: 'abc' }] };
    const simulator = new WechatSimulator(options);
    expect(() => new SimulatorServer(simulator, directory)).toThrow('is not built');
    await writeFile(join(directory, 'index.html'), 'Tea');
    await writeFile(join(directory, 'tea.bin'), 'Tea');
    const server = new SimulatorServer(simulator, directory);
    onTestFinished(() => server.close());
    const url = await server.listen(0);
    expect((await fetch(`${url}/tea.bin`)).headers.get('content-type')).toBe('application/octet-stream');
    expect((await fetch(url, { method: 'POST' })).status).toBe(404);
    await expect(new SimulatorServer(simulator, directory).listen(70_000)).rejects.toThrow('70000');
  });

  it('listens on this computer alone, and says that a port is taken', async () => {
    const shop = await openTeaShop();
    expect(new URL(shop.simulator.url).hostname).toBe('127.0.0.1');
    const port = Number(new URL(shop.simulator.url).port);
    await expect(openTeaShop({ port })).rejects.toThrow(`Port ${port} is taken`);
  });

  it('says that a port is kept for others', async () => {
    const { simulator } = (await openTeaShop()).simulator;
    vi.spyOn(Server.prototype, 'listen').mockImplementationOnce(function (this: Server) {
      this.emit('error', Object.assign(new Error('listen EACCES'), { code: 'EACCES' }));
      return this;
    });
    await expect(new SimulatorServer(simulator).listen(80)).rejects.toThrow('You may not listen on port 80');
  });
});

describe('a configuration file', () => {
  const read = async (text: string) => {
    const path = join(await mkdtemp(join(tmpdir(), 'simulator-')), 'simulator.json');
    await writeFile(path, text);
    return readSimulatorConfig(path);
  };

  it('names accounts and users', async () => {
    const config = { accounts: [{ appId: 'wx1', token: 'abc' }], users: [{ id: 'o1', name: 'Lin' }] };
    expect(await read(JSON.stringify(config))).toEqual(config);
  });

  it.each([
    ['{', /cannot be read: .*JSON/],
    ['{}', /needs "accounts"/],
    ['null', /needs "accounts"/],
    ['{"accounts":[]}', /needs "accounts"/],
    ['{"accounts":[null,7]}', /accounts\[0\] is no object\.\n- accounts\[1\] is no object\./],
    [
      '{"accounts":[{"platform":"wecom","token":"abc"}]}',
      /accounts\[0\] needs "corpId".\n- accounts\[0\] needs "encodingAesKey"/,
    ],
    ['{"accounts":[{"platform":"telegram"}]}', /has the platform "telegram"; there is official-account, /],
    ['{"accounts":[{"appId":"wx1","token":"abc","encodingAesKey":"short"}]}', /not 43 letters and digits/],
  ])('that says %s is refused', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it('is refused in Chinese as well', async () => {
    await expect(read('{"accounts":[null,{"platform":"wecom-aibot","encodingAesKey":"short"}]}')).rejects.toMatchObject(
      {
        texts: {
          zh: expect.stringMatching(
            /不能用：\n- accounts\[0\] 不是对象。\n- accounts\[1\] 需要 "token"。\n- accounts\[1\] 的 "encodingAesKey" 不是 43 位/,
          ) as string,
        },
      },
    );
  });
});
