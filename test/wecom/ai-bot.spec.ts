import { Injectable, UseGuards } from '@nestjs/common';
import { createCipheriv } from 'node:crypto';
import { once } from 'node:events';
import {
  AiBotCardEvent,
  AiBotEnterChatEvent,
  AiBotFeedbackEvent,
  AiBotStream,
  AiBotStreamMessage,
  AiBotTemplateCardEvent,
  AiBotTextMessage,
  decryptMedia,
  MemoryStreamStore,
  OnAiBotCardClick,
  OnAiBotEnterChat,
  OnAiBotFeedback,
  OnAiBotText,
  stream,
  type StreamState,
  streamWithTemplateCard,
  templateCard,
  updateCard,
  wecomAiBot,
  WecomAiBotEvent,
} from 'nestjs-wechat/wecom';
import { Observe, type WechatContext } from 'nestjs-wechat';
import type { Message } from 'nestjs-wechat/testing';
import { describe, expect, it } from 'vitest';
import { adapters } from '../harness/application.js';
import { stopClock } from '../harness/stopped-clock.js';
import { keys, now, startBot, tolerances, type WecomSide } from './wecom-side.js';

let count = 0;
const head = (): Message => ({
  msgid: `msg-${++count}`,
  aibotid: 'BOT',
  chattype: 'single',
  from: { userid: 'zhangsan' },
  response_url: 'https://u',
});
const text = (content: string): Message => ({ ...head(), msgtype: 'text', text: { content } });
const poll = (id: string): Message => ({ ...head(), msgtype: 'stream', stream: { id } });
const event = (eventtype: string, rest: Message = {}): Message => ({
  ...head(),
  msgtype: 'event',
  event: { eventtype, [eventtype]: rest },
});

const card = { card_type: 'text_notice', main_title: { title: 'T' } };
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

@Injectable()
class Bot {
  readonly streams: AiBotStream[] = [];
  readonly seen: WecomAiBotEvent[] = [];
  feedback: AiBotFeedbackEvent | undefined;

  @Observe(WecomAiBotEvent)
  see(event: WecomAiBotEvent): void {
    this.seen.push(event);
  }

  @OnAiBotText('throw')
  throw(_event: AiBotTextMessage): string {
    throw new Error('no');
  }
  @OnAiBotText('denied')
  @UseGuards({ canActivate: () => false })
  denied(_event: AiBotTextMessage): string {
    return 'never';
  }
  @OnAiBotText('nothing')
  nothing(_event: AiBotTextMessage): void {}
  @OnAiBotText('card')
  card(_event: AiBotTextMessage) {
    return templateCard(card);
  }
  @OnAiBotText('both')
  both(_event: AiBotTextMessage) {
    return streamWithTemplateCard(this.begin('both'), card);
  }
  @OnAiBotText('string')
  string(_event: AiBotTextMessage) {
    return 'at once';
  }
  @OnAiBotText()
  answer(_event: AiBotTextMessage) {
    return this.begin('你');
  }
  @OnAiBotEnterChat()
  welcome(_event: AiBotEnterChatEvent) {
    return 'Welcome';
  }
  @OnAiBotCardClick('update')
  click(_event: AiBotTemplateCardEvent) {
    return updateCard(card, ['zhangsan']);
  }
  @OnAiBotFeedback()
  rated(event: AiBotFeedbackEvent): void {
    this.feedback = event;
  }

  private begin(content: string): AiBotStream {
    const started = stream(content, { feedbackId: 'rate-me' });
    this.streams.push(started);
    return started;
  }
}

