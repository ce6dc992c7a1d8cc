// What it costs to find out why requests are refused, while forged ones come by the thousand: the share of a core that
// the examination takes at 5,000 a second.
//
//   npm run bench:refusals
//   SECONDS=2 npm run bench:refusals    only to see that it works
import 'reflect-metadata';

import { Module } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { officialAccount, WechatModule } from 'nestjs-wechat';
import { CallbackSigner } from 'nestjs-wechat/testing';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { send } from './generator.js';

const seconds = Number(process.env['SECONDS'] ?? 20);
const PER_SECOND = 5_000;
const BATCHES_PER_SECOND = 10;
const CONNECTIONS = 16;
const MAX_SHARE = 0.02;
const ACCOUNTS = 20;

const encodingAesKey = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C';
const nameOf = (index: number): string => `shop${index % ACCOUNTS}`;

@Module({
  imports: [
    WechatModule.forRoot({
      accounts: Array.from({ length: ACCOUNTS }, (_, index) =>
        officialAccount({ name: nameOf(index), appId: `wx${index}`, token: `Token${index}`, encodingAesKey }),
      ),
    }),
  ],
})
class Shops {}

/** A message that is signed with a token of nobody, and says that it comes from WeChat: it is looked at with all its body. */
function forged(index: number): Buffer {
  const signer = new CallbackSigner({ appId: 'wx', token: 'Forged', encodingAesKey });
  const { query, body } = signer.message({ MsgType: 'text', Content: 'tea '.repeat(500) });
  const parameters = new URLSearchParams(query);
  parameters.delete('signature');
  return Buffer.from(
    `POST /wechat/${nameOf(index)}?${parameters.toString()} HTTP/1.1\r\nhost: localhost\r\nuser-agent: Mozilla/4.0\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** The process that floods: so many requests in each tenth of a second, or as many as the server takes. */
async function flood(port: number): Promise<void> {
  const requests = Array.from({ length: PER_SECOND / BATCHES_PER_SECOND }, (_, index) => forged(index));
  let refused = 0;
  const begun = performance.now();
  for (let batch = 1; batch <= seconds * BATCHES_PER_SECOND; batch++) {
    refused += (await send(port, requests, CONNECTIONS)).filter(({ status }) => status === 403).length;
    await sleep(Math.max(0, begun + (batch * 1000) / BATCHES_PER_SECOND - performance.now()));
  }
  process.send!({ refused, milliseconds: performance.now() - begun });
}

/** The service inside the library whose work is measured. */
type Examination = Record<'consider' | 'explain', (...parts: unknown[]) => unknown>;

/** How often something was done, and the milliseconds that it took together. */
interface Work {
  count: number;
  spent: number;
}

/** Counts a half of the examination: that of every refusal, or that of the few that are looked at. */
function measure(examination: Examination, half: keyof Examination): Work {
  const counted: Work = { count: 0, spent: 0 };
  const work: (...parts: unknown[]) => unknown = examination[half].bind(examination);
  examination[half] = (...parts: unknown[]): unknown => {
    const begun = performance.now();
    try {
      return work(...parts);
    } finally {
      counted.count++;
      counted.spent += performance.now() - begun;
    }
  };
  return counted;
}

function percent(part: number): string {
  return `${(100 * part).toFixed(2)} %`;
}

function each({ count, spent }: Work): string {
  return `${((1000 * spent) / count).toFixed(1)} µs for each of ${count}`;
}

async function run(): Promise<void> {
  const app = await NestFactory.create(Shops, { logger: false });
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as { address(): { port: number } }).address();
  const providers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.providers.values()]);
  const examination = providers.find(({ name }) => name === 'RefusalExamination')!.instance as Examination;
  const considered = measure(examination, 'consider');
  const examined = measure(examination, 'explain');
  const before = process.cpuUsage();
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), [String(port)]);
  const [{ refused, milliseconds }] = (await once(child, 'message')) as [{ refused: number; milliseconds: number }];
  const { user, system } = process.cpuUsage(before);
  await app.close();
  // What is done for every refusal grows with them; what is looked at does not. A busy machine may not take them all.
  const share = (PER_SECOND * (considered.spent / considered.count)) / 1000 + examined.spent / milliseconds;
  console.log(`${Math.round((1000 * refused) / milliseconds)} forged requests a second, for ${seconds} s`);
  console.log(`the whole server       ${percent((user + system) / 1000 / milliseconds)} of a core`);
  console.log(`considering a refusal  ${each(considered)}`);
  console.log(`examining one          ${each(examined)}`);
  console.log(`the examination        ${percent(share)} of a core at ${PER_SECOND} a second`);
  if (share > MAX_SHARE) {
    throw new Error(`The examination takes more than ${percent(MAX_SHARE)} of a core.`);
  }
}

const port = process.argv[2];
await (port === undefined ? run() : flood(Number(port)));
