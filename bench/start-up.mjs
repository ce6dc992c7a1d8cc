// What the client costs an application when it starts: one with an Official Account, without and with
// `WechatClientModule`, in a new process each time, from the first import on. It counts the time of the processor, and
// takes the best of many starts, so that whatever else the machine does counts little. Run it with `npm run bench:start`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.env['ROUNDS'] ?? 25);
const allowedMs = 20;

const application = (/** @type {boolean} */ hasClient) => `
  await import('reflect-metadata');
  const { Module } = await import('@nestjs/common');
  const { NestFactory } = await import('@nestjs/core');
  const { officialAccount, WechatModule } = await import('nestjs-wechat');
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
  const { user, system } = process.cpuUsage();
  console.log((user + system) / 1000);
  process.exit();
`;

/** @type {(hasClient: boolean) => number} */
function millisecondsOf(hasClient) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', application(hasClient)],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`The application did not start: ${stderr}`);
  }
  return Number(stdout);
}

// In turns, so that both meet the same machine.
const pairs = Array.from({ length: rounds }, () => [millisecondsOf(false), millisecondsOf(true)]);
const [without = 0, withClient = 0] = [0, 1].map((side) => Math.min(...pairs.map((pair) => pair[side] ?? 0)));
const difference = withClient - without;

console.log(`without the client  ${without.toFixed(0)} ms`);
console.log(`with it             ${withClient.toFixed(0)} ms`);
console.log(`difference          ${difference.toFixed(1)} ms (best of ${rounds} starts; allowed: ${allowedMs} ms)`);
process.exitCode = difference > allowedMs ? 1 : 0;
