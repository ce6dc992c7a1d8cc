import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.js';
import { commandHelp } from '../../src/cli/help.js';
import { officialAccountServer, values, wecomServer } from '../doctor/endpoints.js';
import { type Asked, closedPort, type Handler, startServer } from '../doctor/plain-server.js';
import { runInProcess } from './run-in-process.js';

const account = ['--token', values.token, '--app-id', values.appId, '--aes-key', values.aesKey];

/** A server that keeps what it was asked. */
async function start(handler: Handler = officialAccountServer()): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const port = await startServer((one) => {
    asked.push(one);
    return handler(one);
  });
  return { url: `http://127.0.0.1:${port}`, asked };
}

async function configFile(...accounts: readonly object[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'choices-')), 'simulator.json');
  await writeFile(file, JSON.stringify({ accounts }));
  return file;
}

const shop = { name: 'shop', appId: values.appId, token: values.token };
const merchant = { platform: 'pay', mchId: '1900000109', appId: values.appId, apiV3Key: 'k'.repeat(32) } as const;

describe('nestjs-wechat send', () => {
  it.each([
    [['image', 'https://example.com/a.png'], { MsgType: 'image', PicUrl: 'https://example.com/a.png' }],
    [['voice', 'two teas'], { MsgType: 'voice', Recognition: 'two teas' }],
    [['video'], { MsgType: 'video' }],
    [['location'], { MsgType: 'location' }],
    [['link'], { MsgType: 'link', Url: 'https://example.com/tea' }],
    [['link', 'https://example.com/b'], { MsgType: 'link', Url: 'https://example.com/b' }],
  ])('sends %j', async (kind, message) => {
    const { url } = await start();
    const { code, stdout } = await runInProcess(['send', ...kind, ...account, '--url', `${url}/wechat`, '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { message: object }).message).toMatchObject(message);
  });

  it.each([
    [['send', 'zzzzzzzzzz'], 'There are: text, image, voice, video, location, link.'],
    [['send', 'location', 'here'], 'A location is <latitude>,<longitude>.'],
    [['send', 'location', '30'], 'A location is <latitude>,<longitude>.'],
    [['send', 'text', 'hi', '--url', 'nowhere'], '"nowhere" is no URL: one begins with http:// or https://.'],
    [['send', 'text', 'hi', '--url', 'ftp://example.com/'], 'Did you mean https://example.com/?'],
    [['send', 'text', 'hi', '--mode', 'open'], '--mode is one of plaintext, compat, secure.'],
    [['send', 'text', 'hi', '--format', 'yaml'], '--format is one of xml, json.'],
    [['send', 'text', 'hi', '--encrypt', '--mode', 'plaintext'], '--encrypt needs an account with an EncodingAESKey'],
    [['pay', 'tea-1', '--amount', '0'], '--amount is an amount in yuan'],
    [['trigger', 'zzzzzzzzzzzzzzzzzzzz'], 'See: nestjs-wechat trigger --list'],
    [['trigger', 'CLICK', '--set', 'zzzzzzzz=1'], 'It has: ToUserName, FromUserName'],
    [['trigger', 'CLICK', '--set', 'EVENTKEY=1'], 'Did you mean EventKey?'],
    [['trigger', 'CLICK', '--set', 'EventKey.Inner=1'], 'The event has no field "EventKey.Inner"'],
    [
      ['simulate', 'http://127.0.0.1:9/', '--port', '65536'],
      '--port is a whole number from 0 to 65535, and got "65536".',
    ],
    [['simulate', 'http://127.0.0.1:9/', '--port', 'any'], '--port is a whole number from 0 to 65535'],
    [['doctor', 'http://127.0.0.1:9/', '--platform', 'zzzzzzzzzzzz'], '--platform is one of official-account'],
  ])('refuses %j', async (args, complaint) => {
    const { code, stderr } = await runInProcess([...args, ...account.filter(() => args[0] !== 'doctor')]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(complaint)]);
  });
});

describe('the account of a command', () => {
  it('takes the mode, the format and the root of an application', async () => {
    const { url, asked } = await start(officialAccountServer({ mode: 'plaintext' }));
    const args = ['--token', values.token, '--app-id', values.appId, '--mode', 'plaintext', '--format', 'json'];
    await runInProcess(['send', 'text', 'hi', ...args, '--url', url]);
    expect(JSON.parse(asked[0]!.body)).toMatchObject({ MsgType: 'text', Content: 'hi' });
  });

  it('is one of WeCom by its CorpID', async () => {
    const { url } = await start(wecomServer());
    const wecom = ['--platform', 'wecom', '--token', values.token, '--aes-key', values.aesKey];
    const args = [...wecom, '--app-id', values.corpId, '--encrypt', '--url', `${url}/wecom`];
    const { code, stdout } = await runInProcess(['send', 'text', 'hi', ...args]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('replied')]);
  });

  it('is found in the file by its name', async () => {
    const { url, asked } = await start(officialAccountServer({ mode: 'plaintext' }));
    const file = await configFile({ ...shop, name: 'other', token: 'OtherToken' }, shop);
    const { code } = await runInProcess(['send', 'text', 'hi', '--config', file, '--account', 'shop', '--url', url]);
    expect([code, asked.length]).toEqual([0, 1]);
    const missing = await runInProcess(['send', 'text', 'hi', '--config', file, '--account', 'bar']);
    expect(missing.stderr).toContain('No account fits. There is: other (official-account), shop (official-account).');
    const none = await runInProcess(['send', 'text', 'hi', '--config', '/nowhere.json']);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('/nowhere.json cannot be read')]);
  });
});

