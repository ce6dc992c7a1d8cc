import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officialAccountServer, values } from '../doctor/endpoints.js';
import { type Handler, startServer } from '../doctor/plain-server.js';
import { secretsIn } from '../harness/secret-forms.js';
import { runInProcess } from './run-in-process.js';

const secrets = ['--token', values.token, '--aes-key', values.aesKey, '--app-id', values.appId];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('what commands print and write', () => {
  const given = [values.token, values.aesKey, values.appSecret, 'TokenOfLastYear+/', values.otherAesKey];
  const others = ['--other-token', 'TokenOfLastYear+/', '--other-aes-key', values.otherAesKey];
  const broken = {
    'has the token of last year': officialAccountServer({ token: 'TokenOfLastYear+/' }),
    'has another key': officialAccountServer({ aesKey: values.otherAesKey }),
    'sends back what it was asked': ({ search, body, headers }) => ({
      body: `${search} ${body} ${JSON.stringify(headers)}`,
    }),
    'is healthy': officialAccountServer(),
  } satisfies Record<string, Handler>;

  it.each(Object.entries(broken))('has no secret in any form, when the server %s', async (_what, handler) => {
    const url = `http://127.0.0.1:${await startServer(handler)}/wechat`;
    const report = join(folder, 'report.html');
    const api = await startServer(() => ({ status: 500 }));
    const said = [];
    for (const lang of ['en', 'zh']) {
      const doctor = ['doctor', url, ...secrets, '--report', report, '--lang', lang, ...others];
      said.push(
        await runInProcess(doctor),
        await runInProcess([
          ...doctor,
          '--json',
          '--app-secret',
          values.appSecret,
          '--api-url',
          `http://127.0.0.1:${api}`,
        ]),
        await runInProcess(['send', 'text', 'hi', ...secrets, '--url', url, '--lang', lang]),
        await runInProcess(['send', 'text', 'hi', ...secrets, '--url', url, '--lang', lang, '--json']),
      );
      said.push({ code: 0, stdout: readFileSync(report, 'utf8'), stderr: '' });
    }
    const text = said.map(({ stdout, stderr }) => stdout + stderr).join('\n');
    expect(text.length).toBeGreaterThan(10_000);
    expect(secretsIn(text, given)).toEqual([]);
  });

  it.each([
    ['--aes-key', 'KeyOfTheWrongLength000', 'KeyOfTheWrongLength000'],
    ['--mode', 'secur', values.token],
  ])('has no secret when %s is refused', async (option, value, secret) => {
    const args = ['--token', values.token, '--app-id', values.appId, option, value];
    const { code, stdout, stderr } = await runInProcess(['trigger', 'CLICK', ...args, '--json']);
    expect(code).toBe(2);
    expect(secretsIn(stdout + stderr, [secret])).toEqual([]);
  });
});