describe.each(adapters)('an AI bot on %s', (adapter) => {
  const start = (): Promise<WecomSide> => startBot({ adapter, providers: [Bot] });
  const streamOf = (reply: Record<string, unknown>) => reply['stream'] as Record<string, unknown>;

  it('answers the handshake for nobody in particular', async () => {
    const side = await start();
    expect(await side.handshake('42')).toMatchObject({ status: 200, body: '42' });
    expect((await side.as({ receiverId: 'ww1' }).handshake()).status).toBe(403);
  });

  it('seals replies with lower-case names and the nonce of the request', async () => {
    const side = await start();
    const answer = await side.push(text('string'), { nonce: 'the-nonce' });
    expect(answer).toMatchObject({ status: 200, contentType: 'application/json; charset=utf-8' });
    const sealed = JSON.parse(answer.body) as Record<string, unknown>;
    expect(Object.keys(sealed)).toEqual(['encrypt', 'msgsignature', 'timestamp', 'nonce']);
    expect(sealed).toMatchObject({ nonce: 'the-nonce', timestamp: expect.any(Number) as number });
    expect(side.signer.openReply(answer.body)).toMatchObject({
      msgtype: 'stream',
      stream: { finish: true, content: 'at once' },
    });
  });

  it('streams: the whole text so far at each request, until it is finished', async () => {
    const side = await start();
    const bot = side.application.nest.get(Bot);
    const first = await side.replyTo(text('question'));
    const [answer] = bot.streams;
    expect(first).toEqual({
      msgtype: 'stream',
      stream: { id: answer!.id, finish: false, content: '你', feedback: { id: 'rate-me' } },
    });
    await answer!.append('好');
    const polled = poll(answer!.id);
    expect(await side.replyTo(polled)).toEqual({
      msgtype: 'stream',
      stream: { id: answer!.id, finish: false, content: '你好' },
    });
    await answer!.finish({ pictures: [PNG] });
    // The same request once more: it has no key, and gets the text of now.
    expect(await side.replyTo(polled)).toEqual({
      msgtype: 'stream',
      stream: {
        id: answer!.id,
        finish: true,
        content: '你好',
        msg_item: [
          { msgtype: 'image', image: { base64: PNG.toString('base64'), md5: 'e9dd2797018cad79186e03e8c5aec8dc' } },
        ],
      },
    });
    expect(bot.seen.filter((each) => each instanceof AiBotStreamMessage)).toHaveLength(2);
    await expect(answer!.append('more')).rejects.toThrow('finished');
  });

  it('answers a repeated message once, with the same stream', async () => {
    const side = await start();
    const message = text('again');
    const [one, two] = [await side.replyTo(message), await side.replyTo(message)];
    expect(streamOf(two)['id']).toBe(streamOf(one)['id']);
    expect(side.application.nest.get(Bot).streams).toHaveLength(1);
  });

  it('takes what has the msgid and the bot of a message for its repeat, whatever it says', async () => {
    @Injectable()
    class Counter {
      private runs = 0;

      @OnAiBotText()
      count(_event: AiBotTextMessage) {
        return `run ${++this.runs}`;
      }
    }
    const side = await startBot({ adapter, providers: [Counter] });
    const reply = async (content: string, id: Message) =>
      streamOf(await side.replyTo({ ...text(content), ...id }))['content'];
    expect(await reply('one', { msgid: 'a' })).toBe('run 1');
    expect(await reply('two', { msgid: 'a' })).toBe('run 1');
    expect(await reply('one', { msgid: 'b' })).toBe('run 2');
    expect(await reply('one', { msgid: 'a', aibotid: 'ANOTHER' })).toBe('run 3');
  });

  it('answers with nothing in time when a handler is late, and leaves its reply to the sender', async () => {
    @Injectable()
    class Slow {
      @OnAiBotText()
      async answer(_event: AiBotTextMessage, { signal }: WechatContext) {
        await once(signal, 'abort');
        return 'late';
      }
    }
    const sent: unknown[] = [];
    const lateReplySender = { send: (reply: unknown) => Promise.resolve(void sent.push(reply)) };
    const side = await startBot({ adapter, providers: [Slow], wechat: { delivery: { lateReplySender } } });
    const clock = stopClock();
    const answer = await clock.answerBetween(4_000, 5_000, side.push(text('slow')));
    expect(answer).toMatchObject({ status: 200, body: '' });
    await expect.poll(() => sent).toEqual(['late']);
  });

  it.each(tolerances)('refuses what is more than $tolerance s old or early', async ({ options, tolerance }) => {
    const accounts = [wecomAiBot({ ...keys, ...options })];
    const side = await startBot({ adapter, accounts, wechat: { clock: () => now * 1000 } });
    expect(await side.statusesAround(tolerance, text('x'))).toEqual([403, 200, 200, 403]);
  });

  it('replies with cards, and a welcome', async () => {
    const side = await start();
    expect(await side.replyTo(text('card'))).toEqual({ msgtype: 'template_card', template_card: card });
    expect(await side.replyTo(text('both'))).toMatchObject({
      msgtype: 'stream_with_template_card',
      stream: { content: 'both', finish: false },
      template_card: card,
    });
    const [both] = side.application.nest.get(Bot).streams;
    expect(streamOf(await side.replyTo(poll(both!.id)))).toMatchObject({ content: 'both' });
    expect(await side.replyTo(event('enter_chat'))).toEqual({ msgtype: 'text', text: { content: 'Welcome' } });
    const click = event('template_card_event', { card_type: 'vote', event_key: 'update', task_id: 't' });
    expect(await side.replyTo(click)).toEqual({
      response_type: 'update_template_card',
      userids: ['zhangsan'],
      template_card: card,
    });
  });

  it('answers with nothing when there is nothing to reply, or something went wrong', async () => {
    const side = await start();
    const rating = event('feedback_event', { id: 'rate-me', type: 2, inaccurate_reason_list: [1, 3] });
    const unanswered = [
      text('throw'),
      text('denied'),
      text('nothing'),
      poll('unknown'),
      event('novelty'),
      rating,
      { ...head(), msgtype: 'image', image: { url: 'https://u' } },
    ];
    for (const message of unanswered) {
      expect(await side.push(message)).toMatchObject({ status: 200, body: '' });
    }
    const bot = side.application.nest.get(Bot);
    expect(bot.feedback).toMatchObject({ feedbackId: 'rate-me', feedbackType: 2, inaccurateReasonList: [1, 3] });
    expect(bot.seen.find(({ type }) => type === 'wecom-aibot.event.novelty')!.constructor).toBe(WecomAiBotEvent);
  });

  it('reads a click with one choice and with several', async () => {
    const side = await start();
    const one = { question_key: 'q', option_ids: { option_id: ['a'] } };
    const of = (items: Message[]): Message =>
      event('template_card_event', {
        card_type: 'vote_interaction',
        event_key: 'k',
        task_id: 't',
        selected_items: { selected_item: items },
      });
    await side.push(of([one]));
    await side.push(of([one, { question_key: 'p', option_ids: { option_id: ['b', 'c'] } }]));
    const [first, second] = side.application.nest.get(Bot).seen as AiBotTemplateCardEvent[];
    expect(first).toBeInstanceOf(AiBotCardEvent);
    expect(first!.selectedItems).toEqual([{ questionKey: 'q', optionIds: ['a'] }]);
    expect(second!.selectedItems).toHaveLength(2);
  });

  it('keeps streams in the store that it is given, for every process', async () => {
    const kept = new Map<string, StreamState>([['elsewhere', { content: 'from another process', finish: true }]]);
    const streamStore = {
      get: (id: string) => Promise.resolve(kept.get(id)),
      set: (id: string, state: StreamState) => Promise.resolve(void kept.set(id, state)),
    };
    const side = await startBot({ adapter, accounts: [wecomAiBot({ ...keys, streamStore })], providers: [Bot] });
    expect(streamOf(await side.replyTo(poll('elsewhere')))).toMatchObject({ content: 'from another process' });
    const id = streamOf(await side.replyTo(text('hi')))['id'] as string;
    expect(kept.get(id)).toEqual({ content: '你', finish: false });
  });
});

