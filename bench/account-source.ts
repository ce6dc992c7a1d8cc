// What accounts of a database cost in memory: 100,000 of them write three times, and then strangers invent 100,000 more.
//
//   npm run bench:accounts
//   ACCOUNTS=2000 npm run bench:accounts    only to see that it works
import 'reflect-metadata';

import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type AccountSource, officialAccount, OfficialAccountEvent, WechatModule } from 'nestjs-wechat';
import { CallbackSigner } from 'nestjs-wechat/testing';

import { send } from './generator.js';

const accounts = Number(process.env['ACCOUNTS'] ?? 100_000);
const MAX_ACCOUNTS = Math.min(10_000, accounts / 10);
const BATCH = 1_000;
const CONNECTIONS = 32;
/** How much the heap may grow once the cache is full; the rest is what the store remembers of callbacks. */
const TOLERANCE = 1.1;

const encodingAesKey = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C';
const appIdOf = (key: string): string => `wx${key}`;
const tokenOf = (key: string): string => `Token${key}`;

let lookups = 0;
const source: AccountSource = {
  path: 'wechat/:account',
  baseEventClasses: [OfficialAccountEvent],
  lookup: { maxAccounts: MAX_ACCOUNTS, maxUnknown: MAX_ACCOUNTS, maxPerSecond: 1_000_000 },
  find: (key) => {
    lookups++;
    const account = key.startsWith('x')
      ? undefined
      : officialAccount({ name: key, appId: appIdOf(key), token: tokenOf(key), encodingAesKey });
    return Promise.resolve(account);
  },
};

@Module({
  imports: [WechatModule.forRoot({ accounts: source, delivery: { whenLate: 'acknowledge' } })],
})
class AccountsModule {}

type Prepare = (serial: number) => Buffer;

const message: Prepare = (serial) => {
  const key = `a${serial % accounts}`;
  const signer = new CallbackSigner({ appId: appIdOf(key), token: tokenOf(key), encodingAesKey });
  const { query, body, contentType } = signer.message({
    ToUserName: 'gh_account',
    FromUserName: 'user',
    CreateTime: Math.floor(Date.now() / 1000),
    MsgType: 'text',
    Content: 'hello',
    MsgId: String(serial),
  });
  return Buffer.from(
    `POST /wechat/${key}${query} HTTP/1.1\r\nhost: localhost\r\ncontent-type: ${contentType}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
};

/** A GET: a body that nobody reads would cost the connection. */
const stranger: Prepare = (serial) =>
  Buffer.from(`GET /wechat/x${serial}?echostr=1 HTTP/1.1\r\nhost: localhost\r\n\r\n`);

async function write(port: number, prepare: Prepare, from: number, to: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let start = from; start < to; start += BATCH) {
    const requests = Array.from({ length: Math.min(BATCH, to - start) }, (_, n) => prepare(start + n));
    statuses.push(...(await send(port, requests, CONNECTIONS)).map(({ status }) => status));
  }
  return statuses;
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`.padStart(11);

function heap(what: string): number {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  console.log(`${what.padEnd(48)} heap${megabytes(heapUsed)}   rss${megabytes(rss)}   ${lookups} look-ups`);
  return heapUsed;
}

function expectAll(statuses: readonly number[], expected: number): void {
  const wrong = statuses.find((status) => status !== expected);
  if (wrong !== undefined) {
    throw new Error(`Expected ${expected} for every request, and got ${wrong}`);
  }
}

const app = await NestFactory.create(AccountsModule, { logger: ['error'] });
await app.listen(0, '127.0.0.1');
const port = (app.getHttpServer() as { address(): { port: number } }).address().port;

heap('at the start');
expectAll(await write(port, message, 0, MAX_ACCOUNTS), 200);
heap(`${MAX_ACCOUNTS} accounts, the cache is full`);
expectAll(await write(port, message, MAX_ACCOUNTS, accounts), 200);
const once = heap(`${accounts} accounts`);
expectAll(await write(port, message, accounts, 2 * accounts), 200);
const twice = heap(`${accounts} accounts, a second time`);
expectAll(await write(port, message, 2 * accounts, 3 * accounts), 200);
const thrice = heap(`${accounts} accounts, a third time`);
expectAll(await write(port, stranger, 0, accounts), 404);
const flooded = heap(`${accounts} unknown keys`);
await app.close();

if (Math.max(twice, thrice, flooded) > TOLERANCE * once) {
  throw new Error(`The heap grew by more than ${Math.round((TOLERANCE - 1) * 100)} %.`);
}
