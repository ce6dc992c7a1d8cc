import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { closedPort } from '../doctor/plain-server.js';
import { anyText } from '../harness/any-text.js';
import { credentials } from '../harness/application.js';
import { runInProcess } from './run-in-process.js';

const names = 'trigger send follow unfollow scan click pay doctor help nothing'.split(' ');
const options = (
  '--set --body --list --url --user --repeat --encrypt --token --aes-key --app-id --platform --mode --format --config ' +
  '--account --json --lang --help -h --version -v --amount --refund --from --prefix -- - --- --no-json --set= -xyz'
).split(' ');
const values = (
  'CLICK MenuClickEvent text EventKey=1 EventKey[0]=1 SendPicsInfo.PicList[0].PicMd5Sum=1 = secure plaintext xml json ' +
  `zh en wecom pay 0 -1 2 1e9 / /nowhere  localhost:3000 http:// 茶 \u0000 __proto__ ${credentials.encodingAesKey}`
).split(' ');
const argument = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...names) },
  { weight: 4, arbitrary: fc.constantFrom(...options) },
  { weight: 4, arbitrary: fc.constantFrom(...values) },
  { weight: 1, arbitrary: anyText({ maxLength: 8 }) },
);

/** An account whose application does not listen. */
async function nowhere(): Promise<Record<string, string>> {
  return {
    WECHAT_TOKEN: credentials.token,
    WECHAT_APP_ID: credentials.appId,
    WECHAT_CALLBACK_URL: `http://127.0.0.1:${await closedPort()}/wechat`,
  };
}

it.each(['click _', 'scan _', 'follow _', 'send text _', 'trigger subscribe --set EventKey=_'])(
  '%s, with what XML cannot carry, is a command line that is wrong',
  async (words) => {
    const args = words.replace('_', '\u0001').split(' ');
    const { code, stderr } = await runInProcess(args, await nowhere());
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^nestjs-wechat: The message cannot be written: [^\n]+\n$/),
    ]);
  },
);

it('any command line ends with a code that says what it is, in one line or in JSON', async () => {
  const env = await nowhere();
  await fc.assert(
    fc.asyncProperty(fc.array(argument, { maxLength: 9 }), async (args) => {
      const { code, stdout, stderr } = await runInProcess(args, env);
      // 1 is what an application answers, and here is none, but for what the doctor finds in values.
      expect(args.includes('doctor') ? [0, 1, 2, 3] : [0, 2, 3]).toContain(code);
      if (code === 2 && !stderr.startsWith('Usage:') && !stderr.startsWith('用法:')) {
        expect(stderr).toMatch(/^nestjs-wechat: [^\n]+\n$/);
        expect(stdout === '' || Object.keys(JSON.parse(stdout) as object).join() === 'error').toBe(true);
      }
      if (code === 3 && args.includes('--json') && !args.includes('--')) {
        expect(JSON.parse(stdout)).toBeInstanceOf(Object);
      }
    }),
    { numRuns: 300 },
  );
});
