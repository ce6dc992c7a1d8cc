import { Injectable } from '@nestjs/common';
import { normalized, normalizeText, OfficialAccountMessage, On, OnText, type TextMessage } from 'nestjs-wechat';
import { describe, expect, it } from 'vitest';
import { adapters, event, message, startApplication, textMessage } from '../harness/application.js';

@Injectable()
class Bar {
  @OnText('points')
  exactly(): string {
    return 'exactly';
  }

  @OnText(normalized('Points', '积 分'))
  points({ content }: TextMessage): string {
    return `points for ${content}`;
  }

  @On(OfficialAccountMessage)
  fallback(): string {
    return 'I did not understand';
  }
}

describe.each(adapters)('texts on %s', (adapter) => {
  it.each([
    ['points', 'exactly'],
    ['Points', 'points for Points'],
    [' points ', 'points for  points '],
    ['ＰＯＩＮＴＳ', 'points for ＰＯＩＮＴＳ'],
    ['\u3000points\u3000', 'points for \u3000points\u3000'],
    ['积\u3000 分', 'points for 积\u3000 分'],
    ['points?', 'I did not understand'],
  ])('%j is answered with %j', async (content, reply) => {
    const app = await startApplication({ adapter, providers: [Bar] });
    expect(await app.replyTo(textMessage(content))).toMatchObject({ Content: reply });
  });

  it('the fallback takes messages of all kinds and no events', async () => {
    const app = await startApplication({ adapter, providers: [Bar] });
    const picture = message('image', { PicUrl: 'https://a/b', MediaId: 'm' });
    expect(await app.replyTo(picture)).toMatchObject({ Content: 'I did not understand' });
    expect(await app.replyTo(event('subscribe'))).toBeUndefined();
  });
});

it('the form of a text does not depend on the keyboard', () => {
  expect(normalizeText(' ＡＢＣ１２３！\n x ')).toBe('abc123! x');
});
