// What the typed paths of the server API cost whoever compiles an application: `tsc` on one that has a handler, without
// and with calls on each list of paths. Run it with `npm run bench:types`.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const rounds = 5;
const allowedSeconds = 1.2;

const handler = `
import { Injectable, Module } from '@nestjs/common';
import { OnText, type TextMessage, WechatModule } from '${root}dist/esm/index.js';

@Injectable()
export class Greeter {
  @OnText()
  greet(message: TextMessage) {
    return message.content;
  }
}

@Module({ imports: [WechatModule.forRoot({ accounts: [] })], providers: [Greeter] })
export class AppModule {}
`;

const calls = `
import type * as client from '${root}dist/esm/client/index.js';

declare const officialAccount: client.WechatApiCalls<client.OfficialAccountApi>;
declare const miniProgram: client.WechatApiCalls<client.MiniProgramApi>;
declare const authorizer: client.WechatApiCalls<client.AuthorizerApi>;
declare const wecom: client.WechatApiCalls<client.WecomApi>;

export async function call() {
  const user = await officialAccount.get('/cgi-bin/user/info', { openid: 'o1' });
  await authorizer.post('/cgi-bin/message/custom/send', { touser: user.openid, msgtype: 'text', text: { content: 'x' } });
  await miniProgram.post('/wxa/generate_urllink', { path: '/pages/index' });
  await wecom.post('/cgi-bin/message/send', { agentid: 1, touser: 'u', msgtype: 'markdown', markdown: { content: 'x' } });
  // @ts-expect-error
  await wecom.get('/cgi-bin/usr/get', {});
}
`;

/** @type {(directory: string, files: Record<string, string>) => Promise<void>} */
async function writeApplication(directory, files) {
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
    noEmit: true,
    types: ['node'],
  };
  await writeFile(join(directory, 'package.json'), '{ "type": "module" }');
  await writeFile(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)));
}

// CPU time: the clock would count what else the machine is busy with.
const tellSeconds = 'data:text/javascript,process.on("exit",()=>console.error(process.cpuUsage().user/1e6))';

/** @type {(directory: string) => { seconds: number, megabytes: number }} */
function compile(directory) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--single-threaded-gc', '--import', tellSeconds, compiler, '-p', directory, '--diagnostics'],
    { encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(stdout + stderr);
  }
  return { seconds: Number(stderr), megabytes: Number(/^Memory used:\s+(\d+)/m.exec(stdout)?.[1]) / 1024 };
}

/** @type {(numbers: number[]) => number} */
const median = (numbers) => /** @type {number} */ ([...numbers].sort((a, b) => a - b)[numbers.length >> 1]);

const directory = await mkdtemp(join(tmpdir(), 'nestjs-wechat-types-'));
try {
  await symlink(join(root, 'node_modules'), join(directory, 'node_modules'));
  /** @type {Record<string, ReturnType<typeof compile>[]>} */
  const runs = { without: [], with: [] };
  // Side by side, so that both see the same neighbours.
  for (let round = 0; round < rounds; round++) {
    await writeApplication(directory, { 'app.ts': handler });
    runs['without']?.push(compile(directory));
    await writeApplication(directory, { 'app.ts': handler, 'calls.ts': calls });
    runs['with']?.push(compile(directory));
  }
  const figures = Object.entries(runs).map(([name, all]) => ({
    name,
    seconds: median(all.map((run) => run.seconds)),
    megabytes: Math.round(median(all.map((run) => run.megabytes))),
  }));
  console.table(figures);
  const slower = /** @type {number} */ (figures[1]?.seconds) - /** @type {number} */ (figures[0]?.seconds);
  console.log(`The typed paths cost ${slower.toFixed(2)} s of CPU; they may cost ${allowedSeconds} s.`);
  process.exitCode = slower > allowedSeconds ? 1 : 0;
} finally {
  await rm(directory, { recursive: true, force: true });
}
