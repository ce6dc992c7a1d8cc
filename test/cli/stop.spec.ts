import { describe, expect, it } from 'vitest';
import { values } from '../doctor/endpoints.js';
import { startServer } from '../doctor/plain-server.js';
import { runInProcess } from './run-in-process.js';

const account = ['--token', values.token, '--app-id', values.appId];

/** A server that never answers, and a command that is stopped while it waits for it. */
async function stoppedWhileWaiting(command: (url: string) => readonly string[]): ReturnType<typeof runInProcess> {
  const stopped = new AbortController();
  const port = await startServer(() => {
    stopped.abort();
    return new Promise(() => {});
  });
  return runInProcess(command(`http://127.0.0.1:${port}/wechat`), {}, stopped.signal);
}

describe('Ctrl+C', () => {
  it('ends the doctor at once, although a server does not answer', async () => {
    const doctor = (url: string) => ['doctor', url, ...account];
    expect(await stoppedWhileWaiting(doctor)).toEqual({
      code: 130,
      stdout: '',
      stderr: 'nestjs-wechat: Stopped before the end. Nothing can be said.\n',
    });
    const { code, stdout } = await stoppedWhileWaiting((url) => [...doctor(url), '--json', '--lang', 'zh']);
    expect([code, JSON.parse(stdout)]).toEqual([130, { error: '已中止，无法得出结论。' }]);
  });

  it('ends a push at once, and prints what was answered before', async () => {
    const { code, stdout } = await stoppedWhileWaiting((url) => ['follow', ...account, '--url', url, '--json']);
    expect([code, JSON.parse(stdout)]).toEqual([130, expect.objectContaining({ answers: [] })]);
  });
});
