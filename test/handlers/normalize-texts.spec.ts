import { Injectable } from '@nestjs/common';
import { Match, OnText, type TextMessage } from 'nestjs-wechat';
import { expect, it } from 'vitest';
import { adapters, startApplication, startupErrorOf, textMessage } from '../harness/application.js';

@Injectable()
class Handlers {
  static contents: string[] = [];

  @OnText(['points', '积分'])
  points({ content }: TextMessage): string {
    Handlers.contents.push(content);
    return 'points';
  }

  @OnText(/^Order (?<number>[A-Z]\d+)$/)
  order(_message: TextMessage, @Match('number') number: string): string {
    return number;
  }

  @OnText((content: string) => content === 'Exactly')
  exactly(): string {
    return 'predicate';
  }

  @OnText()
  rest(): string {
    return 'rest';
  }
}

it.each(adapters)('finds texts whatever the keyboard made of them, on %s', async (adapter) => {
  Handlers.contents = [];
  const app = await startApplication({ adapter, providers: [Handlers], wechat: { normalizeTexts: true } });
  const answers: unknown[] = [];
  for (const text of [' Points\n', 'ＰＯＩＮＴＳ', '积分　', 'ＯＲＤＥＲ  ａ１２', 'Exactly', 'exactly', 'pointless']) {
    answers.push((await app.replyTo(textMessage(text)))?.['Content']);
  }
  expect(answers).toEqual(['points', 'points', 'points', 'a12', 'predicate', 'rest', 'rest']);
  expect(Handlers.contents).toEqual([' Points\n', 'ＰＯＩＮＴＳ', '积分　']);
});

it.each(adapters)('compares texts as they are without the option, on %s', async (adapter) => {
  const app = await startApplication({ adapter, providers: [Handlers] });
  expect(await app.replyTo(textMessage('Points'))).toMatchObject({ Content: 'rest' });
});

it('refuses two handlers of texts that are then the same', async () => {
  @Injectable()
  class Twins {
    @OnText('points')
    small(): string {
      return 'small';
    }

    @OnText('ＰＯＩＮＴＳ ')
    large(): string {
      return 'large';
    }
  }
  const wechat = { normalizeTexts: true };
  expect(await startupErrorOf({ adapter: 'express', providers: [Twins], wechat })).toMatch(
    /Twins\.small and Twins\.large both answer TextMessage where content is points/,
  );
});