describe('what is reported of a push', () => {
  it('numbers the answers of a message that is repeated', async () => {
    const { url } = await start();
    const args = ['follow', ...account, '--url', url, '--repeat', '2'];
    const { stdout } = await runInProcess(args);
    expect(stdout.match(/^answer \d 200, \d+ ms$/gm)).toHaveLength(2);
  });

  it('has no status and no body where nobody answers', async () => {
    const url = `http://127.0.0.1:${await closedPort()}/wechat`;
    const { code, stdout } = await runInProcess(['unfollow', ...account, '--url', url, '--json']);
    expect(code).toBe(3);
    expect((JSON.parse(stdout) as { answers: object[] }).answers).toMatchObject([
      { status: null, body: null, decrypted: null, verdict: 'unreachable' },
    ]);
  });

  it('has no answers when it is stopped before the first', async () => {
    const args = ['unfollow', ...account, '--url', 'http://127.0.0.1:9/wechat'];
    const { stdout } = await runInProcess(args, {}, AbortSignal.abort());
    expect(stdout).toContain('POST http://127.0.0.1:9  (default, official-account)');
    expect(stdout).not.toContain('answer');
  });
});

describe('the notifications of WeChat Pay', () => {
  it.each([
    ['amount.total=5800', 5800],
    ['amount.total=', ''],
    ['amount.total=12345678901234567890', '12345678901234567890'],
  ])('have %s in their resource', async (set, total) => {
    const file = await configFile(merchant);
    const args = ['trigger', 'pay.v3.TRANSACTION.SUCCESS', '--set', set, '--config', file, '--json'];
    const { code, stdout, stderr } = await runInProcess([...args, '--url', `http://127.0.0.1:${await closedPort()}`]);
    expect([code, stderr]).toEqual([3, '']);
    expect((JSON.parse(stdout) as { message: object }).message).toMatchObject({ resource: { amount: { total } } });
  });

  it('can be of a refund', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    const args = ['pay', 'tea-1', '--refund', '--config', await configFile(merchant), '--json', '--url', url];
    const { code, stdout } = await runInProcess(args);
    expect([code, stdout]).toEqual([3, expect.stringContaining('REFUND')]);
  });
});

