import { Injectable } from '@nestjs/common';
import { Redis } from 'ioredis';
import { OnText, type TextMessage, WechatHealth } from 'nestjs-wechat';
import { redisStore } from 'nestjs-wechat/redis';
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import {
  adapters,
  type AdapterName,
  startApplication,
  type TestApplication,
  textMessage,
} from '../harness/application.js';
import { RedisServer } from '../harness/redis-server.js';

const server = await RedisServer.start();
beforeEach(() => server.restart());
afterAll(() => server.kill());

const handled: string[] = [];

@Injectable()
class Desk {
  @OnText()
  answer({ content }: TextMessage): string {
    handled.push(content);
    return `${content}!`;
  }
}

/** One process of an application; several share the Redis. */
function startProcess(adapter: AdapterName): Promise<TestApplication> {
  const client = new Redis(server.url, { maxRetriesPerRequest: 1, retryStrategy: () => 20 });
  client.on('error', () => undefined);
  onTestFinished(() => client.disconnect());
  const store = redisStore({ client });
  // A Redis that was killed refuses at once; one that is slow on a busy machine is not down.
  return startApplication({ adapter, providers: [Desk], wechat: { delivery: { store, storeTimeout: 10_000 } } });
}

const timesHandled = (content: string): number => handled.filter((each) => each === content).length;

describe.each(adapters)('an outage of the store, on %s', (adapter) => {
  it('loses nothing, handles repeats to the same process once, and is told afterwards', async () => {
    const [first, second] = [await startProcess(adapter), await startProcess(adapter)];
    const before = textMessage(`before ${adapter}`);
    expect(await first.replyTo(before)).toMatchObject({ Content: `before ${adapter}!` });

    await server.kill();
    const texts = Array.from({ length: 20 }, (_, index) => `${adapter} ${index}`);
    for (const text of texts) {
      expect(await first.replyTo(textMessage(text))).toMatchObject({ Content: `${text}!` });
      expect(await first.replyTo(textMessage(text))).toMatchObject({ Content: `${text}!` });
    }
    expect(texts.map(timesHandled)).toEqual(Array(20).fill(1));
    expect(first.nest.get(WechatHealth).check().wechat.accounts['default']).toMatchObject({ storeDown: true });

    await server.restart();
    await expect
      .poll(async () => {
        await first.push(textMessage(`is it back? ${Math.random()}`));
        // Nest has one logger for a process, which is that of the last application.
        return second.logs.text('warn');
      })
      .toContain('The store is back');
    const lines = second.logs.text('warn', 'error').split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^The store is down \(.+\)\. Until it is back, each process remembers only by itself what it handles/,
    );
    expect(lines[1]).toMatch(/^The store is back after \d+\.\d s\. Meanwhile: 2\d callbacks were handled without it\./);

    // A repeat that reaches the other process now gets the answer that was kept.
    for (const text of texts) {
      await expect.poll(() => second.replyTo(textMessage(text))).toMatchObject({ Content: `${text}!` });
    }
    expect(texts.map(timesHandled)).toEqual(Array(20).fill(1));
    expect(first.nest.get(WechatHealth).check().wechat.accounts['default']).toMatchObject({ storeDown: false });
  });
});
