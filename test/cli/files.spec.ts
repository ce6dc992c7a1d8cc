import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { values } from '../doctor/endpoints.js';
import { closedPort } from '../doctor/plain-server.js';
import { runInProcess } from './run-in-process.js';

async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'files-')), name);
  await writeFile(path, content);
  return path;
}

const accounts = JSON.stringify({ accounts: [{ appId: values.appId, token: values.token }] }, null, '\r\n  ');

describe('a file of the command line', () => {
  it('may begin with the byte order mark of an editor, and have the line ends of Windows', async () => {
    const config = await fileOf('simulator.json', `\uFEFF${accounts}\r\n`);
    const url = `http://127.0.0.1:${await closedPort()}/wechat`;
    expect(await runInProcess(['follow', '--config', config, '--url', url])).toMatchObject({ code: 3, stderr: '' });
    const json = await fileOf('values.json', `\uFEFF{ "token": "${values.token}" }\r\n`);
    expect((await runInProcess(['doctor', '--config', '--from', json])).code).toBe(0);
    const env = await fileOf('.env', `\uFEFFWECHAT_TOKEN=${values.token}\r\nWECHAT_APP_ID=${values.appId}\r\n`);
    const args = ['doctor', '--config', '--from', env, '--prefix', 'WECHAT_'];
    expect((await runInProcess(args)).code).toBe(0);
  });

  const secret = 'aSecretThatNobodyShows';
  it.each<[string, () => Promise<string> | string, string, string]>([
    ['is not there', () => '/nowhere/at-all.json', 'there is no such file', '没有这个文件'],
    ['is a directory', tmpdir, 'it is a directory', '这是一个目录'],
    ['is not UTF-8', () => fileOf('a.json', Buffer.from('\uFEFF{}', 'utf16le')), 'it is not UTF-8', '不是 UTF-8 编码'],
    ['ends too soon', () => fileOf('a.json', '{"a": 1'), 'it is not valid JSON', '不是有效的 JSON'],
    ['has a slip', () => fileOf('a.json', `{"token": ${secret}}`), 'it is not valid JSON', '不是有效的 JSON'],
    ['has a comma', () => fileOf('a.json', '{\n  "a": 1,\n}'), 'look at line 3, column 1', '第 3 行第 1 列'],
  ])('that %s is refused in both languages, and never repeated', async (_what, make, en, zh) => {
    const path = await make();
    for (const args of [
      ['follow', '--config', path],
      ['doctor', '--config', '--from', path],
    ]) {
      const english = await runInProcess([...args, '--lang', 'en']);
      expect([english.code, english.stderr]).toEqual([2, expect.stringContaining(`${path} cannot be read: `)]);
      expect(english.stderr).toContain(en);
      const chinese = await runInProcess([...args, '--lang', 'zh', '--json']);
      expect(chinese.stderr).toContain(`无法读取 ${path}：`);
      expect((JSON.parse(chinese.stdout) as { error: string }).error).toContain(zh);
      expect(english.stderr + chinese.stdout).not.toContain(secret.slice(0, 4));
    }
  });

  it('is no folder of a report', async () => {
    const file = await fileOf('file.txt', '');
    const args = ['doctor', '--config', '--token', values.token, '--report', join(file, 'report.html')];
    const { code, stdout, stderr } = await runInProcess(args);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(`written into ${file}: there is no such`)]);
  });
});
