import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSelfSigned } from '../doctor/certificates.js';
import { officialAccountServer, values, wecomServer } from '../doctor/endpoints.js';
import { type Answered, type Asked, closedPort, type Handler, startServer } from '../doctor/plain-server.js';
import { runInProcess } from './run-in-process.js';

const account = ['--token', values.token, '--app-id', values.appId];
const XML =
  '<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><Content>as it is</Content><MsgId>1</MsgId></xml>';
const JSON_TEXT =
  '{"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1,"MsgType":"text","Content":"as it is","MsgId":1}';

interface Answer {
  readonly status: number | null;
  readonly verdict: string;
  readonly why: string;
}

/** Runs a command that prints JSON, whatever becomes of it. */
async function run(...args: readonly string[]) {
  const { code, stdout, stderr } = await runInProcess([...args, '--json']);
  const report = JSON.parse(stdout) as { readonly answers?: readonly Answer[]; readonly error?: string };
  return { code, stderr, report };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trigger-mistakes-'));
});

async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('what an application answers to a trigger', () => {
  const html = '<!doctype html><html><head><title>Sign in</title></head><body><p>Welcome</body></html>';
  it.each<[what: string, answered: Answered, code: number, verdict: string, why: string]>([
    ['success', { body: 'success' }, 0, 'accepted', 'Received, and nothing to reply.'],
    ['nothing', { body: '' }, 0, 'accepted', 'Received, and nothing to reply.'],
    ['404', { status: 404, body: 'Cannot POST' }, 1, 'refused', 'Status 404: there is no such path'],
    ['302', { status: 302, headers: { location: '/login' } }, 1, 'refused', 'Status 302: a redirect'],
    ['500', { status: 500, body: '{"message":"down"}' }, 1, 'refused', 'Status 500: the application failed.'],
    ['HTML', { body: html, headers: { 'content-type': 'text/html' } }, 1, 'broken', 'The answer is neither'],
    ['a text', { body: 'OK' }, 1, 'broken', 'The answer is neither'],
    ['JSON', { body: '{"ok":true}' }, 1, 'broken', 'MsgType'],
    ['bytes', { body: gzipSync('success'), headers: { 'content-encoding': 'gzip' } }, 1, 'broken', 'The answer is'],
  ])('is judged: %s', async (_what, answered, code, verdict, why) => {
    const url = `http://127.0.0.1:${await startServer(() => answered)}/wechat`;
    const { report, ...ended } = await run('trigger', 'CLICK', ...account, '--url', url);
    expect(ended).toEqual({ code, stderr: '' });
    expect(report.answers).toMatchObject([{ verdict, why: expect.stringContaining(why) as string }]);
  });

  it.each<[what: string, url: () => Promise<string>, why: string]>([
    ['nobody listens', async () => `http://127.0.0.1:${await closedPort()}/wechat`, 'Nothing listens there.'],
    [
      'the certificate is its own',
      async () => `https://127.0.0.1:${await startServer(() => ({}), await makeSelfSigned('127.0.0.1'))}/wechat`,
      'The certificate is not trusted',
    ],
    [
      'it speaks no TLS',
      async () => `https://127.0.0.1:${await startServer(() => ({}))}/wechat`,
      'It does not speak HTTPS: is the URL to begin with http://?',
    ],
    ['there is no such host', () => Promise.resolve('http://nowhere.invalid/wechat'), 'There is no such host.'],
  ])('cannot be told when %s', async (_what, urlOf, why) => {
    const { code, report } = await run('trigger', 'CLICK', ...account, '--url', await urlOf());
    expect(code).toBe(3);
    expect(report.answers).toMatchObject([
      { status: null, verdict: 'unreachable', why: expect.stringContaining(why) as string },
    ]);
  });

  it('is late after five seconds', async () => {
    const url = `http://127.0.0.1:${await startServer(() => new Promise<Answered>(() => undefined))}/wechat`;
    const { code, report } = await run('trigger', 'CLICK', ...account, '--url', url);
    expect(code).toBe(1);
    expect(report.answers).toMatchObject([{ status: null, verdict: 'late' }]);
  }, 10_000);
});

