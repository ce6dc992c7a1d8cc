// What the client costs an application when it starts: one with an Official Account, without and with
// `WechatClientModule`, in a new process each time. It counts the time of the processor from the first import in which
// the two differ, since Nest's own imports before it vary by more than what is looked for, and takes the median of what
// pairs of starts differ by: the best starts may be of times at which the machine was faster. Run it with
// `npm run bench:start`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.env['ROUNDS'] ?? 60);
const allowedMs = 20;

const application = (/** @type {boolean} */ hasClient) => `
  await import('reflect-metadata');
  const { Module } = await import('@nestjs/common');
  const { NestFactory } = await import('@nestjs/core');
  await import('@nestjs/platform-express');
  const { officialAccount, WechatModule } = await import('nestjs-wechat');
  const before = process.cpuUsage();
  const options = { appId: 'wxba5fad812f8e6fb9', appSecret: 'secret', token: 'AAAAA' };
  const imports = [WechatModule.forRoot({ accounts: [officialAccount(options)] })];
  if (${hasClient}) {
    const { WechatClientModule } = await import('nestjs-wechat/client');
    imports.push(WechatClientModule.forRoot({}));
  }
  class AppModule {}
  Module({ imports })(AppModule);
  const app = await NestFactory.create(AppModule, { logger: false });
  await app.init();
  const milliseconds = ({ user, system }) => (user + system) / 1000;
  console.log(JSON.stringify({
    sinceImports: milliseconds(process.cpuUsage(before)),
    whole: milliseconds(process.cpuUsage()),
  }));
  process.exit();
`;

/** @typedef {{ readonly sinceImports: number, readonly whole: number }} Start - in milliseconds */

/** @type {(hasClient: boolean) => Start} */
function start(hasClient) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', application(hasClient)],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`The application did not start: ${stderr}`);
  }
  return JSON.parse(stdout);
}

/** @type {(values: readonly number[]) => number} */
function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

// In turns, and each first as often as the other, so that both meet the same machine.
const pairs = Array.from({ length: rounds }, (_, round) => {
  const isFirst = round % 2 === 0;
  const first = start(isFirst);
  const second = start(!isFirst);
  return isFirst ? { withClient: first, without: second } : { withClient: second, without: first };
});
const difference = median(pairs.map(({ withClient, without }) => withClient.sinceImports - without.sinceImports));

console.log(`without the client  ${median(pairs.map(({ without }) => without.whole)).toFixed(0)} ms`);
console.log(`difference          ${difference.toFixed(1)} ms (median of ${rounds} pairs; allowed: ${allowedMs} ms)`);
process.exitCode = difference > allowedMs ? 1 : 0;
