import { Injectable } from '@nestjs/common';
import { Redis } from 'ioredis';
import { OnText } from 'nestjs-wechat';
import { redisStore, type RedisStoreOptions } from 'nestjs-wechat/redis';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';
import { afterAll, afterEach, describe, expect, it, onTestFinished } from 'vitest';

import { startApplication, type TestApplication, textMessage } from '../harness/application.js';
import { RedisServer } from '../harness/redis-server.js';

type Client = RedisStoreOptions['client'];

/** A client as an application makes it, which connects by itself. */
const connecting: Readonly<Record<string, (url: string) => Client>> = {
  ioredis: (url) => {
    const client = new Redis(url);
    onTestFinished(() => client.disconnect());
    return client;
  },
  redis: (url) => {
    const client = createClient({ url });
    client.on('error', () => undefined);
    client.connect().catch(() => undefined);
    onTestFinished(() => client.destroy());
    return client;
  },
};

/** Closes a client as the application would. */
async function close(client: Client): Promise<void> {
  const isReady = (): boolean => ('status' in client ? client.status === 'ready' : client.isReady!);
  await expect.poll(isReady).toBe(true);
  await ('status' in client ? (client as Redis).quit() : (client as ReturnType<typeof createClient>).close());
  await expect.poll(isReady).toBe(false);
}

@Injectable()
class Greeter {
  @OnText()
  greet(): string {
    return 'hello';
  }
}

const server = await RedisServer.start();
afterEach(() => server.restart());
afterAll(() => server.kill());

function start(options: RedisStoreOptions): Promise<TestApplication> {
  return startApplication({
    adapter: 'express',
    providers: [Greeter],
    wechat: { delivery: { store: redisStore(options) } },
  });
}

describe.each(Object.entries(connecting))('an application with a client of %s', (_, connect) => {
  it('waits for a Redis that comes up late', async () => {
    await server.kill();
    const starting = start({ client: connect(server.url) });
    await expect(Promise.race([starting, sleep(500)])).resolves.toBeUndefined();
    await server.restart();
    const app = await starting;
    expect(await app.replyTo(textMessage('hi'))).toMatchObject({ Content: 'hello' });
    expect(app.logs.text('warn', 'error')).toBe('');
  });

  it('starts without a Redis that never comes, and says so in one line', async () => {
    await server.kill();
    const app = await start({ client: connect(server.url), connectTimeout: 2_000 });
    expect(app.logs.text('warn', 'error')).toMatch(/^The store is down at start-up \([^\n]*ECONNREFUSED[^\n]*$/);
    expect(await app.replyTo(textMessage('hi'))).toMatchObject({ Content: 'hello' });
  });

  it('does not wait for a client that nobody connects any more', async () => {
    const client = connect(server.url);
    await close(client);
    const app = await start({ client });
    expect(app.logs.text('warn')).toMatch(/^The store is down at start-up \(the Redis client is (close|end|closed)\)/);
  });
});