describe('trigger --body', () => {
  async function asked(handler: Handler, ...args: readonly string[]): Promise<{ code: number; asked: Asked[] }> {
    const all: Asked[] = [];
    const port = await startServer((one) => {
      all.push(one);
      return handler(one);
    });
    const { code } = await run('trigger', ...args, '--url', `http://127.0.0.1:${port}/wechat`);
    return { code, asked: all };
  }

  it.each([
    ['as it is', XML, XML],
    ['without the mark that an editor puts before it', `\uFEFF${XML}`, XML],
    ['with the line ends that it has', XML.replaceAll('><', '>\r\n<'), XML.replaceAll('><', '>\r\n<')],
  ])('sends XML %s', async (_how, content, sent) => {
    const path = await fileOf('message.xml', content);
    const result = await asked(officialAccountServer({ mode: 'plaintext' }), '--body', path, ...account);
    expect([result.code, result.asked[0]!.body]).toEqual([0, sent]);
  });

  it('sends JSON to an account whose messages are JSON', async () => {
    const path = await fileOf('message.json', JSON_TEXT);
    const args = ['--body', path, ...account, '--format', 'json'];
    const result = await asked(officialAccountServer({ mode: 'plaintext' }), ...args);
    expect([result.code, result.asked[0]!.body]).toEqual([0, JSON_TEXT]);
    expect(result.asked[0]!.headers['content-type']).toContain('json');
  });

  it('encrypts it for WeCom', async () => {
    const path = await fileOf('staff.xml', XML);
    const args = [
      '--platform',
      'wecom',
      '--token',
      values.token,
      '--aes-key',
      values.aesKey,
      '--app-id',
      values.corpId,
    ];
    const result = await asked(wecomServer(), '--body', path, ...args);
    expect([result.code, result.asked[0]!.body]).toEqual([0, expect.stringContaining('<Encrypt>')]);
  });

  it.each<[what: string, file: () => Promise<string>, args: readonly string[], why: string]>([
    ['a file that is not there', () => Promise.resolve('/nowhere.xml'), [], 'there is no such file.'],
    ['a directory', () => Promise.resolve(folder), [], 'it is a directory.'],
    ['an empty file', () => fileOf('empty.xml', ''), [], 'it is empty.'],
    ['white space', () => fileOf('space.xml', '\uFEFF \r\n'), [], 'it is empty.'],
    ['a text', () => fileOf('text.txt', 'hello'), [], 'Neither XML nor JSON.'],
    ['half a message', () => fileOf('half.xml', XML.slice(0, 60)), [], 'cannot be sent'],
    ['GBK', () => fileOf('gbk.xml', Buffer.from([0x3c, 0xc4, 0xe3, 0x3e])), [], 'it is not UTF-8'],
    [
      'JSON where messages are XML',
      () => fileOf('message.json', JSON_TEXT),
      [],
      'it is JSON, and messages of this account are XML. Give --format json if the console says JSON.',
    ],
    [
      'XML where messages are JSON',
      () => fileOf('message.xml', XML),
      ['--format', 'json'],
      'it is XML, and messages of this account are JSON. Give --format xml if the console says XML.',
    ],
    ['an event besides', () => fileOf('message.xml', XML), ['CLICK'], 'leave out "CLICK".'],
    ['fields besides', () => fileOf('message.xml', XML), ['--set', 'A=1'], 'leave out "--set A=1".'],
  ])('refuses %s', async (_what, fileFor, args, why) => {
    const { code, stderr, report } = await run('trigger', '--body', await fileFor(), ...args, ...account);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(report.error).toContain(why);
  });

  it('refuses a resource that is encrypted already', async () => {
    const config = await fileOf(
      'pay.json',
      JSON.stringify({ accounts: [{ platform: 'pay', mchId: '1', apiV3Key: 'k'.repeat(32) }] }),
    );
    const path = await fileOf('notification.json', '{"event_type":"A","resource":{"ciphertext":"x"}}');
    const { code, stderr } = await run('trigger', '--body', path, '--config', config);
    expect([code, stderr]).toEqual([2, expect.stringContaining('its "resource" is encrypted.')]);
  });
});