describe('a stream', () => {
  it('refuses what WeCom would not show', async () => {
    const answer = stream('a'.repeat(20_479));
    await answer.append('b');
    await expect(answer.append('c')).rejects.toThrow('20481 bytes');
    expect(answer.state.content).toHaveLength(20_480);
    expect(() => stream('长'.repeat(6_827))).toThrow('20481 bytes');
    expect(() => stream('', { feedbackId: 'f'.repeat(257) })).toThrow('256');
    await expect(answer.finish({ pictures: Array<Buffer>(11).fill(PNG) })).rejects.toThrow('11 pictures');
    await expect(answer.finish({ pictures: [Buffer.from('GIF89a')] })).rejects.toThrow('JPG or PNG');
    expect(answer.state.finish).toBe(false);
  });

  it('is forgotten ten minutes after its last change', async () => {
    let now = 0;
    const store = new MemoryStreamStore(() => now);
    await store.set('old', { content: '', finish: false });
    await store.set('kept', { content: '', finish: false });
    now = 5 * 60_000;
    await store.set('kept', { content: 'x', finish: true });
    now = 10 * 60_000;
    expect(await store.get('old')).toBeUndefined();
    expect(await store.get('kept')).toEqual({ content: 'x', finish: true });
  });

  it('survives a store that fails for a moment', async () => {
    const kept: StreamState[] = [];
    let failures = 1;
    const answer = stream('a');
    answer.keepIn({
      get: () => Promise.resolve(undefined),
      set: (_id, state) =>
        failures-- > 0 ? Promise.reject(new Error('down')) : Promise.resolve(void kept.push(state)),
    });
    await answer.append('b');
    expect(kept).toEqual([{ content: 'ab', finish: false }]);
  });
});

describe('decryptMedia()', () => {
  const key = Buffer.from(keys.encodingAesKey, 'base64');
  const encrypt = (file: Buffer, pad = 32 - (file.length % 32)): Buffer => {
    const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
    return Buffer.concat([cipher.update(Buffer.concat([file, Buffer.alloc(pad, pad)])), cipher.final()]);
  };

  it.each([0, 1, 31, 32, 1_000])('gives back a file of %d bytes', (size) => {
    const file = Buffer.alloc(size, 7);
    expect(decryptMedia(encrypt(file), keys.encodingAesKey)).toEqual(file);
  });

  it('refuses another key, and what is not complete', () => {
    const file = encrypt(Buffer.alloc(100, 7));
    expect(() => decryptMedia(file, 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG')).toThrow('this key');
    expect(() => decryptMedia(file.subarray(1), keys.encodingAesKey)).toThrow('not complete');
    expect(() => decryptMedia(Buffer.alloc(0), keys.encodingAesKey)).toThrow('not complete');
    expect(() => decryptMedia(file, 'short')).toThrow('32 bytes');
  });
});
