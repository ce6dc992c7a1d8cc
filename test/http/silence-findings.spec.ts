import { Injectable } from '@nestjs/common';
import { OnText, WechatHealth } from 'nestjs-wechat';
import { describe, expect, it, vi } from 'vitest';
import { adapters, startApplication, type TestApplication, textMessage } from '../harness/application.js';
import { stopClock } from '../harness/stopped-clock.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

@Injectable()
class Slow {
  @OnText()
  async answer(): Promise<string> {
    await new Promise((resolve) => void setTimeout(resolve, 6_000));
    return 'late';
  }
}

function start(adapter: (typeof adapters)[number]): Promise<TestApplication> {
  return startApplication({ adapter, providers: [Slow], wechat: { clock: () => Date.now() } });
}

function findingsOf(app: TestApplication): string[] {
  return app.nest
    .get(WechatHealth)
    .check()
    .wechat.accounts['default']!.findings.map(({ id }) => id);
}

describe.each(adapters)('an account that hears nothing on %s', (adapter) => {
  it('is perhaps not enabled, when WeChat verified the URL and sent nothing for a day', async () => {
    const clock = stopClock();
    const app = await start(adapter);
    await app.handshake();
    await clock.pass(DAY - 2 * MINUTE);
    expect(findingsOf(app)).toEqual([]);
    await clock.pass(3 * MINUTE);
    await expect.poll(() => findingsOf(app)).toEqual(['not-enabled']);
    await clock.pass(DAY / 2);
    expect(app.logs.text('warn').split('doctor --explain not-enabled')).toHaveLength(2);
    expect(app.nest.get(WechatHealth).check().wechat.accounts['default']!.secondsSinceLastHandshake).toBeGreaterThan(
      86_400,
    );
  });

  it('is enabled, when a message came', async () => {
    const clock = stopClock();
    const app = await start(adapter);
    await app.handshake();
    await clock.pass(MINUTE);
    const answer = app.push(textMessage('x'));
    await clock.arrived(2);
    await vi.advanceTimersByTimeAsync(6_000);
    await answer;
    await vi.advanceTimersByTimeAsync(DAY + 2 * MINUTE);
    expect(findingsOf(app)).toEqual([]);
  });

  it('is perhaps paused, when many answers were late', async () => {
    const clock = stopClock();
    const app = await start(adapter);
    const answers = Array.from({ length: 10 }, (_, index) => app.push(textMessage(`${index}`)));
    await clock.arrived(10);
    await vi.advanceTimersByTimeAsync(6_000);
    await Promise.all(answers);
    expect(findingsOf(app)).toEqual([]);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    await expect.poll(() => findingsOf(app)).toEqual(['pushes-paused']);
    await vi.advanceTimersByTimeAsync(90 * MINUTE);
    expect(findingsOf(app)).toEqual([]);
  });
});
