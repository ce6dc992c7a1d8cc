import { Injectable } from '@nestjs/common';
import { OnText, type UnreadableMessage, WechatHealth } from 'nestjs-wechat';
import { describe, expect, it } from 'vitest';

import { adapters, startApplication } from '../harness/application.js';

@Injectable()
class Greeter {
  @OnText()
  greet(): string {
    return 'hello';
  }
}

const TEXT = '<xml><MsgType>text</MsgType><Content>13800138000';

describe.each(adapters)('a genuine message that nobody can read, on %s', (adapter) => {
  const start = (onUnreadable: (message: UnreadableMessage) => void | Promise<void>) =>
    startApplication({ adapter, providers: [Greeter], wechat: { onUnreadable } });

  it('is accepted, told without its content, and handed to the application', async () => {
    const messages: UnreadableMessage[] = [];
    const app = await start((message) => void messages.push(message));
    expect(await app.push(TEXT)).toMatchObject({ status: 200, body: 'success' });
    await expect
      .poll(() => messages)
      .toEqual([{ account: 'default', text: TEXT, detail: expect.any(String) as string }]);
    expect(app.logs.text('warn')).toMatch(
      /^A callback of the account "default" was accepted and not handled: A genuine message cannot be read/,
    );
    expect(app.logs.text('warn')).not.toContain('13800138000');
    expect(app.nest.get(WechatHealth).check().wechat.accounts['default']?.refusals).toEqual({ unreadable: 1 });
  });

  it('is accepted also where the application fails to keep it, which is reported', async () => {
    const app = await start(() => Promise.reject(new Error('disk full')));
    expect(await app.push(TEXT)).toMatchObject({ status: 200, body: 'success' });
    await expect.poll(() => app.logs.text('error')).toContain('onUnreadable failed.');
    expect(app.logs.text('error')).toContain('disk full');
  });
});