describe('nestjs-wechat doctor', () => {
  it('gives a healthy server a clean bill', async () => {
    const port = await startServer(officialAccountServer());
    const { code, stdout, stderr } = await runInProcess(['doctor', `http://127.0.0.1:${port}/wechat`, ...secrets]);
    expect(stderr).toBe('');
    expect(stdout).toContain(`Check of a WeChat callback: http://127.0.0.1:${port}/wechat\n`);
    expect(stdout).toContain('✓ GET with a correct signature: 200, text/plain, 19 B');
    expect(stdout).toContain('✓ GET with a correct signature, many in a row: 20/20 answered');
    expect(stdout).toContain('✓ POST of a message: 200');
    expect(stdout).not.toContain('✗');
    expect(stdout).toContain('The port is neither 80 nor 443: the URL has the port');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Healthy: no fault was found.');
    expect(code).toBe(0);
  });

  it('tells what is wrong, and what to do', async () => {
    const port = await startServer(officialAccountServer({ echo: (echostr) => ({ body: `"${echostr}"` }) }));
    const url = `http://127.0.0.1:${port}/wechat`;
    const { code, stdout } = await runInProcess(['doctor', url, ...secrets]);
    expect(stdout).toContain('1. [sure] The echostr has quotation marks around it (echo-quoted)');
    expect(stdout).toContain('Token验证失败');
    expect(stdout).toContain('Not checked, because of the faults above: messages.');
    expect(code).toBe(1);
    const chinese = await runInProcess(['doctor', url, ...secrets, '--lang', 'zh']);
    expect(chinese.stdout).toContain('1. [确定] echostr 被加了引号 (echo-quoted)');
    expect(chinese.stdout).toContain('自己验证：curl -i');
  });

  it('explains a fault that a log names, without any network', async () => {
    const { code, stdout } = await runInProcess(['doctor', '--explain', 'token-of-other-account']);
    expect(stdout.split('\n')).toEqual([
      'The server uses the token of another account (token-of-other-account)',
      expect.stringMatching(/^ {2}Symptom: ./),
      expect.stringMatching(/^ {2}Cause: ./),
      '  Cure: Correct the URL in the console, or give the account its own token.',
      expect.stringMatching(/^ {2}Check it yourself: ./),
      expect.stringMatching(/^ {2}More: https:.*\/docs\/faults\/token-of-other-account\.md$/),
      '',
    ]);
    expect(code).toBe(0);
    const chinese = await runInProcess(['doctor', '--explain', 'token-of-other-account', '--lang', 'zh']);
    expect(chinese.stdout).toContain('用了其他账号的 Token (token-of-other-account)\n  现象：');
    const json = await runInProcess(['doctor', '--explain', 'csrf', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      id: 'csrf',
      stage: 'handshake',
      en: { name: expect.any(String) as string },
    });
  });

  it('says which fault was meant', async () => {
    const { code, stderr } = await runInProcess(['doctor', '--explain', 'echo-quote']);
    expect(stderr).toContain('Did you mean echo-quoted?');
    expect(code).toBe(2);
  });

  it('prints JSON, the surest first', async () => {
    const port = await startServer(officialAccountServer({ token: 'AnotherToken' }));
    const { code, stdout } = await runInProcess(['doctor', `http://127.0.0.1:${port}/`, ...secrets, '--json']);
    const { findings, notes } = JSON.parse(stdout) as { findings: unknown[]; notes: unknown[] };
    expect(findings).toEqual([
      expect.objectContaining({ id: 'token-differs', certainty: 'fits', docs: 'docs/faults/token-differs.md' }),
    ]);
    expect(notes.length).toBeGreaterThan(0);
    expect(code).toBe(1);
  });

  it('could not tell when nobody listens on the own machine', async () => {
    const { code, stdout } = await runInProcess(['doctor', 'http://127.0.0.1:1/wechat', ...secrets]);
    expect(stdout).toContain('Nothing listens on the port: 127.0.0.1 refuses the connection. Start the server');
    expect(stdout).toContain('Undecided');
    expect(code).toBe(3);
  });

  it('could not tell where the own machine speaks http, and the URL https', async () => {
    const port = await startServer(officialAccountServer());
    const { code, stdout } = await runInProcess(['doctor', `https://127.0.0.1:${port}/wechat`, ...secrets]);
    expect(stdout).toContain('The TLS handshake fails: the port answers plain http. Offer TLS');
    expect(stdout).not.toContain('Findings');
    expect(code).toBe(3);
  });

  it('sends no message when it must not', async () => {
    const methods = new Set<string>();
    const healthy = officialAccountServer();
    const port = await startServer((asked) => {
      methods.add(asked.method);
      return healthy(asked);
    });
    const args = ['doctor', `http://127.0.0.1:${port}/wechat`, ...secrets, '--handshake-only'];
    expect((await runInProcess(args)).code).toBe(0);
    expect(methods).toEqual(new Set(['GET']));
  });

  it('writes a report that shows markup as text, and no secret', async () => {
    const port = await startServer(() => ({
      status: 302,
      headers: { location: `/<script>alert(1)</script>/${values.token}` },
    }));
    const report = join(folder, 'report.html');
    const { stderr } = await runInProcess(['doctor', `http://127.0.0.1:${port}/`, ...secrets, '--report', report]);
    expect(stderr).toContain(report);
    const html = readFileSync(report, 'utf8');
    expect(html).toContain('&#60;script&#62;alert(1)');
    expect(html).not.toMatch(/<script/);
    expect(html).not.toContain(values.token);
    expect(html).not.toContain(values.aesKey);
  });

  it('takes secrets from the environment', async () => {
    const port = await startServer(officialAccountServer());
    const env = { WECHAT_TOKEN: values.token, WECHAT_ENCODING_AES_KEY: values.aesKey, WECHAT_APP_ID: values.appId };
    expect((await runInProcess(['doctor', `http://127.0.0.1:${port}/wechat`], env)).code).toBe(0);
  });

  it.each([
    { args: ['doctor'], complaint: 'Which URL?' },
    { args: ['doctor', 'example.com/wechat'], complaint: 'one begins with http:// or https://' },
    { args: ['doctor', 'ftp://example.com'], complaint: 'one begins with http:// or https://' },
    { args: ['doctor', 'http://a', '--platform', 'wecmo'], complaint: 'Did you mean wecom?' },
    {
      args: ['doctor', 'http://a', '--token', 'abc', '--aes-key', values.aesKey],
      complaint: '--aes-key needs --app-id',
    },
    { args: ['doctor', '--config'], complaint: '--config needs values' },
    { args: ['doctor', '--config', '--from', '/nowhere/.env'], complaint: 'cannot be read: there is no such file.' },
  ])('refuses $args', async ({ args, complaint }) => {
    const { code, stdout, stderr } = await runInProcess(args);
    expect(stderr).toContain(complaint);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  describe('--config', () => {
    it('examines a file of environment variables', async () => {
      const env = file('.env', `WECHAT_TOKEN="${values.token} "\nWECHAT_ASE_KEY=${values.aesKey}\nPORT=3000\n`);
      const { code, stdout } = await runInProcess(['doctor', '--config', '--from', env]);
      expect(stdout).toContain('The token has extra characters around it (token-padded)');
      expect(stdout).toContain('there is no option WECHAT_ASE_KEY');
      expect(stdout).not.toContain(values.token);
      expect(code).toBe(1);
    });

    it('examines a key without an id', async () => {
      const args = ['doctor', '--config', '--token', values.token, '--aes-key'];
      expect((await runInProcess([...args, values.aesKey])).code).toBe(0);
      expect((await runInProcess([...args, `${values.aesKey}=`])).stdout).toContain('(aes-key-bad-form)');
    });

    it('examines a file of JSON, and one account of several', async () => {
      const json = file(
        'config.json',
        JSON.stringify({
          STAFF_token: 'no good',
          SHOP_token: values.token,
          SHOP_encodingAESKey: values.aesKey,
          SHOP_appId: values.appId,
        }),
      );
      const codeWith = async (prefix: string): Promise<number> =>
        (await runInProcess(['doctor', '--config', '--from', json, '--prefix', prefix])).code;
      expect(await codeWith('SHOP_')).toBe(0);
      expect(await codeWith('STAFF_')).toBe(1);
    });
  });
});