describe('a command line that makes no sense', () => {
  const at = (url: string): string[] => ['trigger', 'CLICK', ...account, '--url', url];
  it.each<[args: readonly string[], complaint: string]>([
    [['trigger', 'CLICK', '--repeat', '0', ...account], '--repeat is a whole number from 1 to 1000, and got "0".'],
    [['trigger', 'CLICK', '--repeat=-1', ...account], 'and got "-1".'],
    [
      ['trigger', 'CLICK', '--repeat', '-1', ...account],
      '--repeat needs a value: --repeat <n>. If "-1" is the value, write --repeat=-1.',
    ],
    [['trigger', 'CLICK', '--repeat', 'abc', ...account], 'and got "abc".'],
    [['trigger', 'CLICK', '--repeat', '1e2', ...account], 'and got "1e2".'],
    [['trigger', 'CLICK', '--repeat'], '--repeat needs a value: --repeat <n>.'],
    [['trigger', 'CLICK', '--encrypt=yes', ...account], '--encrypt takes no value.'],
    [
      at('localhost:3000/wechat'),
      '"localhost:3000/wechat" is no URL: one begins with http:// or https://. Did you mean http://localhost:3000/wechat?',
    ],
    [at('127.0.0.1/wechat'), 'Did you mean http://127.0.0.1/wechat?'],
    [at('[::1]:3000/wechat'), 'Did you mean http://[::1]:3000/wechat?'],
    [at('shop.example.com/wechat'), 'Did you mean https://shop.example.com/wechat?'],
    [at('//shop.example.com/wechat'), 'Did you mean https://shop.example.com/wechat?'],
    [at('/wechat'), '"/wechat" is no URL: one begins with http:// or https://.'],
    [at('http://'), '"http://" is no URL'],
    [at('http://127.0.0.1:99999/wechat'), 'is no URL'],
    [
      at('http://127.0.0.1:3000/wechat?a=1'),
      'The URL has "?a=1" at its end, which accounts do not have: leave it out.',
    ],
    [
      ['trigger', 'CLICK'],
      'give --app-id or set WECHAT_APP_ID; give --token or set WECHAT_TOKEN. Or give --config <file>.',
    ],
    [['trigger', 'CLICK', '--app-id', 'wx1'], 'The account is not complete: give --token or set WECHAT_TOKEN. Or'],
    [
      ['trigger', 'wecom.message.text', '--platform', 'wecom', ...account],
      'give --aes-key or set WECHAT_ENCODING_AES_KEY.',
    ],
    [
      ['trigger', 'CLICK', ...account, '--aes-key', 'short'],
      'is 43 letters and digits; this one is not, with 5 characters.',
    ],
    [['trigger', 'CLICK', ...account, '--mode', 'secure'], '--mode secure needs --aes-key or WECHAT_ENCODING_AES_KEY.'],
    [['trigger', 'PaymentEvent', ...account], 'An account of pay is described in a file: --config <file>'],
    [['trigger', 'suite_ticket', ...account], 'An account of wecom-suite is described in a file'],
    [['trigger', 'CLICK', '--platform', 'wecomm', ...account], 'Did you mean wecom?'],
    [['trigger', '--list', '--platform', 'officialaccount'], 'Did you mean official-account?'],
    [['trigger', '--list', 'zzz'], 'No event has "zzz" in its name.'],
    [['trigger', 'create_user', ...account], 'Did you mean event.change_contact.create_user?'],
    [['trigger', 'CLICK', '--evnt', 'a'], 'Unknown option --evnt.'],
    [['trigger', 'CLICK', '-x'], 'Unknown option -x.'],
    [['trigger', 'CLICK', 'SCAN', ...account], 'There is one argument too many: "SCAN".'],
    [['--url', 'http://127.0.0.1:9/', 'trigger', 'CLIK', ...account], 'Did you mean'],
    [['pay', 'tea-1', '--amount', 'Infinity'], '--amount is an amount in yuan'],
    [['pay', 'tea-1', '--amount', '1e3'], '--amount is an amount in yuan'],
    [['pay', 'tea-1', '--amount', '0.001'], '--amount is an amount in yuan'],
  ])('is refused: %j', async (args, complaint) => {
    const { code, stderr, report } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(complaint);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(`nestjs-wechat: ${report.error}\n`).toBe(stderr);
  });

  it.each([
    [['trigger', 'CLICK', '--repeat', '-1', ...account], '--repeat 需要一个值'],
    [['trigger', 'CLICK', ...account, '--url', 'localhost:3000'], '是不是 http://localhost:3000？'],
    [['trigger', 'CLICK'], '请用 --app-id 或设置 WECHAT_APP_ID'],
    [['trigger', '--body', '/nowhere', ...account], '没有这个文件'],
  ])('is refused in Chinese: %j', async (args, complaint) => {
    const { code, stderr } = await run(...args, '--lang', 'zh');
    expect([code, stderr]).toEqual([2, expect.stringContaining(complaint)]);
  });
});
