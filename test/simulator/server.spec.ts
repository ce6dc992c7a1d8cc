import { request as httpRequest } from 'node:http';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSimulatorConfig } from '../../src/simulator/simulator-config.js';
import { eventually, openTeaShop, type TeaShop, Waiter } from './tea-shop.js';

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Answered {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** `fetch` would not let a test choose its Host and Origin. */
function ask(
  { simulator }: TeaShop,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const url = new URL(simulator.url);
    const sent = httpRequest({ host: url.hostname, port: url.port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function secretOf(shop: TeaShop): Promise<string> {
  const { text } = await ask(shop, '/');
  return /name="simulator-secret" content="([\w-]{32})"/.exec(text)![1]!;
}

const action = { kind: 'message', message: { type: 'text', fields: { Content: 'hi' } } };
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
    ['POST', 'act', '{"account":"nobody"}', 'There is no account named "nobody"'],
    ['POST', 'users', '{"id":"<script>"}', 'The id of a user has'],
    ['POST', 'import', '{"version":2}', 'This is no history'],
    ['GET', 'curl?id=9', undefined, 'There is no such delivery.'],
    ['GET', 'nothing', undefined, 'There is no GET nothing.'],
  ])('says what is wrong with %s %s %s', async (method, name, body, message) => {
    const shop = await openTeaShop();
    const headers = { 'x-simulator-secret': await secretOf(shop) };
    const answer = await ask(shop, `/api/${name}`, { method, headers, ...(body === undefined ? {} : { body }) });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect((JSON.parse(answer.text) as { message: string }).message).toContain(message);
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

  it('listens on this computer alone, and says that a port is taken', async () => {
    const shop = await openTeaShop();
    expect(new URL(shop.simulator.url).hostname).toBe('127.0.0.1');
    const port = Number(new URL(shop.simulator.url).port);
    await expect(openTeaShop({ port })).rejects.toThrow(`Port ${port} is taken`);
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
    [
      '{"accounts":[{"platform":"wecom","token":"abc"}]}',
      /accounts\[0\] needs "corpId".\n- accounts\[0\] needs "encodingAesKey"/,
    ],
    ['{"accounts":[{"platform":"telegram"}]}', /has the platform "telegram"; there is official-account, /],
    ['{"accounts":[{"appId":"wx1","token":"abc","encodingAesKey":"short"}]}', /not 43 letters and digits/],
  ])('that says %s is refused', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