describe('nestjs-wechat simulate', () => {
  it('runs until it is stopped', async () => {
    const { url } = await start();
    const stopped = new AbortController();
    let said = '';
    const out = (text: string): void => void (said += text);
    const terminal = { out, error: out, env: {}, signal: stopped.signal };
    const running = runCommandLine(['simulate', url, '--port', '0', ...account], terminal, '1.2.3');
    await expect.poll(() => said).toContain(`and sends to ${url}. Press Ctrl+C to stop it.`);
    const [, page] = /The simulator is at (\S+)/.exec(said)!;
    expect((await fetch(page!)).status).toBeLessThan(500);
    stopped.abort();
    expect(await running).toBe(0);
    await expect(fetch(page!)).rejects.toThrow();
  });

  it('plays the account that is named alone', async () => {
    const file = await configFile({ ...shop, name: 'other' }, shop);
    const args = ['simulate', '--port', '0', '--config', file, '--account'];
    expect((await runInProcess([...args, 'shop'], {}, AbortSignal.abort())).code).toBe(0);
    const missing = await runInProcess([...args, 'bar'], {}, AbortSignal.abort());
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringContaining('There is: other (official-account), '),
    ]);
    const alone = await runInProcess(['simulate', '--account', 'shop', ...account], {}, AbortSignal.abort());
    expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining('give --config <file> too')]);
  });

  it('ends at once when it was stopped before', async () => {
    const { code, stdout } = await runInProcess(['simulate', '--port', '0', ...account], {}, AbortSignal.abort());
    expect([code, stdout]).toEqual([0, expect.stringContaining('sends to http://localhost:3000')]);
  });
});

describe('the command line', () => {
  it('says what broke, with a code of its own', async () => {
    let said = '';
    const out = (): never => {
      throw new Error('the pipe is closed');
    };
    const error = (text: string): void => void (said += text);
    const code = await runCommandLine(['--version'], { out, error, env: {}, signal: AbortSignal.abort() }, '1.2.3');
    expect([code, said]).toEqual([70, 'nestjs-wechat: Error: the pipe is closed\n']);
  });

  it('helps with a command that has no notes', () => {
    const command = { positionals: [], options: {}, run: () => Promise.resolve(0) };
    expect(commandHelp('follow', command, 'en')).toMatch(/^Usage: nestjs-wechat follow \[options\]\n/);
  });
});

describe('the executable', () => {
  async function execute(...args: string[]): Promise<{ out: string; error: string; interrupt: () => void }> {
    const { argv, exitCode } = process;
    onTestFinished(() => void Object.assign(process, { argv, exitCode }));
    const said = { out: '', error: '', interrupt: (): void => undefined };
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said.out += String(text))));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said.error += String(text))));
    vi.spyOn(process.stdout, 'on').mockReturnThis();
    vi.spyOn(process, 'once').mockImplementation((event, listener) => {
      if (event === 'SIGINT') {
        said.interrupt = listener as () => void;
      }
      return process;
    });
    process.argv = [process.execPath, new URL('../../src/cli/bin.ts', import.meta.url).pathname, ...args];
    process.exitCode = undefined;
    vi.resetModules();
    await import('../../src/cli/bin.js');
    return said;
  }

  it('prints the version of the package', async () => {
    const said = await execute('--version');
    await expect.poll(() => process.exitCode).toBe(0);
    expect(said.out).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('complains to the standard error', async () => {
    const said = await execute('tigger');
    await expect.poll(() => process.exitCode).toBe(2);
    expect([said.out, said.error]).toEqual(['', expect.stringContaining('Did you mean trigger?')]);
  });

  it('stops at Ctrl+C', async () => {
    const said = await execute('simulate', 'http://127.0.0.1:9/', '--port', '0', ...account);
    await expect.poll(() => said.out).toContain('The simulator is at');
    said.interrupt();
    await expect.poll(() => process.exitCode).toBe(0);
  });

  it('leaves at Ctrl+C what it waits for', async () => {
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
    const { url, asked } = await start(() => new Promise(() => {}));
    const said = await execute('follow', ...account, '--url', `${url}/wechat`);
    await expect.poll(() => asked.length).toBe(1);
    said.interrupt();
    await expect.poll(() => exit.mock.calls.length).toBe(1);
    expect(process.exitCode).toBe(130);
  });
});
