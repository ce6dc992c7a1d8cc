import { Injectable, type CanActivate, UseFilters, UseGuards } from '@nestjs/common';
import { MemoryStore, Observe, On, type WechatContext, WechatEvent } from 'nestjs-wechat';
import {
  ChangeContactEvent,
  CreateExternalChatEvent,
  CreateExternalTagEvent,
  KfMessageEvent,
  image,
  MenuClickEvent,
  news,
  none,
  OnContactChange,
  OnCustomerServiceMessages,
  OnMenuClick,
  OnTemplateCardClick,
  OnText,
  SchoolCreateDepartmentEvent,
  SmartSheetAddFieldEvent,
  TemplateCardEvent,
  TextMessage,
  updateButton,
  updateTemplateCard,
  video,
  voice,
  wecomApp,
  WecomEvent,
  WedriveFileChangeEvent,
} from 'nestjs-wechat/wecom';
import { WecomCallbackSigner } from 'nestjs-wechat/testing';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { MessageCipher } from '../../src/protocol/message-cipher.js';
import { adapters, startupErrorOf } from '../harness/application.js';
import { stopClock } from '../harness/stopped-clock.js';
import { corpId, keys, now, startWecom, tolerances } from './wecom-side.js';

const head = '<ToUserName>ww1</ToUserName><FromUserName>zhangsan</FromUserName><CreateTime>1700000000</CreateTime>';
const text = (content: string): string =>
  `<xml>${head}<MsgType>text</MsgType><Content><![CDATA[${content}]]></Content><MsgId>${Math.random().toString().slice(2, 14)}</MsgId><AgentID>1</AgentID></xml>`;
const event = (name: string, rest = ''): string =>
  `<xml>${head}<MsgType>event</MsgType><Event><![CDATA[${name}]]></Event>${rest}</xml>`;

const common = { ToUserName: 'zhangsan', FromUserName: 'ww1' };

class Nobody implements CanActivate {
  canActivate(): boolean {
    return false;
  }
}

@Injectable()
class Staff {
  readonly seen: WechatEvent[] = [];
  runs = 0;

  @Observe(WechatEvent)
  see(event: WechatEvent): void {
    this.seen.push(event);
  }

  @OnText('image')
  image(_event: TextMessage) {
    return image('M');
  }
  @OnText('voice')
  voice(_event: TextMessage) {
    return voice('M');
  }
  @OnText('video')
  video(_event: TextMessage) {
    return video({ mediaId: 'M', title: 'T', description: 'D' });
  }
  @OnText('news')
  news(_event: TextMessage) {
    const article = { title: 'T', description: 'D', picUrl: 'https://p', url: 'https://u' };
    return news([article, article]);
  }
  @OnText('none')
  none(_event: TextMessage) {
    return none();
  }
  @OnText('long')
  long(_event: TextMessage) {
    return '长'.repeat(683);
  }
  @OnText('many')
  many(_event: TextMessage) {
    return news(Array.from({ length: 9 }, () => ({ title: 'T', url: 'https://u' })));
  }
  @OnText('empty')
  empty(_event: TextMessage) {
    return '';
  }
  @OnText('throw')
  throw(_event: TextMessage): string {
    throw new Error('secret');
  }
  @OnText('denied')
  @UseGuards(Nobody)
  denied(_event: TextMessage) {
    return 'never';
  }
  @OnText('filtered')
  @UseFilters({ catch: () => 'Sold out' })
  filtered(_event: TextMessage): string {
    throw new RangeError('none left');
  }
  @OnText()
  echo(event: TextMessage) {
    this.runs++;
    return `you said ${event.content}`;
  }
  @OnMenuClick('TODAY')
  today(event: MenuClickEvent) {
    return event.eventKey;
  }
  @OnTemplateCardClick('ok')
  button(_event: TemplateCardEvent) {
    return updateButton('Done');
  }
  @OnTemplateCardClick('card')
  card(_event: TemplateCardEvent) {
    return updateTemplateCard({
      cardType: 'text_notice',
      mainTitle: { title: 'T' },
      horizontalContentList: [
        { keyName: 'a', value: 'b' },
        { keyName: 'c', value: 'd', type: 1 },
      ],
      jumpList: [{ title: 'one', type: 0 }],
    });
  }
  @OnContactChange()
  contact(_event: ChangeContactEvent): void {}
}

describe.each(adapters)('a WeCom app on %s', (adapter) => {
  const start = () => startWecom({ adapter, providers: [Staff] });

  it('answers the encrypted echostr as bare text', async () => {
    const side = await start();
    expect(await side.handshake('1616140317555161061')).toMatchObject({
      status: 200,
      body: '1616140317555161061',
      contentType: 'text/plain; charset=utf-8',
    });
    const stranger = await side.as({ receiverId: 'ww-other' }).handshake();
    expect(stranger.status).toBe(403);
  });

  it('replies encrypted, each kind', async () => {
    const side = await start();
    const replies = async (content: string) => side.replyTo(text(content));
    expect(await replies('hi')).toMatchObject({ ...common, MsgType: 'text', Content: 'you said hi' });
    expect(await replies('image')).toMatchObject({ MsgType: 'image', Image: { MediaId: 'M' } });
    expect(await replies('voice')).toMatchObject({ MsgType: 'voice', Voice: { MediaId: 'M' } });
    expect(await replies('video')).toMatchObject({ Video: { MediaId: 'M', Title: 'T', Description: 'D' } });
    const article = { Title: 'T', Description: 'D', Url: 'https://u', PicUrl: 'https://p' };
    expect(await replies('news')).toMatchObject({ ArticleCount: '2', Articles: { item: [article, article] } });
    expect(await side.replyTo(event('CLICK', '<EventKey>TODAY</EventKey>'))).toMatchObject({ Content: 'TODAY' });
  });

  it('replies in JSON to JSON, with the nonce of the request', async () => {
    const side = await start();
    const message = {
      ToUserName: 'ww1',
      FromUserName: 'zhangsan',
      CreateTime: '1700000000',
      MsgType: 'text',
      Content: 'hi',
      MsgId: 12,
    };
    const answer = await side.push(message, { format: 'json', nonce: 'nonce1' });
    expect(answer.contentType).toBe('application/json; charset=utf-8');
    expect(JSON.parse(answer.body)).toMatchObject({ Nonce: 'nonce1', TimeStamp: expect.any(Number) as number });
    expect(side.signer.openReply(answer.body)).toMatchObject({ ...common, Content: 'you said hi' });
  });

  it('answers with the names of the envelope that came', async () => {
    const side = await start();
    const message = { FromUserName: 'zhangsan', MsgType: 'text', Content: 'hi', MsgId: '1' };
    const { query, body } = side.signer.message(message, { format: 'json' });
    const envelope = Object.entries(JSON.parse(body) as object).map(([name, value]) => [name.toLowerCase(), value]);
    const answer = await side.application.request(`/wechat${query}`, {
      method: 'POST',
      body: JSON.stringify(Object.fromEntries(envelope)),
    });
    const sealed = JSON.parse(answer.body) as { encrypt: string; timestamp: number };
    expect(Object.keys(sealed)).toEqual(['encrypt', 'msgsignature', 'timestamp', 'nonce']);
    const reply = new MessageCipher(keys.encodingAesKey).decrypt(sealed.encrypt).message;
    expect(JSON.parse(reply)).toMatchObject({ MsgType: 'text', Content: 'you said hi' });
  });

  it('reads lists of texts, and texts that look like lists', async () => {
    const side = await start();
    const seen = side.application.nest.get(Staff).seen;
    const ids = '<FileId><![CDATA[a]]></FileId><FileId><![CDATA[b]]></FileId>';
    await side.push(event('wedrive_file_change', `<ChangeType>move_file</ChangeType>${ids}`));
    expect((seen.at(-1) as WedriveFileChangeEvent).fileId).toEqual(['a', 'b']);
    const typed = 'x]]></Content><Content><![CDATA[y';
    await side.push(text(typed));
    expect(seen.at(-1)).toMatchObject({ content: typed });
  });

  it('updates cards, with lists as repeated elements', async () => {
    const side = await start();
    const click = (key: string): string =>
      event(
        'template_card_event',
        `<EventKey>${key}</EventKey><TaskId>t</TaskId><CardType>vote_interaction</CardType><ResponseCode>r</ResponseCode>
         <SelectedItems><SelectedItem><QuestionKey>q</QuestionKey><OptionIds><OptionId>a</OptionId></OptionIds></SelectedItem>
         <SelectedItem><QuestionKey>p</QuestionKey><OpitonIds><OpitonId>b</OpitonId><OpitonId>c</OpitonId></OpitonIds></SelectedItem></SelectedItems>`,
      );
    expect(await side.replyTo(click('ok'))).toMatchObject({
      MsgType: 'update_button',
      Button: { ReplaceName: 'Done' },
    });
    expect(await side.replyTo(click('card'))).toMatchObject({
      MsgType: 'update_template_card',
      TemplateCard: {
        CardType: 'text_notice',
        MainTitle: { Title: 'T' },
        HorizontalContentList: [
          { KeyName: 'a', Value: 'b' },
          { KeyName: 'c', Value: 'd', Type: '1' },
        ],
        JumpList: { Title: 'one', Type: '0' },
      },
    });
    expect(side.application.nest.get(Staff).seen[0]).toMatchObject({
      selectedItems: [
        { questionKey: 'q', optionIds: ['a'] },
        { questionKey: 'p', optionIds: ['b', 'c'] },
      ],
    });
  });

  it('answers success when there is nothing to reply, or something went wrong', async () => {
    const side = await start();
    for (const content of ['none', 'throw', 'denied', 'long', 'many', 'empty']) {
      expect(await side.push(text(content))).toMatchObject({
        status: 200,
        body: 'success',
        contentType: 'text/plain; charset=utf-8',
      });
    }
    const errors = side.application.logs.text('error');
    expect(errors).toContain('2049 bytes');
    expect(errors).toContain('9 articles');
    expect(errors).toContain('is empty');
    expect((await side.push(event('novelty', '<Thing>1</Thing>'))).body).toBe('success');
    const last = side.application.nest.get(Staff).seen.at(-1)!;
    expect(last.constructor).toBe(WecomEvent);
    expect(last).toMatchObject({ type: 'wecom.event.novelty', raw: { Thing: '1' } });
  });

  it('handles a repeated message once, and gives the same reply again', async () => {
    const side = await start();
    const message = text('again');
    expect(await side.replyTo(message)).toMatchObject({ Content: 'you said again' });
    expect(await side.replyTo(message)).toMatchObject({ Content: 'you said again' });
    expect(side.application.nest.get(Staff).runs).toBe(1);
  });

  it('replies what an exception filter returns, and reports the error all the same', async () => {
    const side = await start();
    expect(await side.replyTo(text('filtered'))).toMatchObject({ ...common, MsgType: 'text', Content: 'Sold out' });
    expect(side.application.logs.text('error')).toContain('none left');
  });

  it('takes the same message to two corps for two, also where they share a store', async () => {
    const store = new MemoryStore();
    const message = text('same');
    for (const corp of [corpId, 'ww-other']) {
      const accounts = [wecomApp({ corpId: corp, ...keys })];
      const side = await startWecom({ adapter, accounts, providers: [Staff], wechat: { delivery: { store } } }, corp);
      expect(await side.replyTo(message)).toMatchObject({ Content: 'you said same' });
      expect(side.application.nest.get(Staff).runs).toBe(1);
    }
  });

  it('takes the same event to two apps of one corp for two', async () => {
    const accounts = [wecomApp({ corpId, ...keys }), wecomApp({ name: 'second', corpId, ...keys })];
    const side = await startWecom({ adapter, accounts, providers: [Staff] });
    for (const each of [side, side.as({}, '/wechat/second')]) {
      expect(await each.push(event('novelty'))).toMatchObject({ status: 200, body: 'success' });
    }
    expect(side.application.nest.get(Staff).seen.map(({ account }) => account)).toEqual(['default', 'second']);
  });

  it('handles a repeated word of new customer service messages once, and each word of one second', async () => {
    const tokens: string[] = [];
    @Injectable()
    class Desk {
      @OnCustomerServiceMessages()
      fetch({ token }: KfMessageEvent): void {
        tokens.push(token);
      }
    }
    const side = await startWecom({ adapter, providers: [Desk] });
    for (const token of ['first', 'first', 'second']) {
      const fields = `<Token>${token}</Token><OpenKfId>K</OpenKfId>`;
      const told = event('kf_msg_or_event', fields).replace('<FromUserName>zhangsan</FromUserName>', '');
      expect(await side.push(told)).toMatchObject({ status: 200, body: 'success' });
    }
    expect(tokens).toEqual(['first', 'second']);
  });

  it('never crosses what refines different events, and takes official misspellings', async () => {
    const side = await start();
    const seen = side.application.nest.get(Staff).seen;
    const change = async (name: string, changeType: string, rest = ''): Promise<WechatEvent> => {
      await side.push(event(name, `<ChangeType><![CDATA[${changeType}]]></ChangeType>${rest}`));
      return seen.at(-1)!;
    };
    expect(await change('change_external_chat', 'create')).toBeInstanceOf(CreateExternalChatEvent);
    expect(await change('change_external_tag', 'create')).toBeInstanceOf(CreateExternalTagEvent);
    expect(await change('change_school_contact', 'create_deparmtment')).toBeInstanceOf(SchoolCreateDepartmentEvent);
    expect(await change('smart_sheet_change', 'add_filed')).toBeInstanceOf(SmartSheetAddFieldEvent);
    const unknown = await change('change_contact', 'merge_user', '<Name>Li</Name>');
    expect(unknown).toBeInstanceOf(ChangeContactEvent);
    expect(unknown).toMatchObject({ type: 'wecom.event.change_contact.merge_user', name: 'Li' });
    for (const [files, ids] of [
      ['<FileId>a</FileId><FileId>b</FileId>', ['a', 'b']],
      ['<FileId>a</FileId>', ['a']],
      ['', []],
    ] as const) {
      const moved = await change('wedrive_file_change', 'move_file', files);
      expect((moved as WedriveFileChangeEvent).fileId).toEqual(ids);
    }
  });

  it('reads an event without FromUserName, spaces before CDATA, and numbers of 64 bits', async () => {
    const side = await start();
    await side.push(
      '<xml><ToUserName>ww1</ToUserName><CreateTime>1700000000</CreateTime><MsgType> <![CDATA[event]]></MsgType>' +
        '<Event> <![CDATA[kf_msg_or_event]]></Event><Token>T</Token><OpenKfId>K</OpenKfId></xml>',
    );
    const [received] = side.application.nest.get(Staff).seen;
    expect(received).toBeInstanceOf(KfMessageEvent);
    expect(received).toMatchObject({ token: 'T', openKfId: 'K' });
    expect(received).not.toHaveProperty('fromUserName');
    await side.push(
      { MsgType: 'text', MsgId: '9223372036854775807', Content: 'x', CreateTime: '1' },
      { format: 'json' },
    );
    expect(side.application.nest.get(Staff).seen.at(-1)).toMatchObject({ msgId: '9223372036854775807' });
  });

  it('refuses what is old, forged, for another corp, or not encrypted', async () => {
    const now = Math.floor(Date.now() / 1000);
    const side = await startWecom({ adapter, providers: [Staff], wechat: { clock: () => now * 1000 } });
    expect((await side.push(text('a'), { timestamp: now - 890 })).status).toBe(200);
    expect((await side.push(text('b'), { timestamp: now - 910 })).status).toBe(403);
    expect((await side.push(text('c'), { timestamp: now + 910 })).status).toBe(403);
    expect((await side.as({ receiverId: 'ww-other' }).push(text('d'))).status).toBe(403);
    expect((await side.as({ token: 'other' }).push(text('e'))).status).toBe(403);
    const { query } = side.signer.message(text('f'));
    const plain = await side.application.request(`/wechat${query}`, { method: 'POST', body: text('f') });
    expect(plain.status).toBe(403);
    const bare = await side.application.request('/wechat', { method: 'POST', body: text('g') });
    expect(bare.status).toBe(400);
    expect(side.application.nest.get(Staff).seen).toHaveLength(1);
  });

  it.each(tolerances)('refuses what is more than $tolerance s old or early', async ({ options, tolerance }) => {
    const accounts = [wecomApp({ corpId, ...keys, ...options })];
    const side = await startWecom({ adapter, accounts, wechat: { clock: () => now * 1000 } });
    expect(await side.statusesAround(tolerance, text('x'))).toEqual([403, 200, 200, 403]);
  });

  it('takes older tokens and keys while they are changed, and replies with those of the request', async () => {
    const account = wecomApp({
      corpId,
      token: ['newToken', keys.token],
      encodingAesKey: ['abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', keys.encodingAesKey],
    });
    const side = await startWecom({ adapter, accounts: [account], providers: [Staff] });
    expect(await side.replyTo(text('old'))).toMatchObject({ Content: 'you said old' });
    const renewed = side.as({ token: 'newToken', encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' });
    expect(await renewed.replyTo(text('new'))).toMatchObject({ Content: 'you said new' });
  });

  it('takes messages for its own agent alone, when it knows it', async () => {
    const side = await startWecom({
      adapter,
      accounts: [wecomApp({ corpId, agentId: 1, ...keys })],
      providers: [Staff],
    });
    const of = (agent: string) => text('x').replace('<AgentID>1<', `<AgentID>${agent}<`);
    expect((await side.push(of('1'))).status).toBe(200);
    expect((await side.push(of('2'))).status).toBe(403);
    expect((await side.push(of('0'))).status).toBe(200);
    expect((await side.push(of(''))).status).toBe(200);
  });

  it('gives no late reply to an event that took too long', async () => {
    @Injectable()
    class Slow {
      @On(TextMessage)
      async answer(_event: TextMessage): Promise<string> {
        await new Promise((resolve) => setTimeout(resolve, 5_200));
        return 'late';
      }
    }
    const side = await startWecom({ adapter, providers: [Slow] });
    const clock = stopClock();
    const answer = await clock.answerBetween(4_000, 5_000, side.push(text('slow')));
    expect(answer).toMatchObject({ status: 200, body: 'success' });
  });

  it('leaves a late reply to the sender, once, and repeats do not carry it', async () => {
    @Injectable()
    class Slow {
      @OnText()
      async answer(_event: TextMessage, { signal }: WechatContext): Promise<string> {
        await once(signal, 'abort');
        return 'late';
      }
    }
    const sent: unknown[] = [];
    const lateReplySender = {
      send: (reply: unknown, { type }: WechatEvent) => Promise.resolve(void sent.push({ reply, type })),
    };
    const side = await startWecom({ adapter, providers: [Slow], wechat: { delivery: { lateReplySender } } });
    const message = text('slow');
    const clock = stopClock();
    const answer = await clock.answerBetween(4_000, 5_000, side.push(message));
    expect(answer).toMatchObject({ status: 200, body: 'success' });
    await expect.poll(() => sent).toHaveLength(1);
    expect(await side.push(message)).toMatchObject({ status: 200, body: 'success' });
    expect(sent).toEqual([{ reply: 'late', type: 'wecom.message.text' }]);
  });
});

describe('the options of wecomApp()', () => {
  it('lists every fault and no value', () => {
    const wrong = { corpId: '', token: '!!', encodingAesKey: 'short', agentId: 1.5, path: 'a b' };
    expect(() => wecomApp(wrong)).toThrow(/corpId[^]*/);
    for (const fault of ['corpId', 'token', 'encodingAesKey', 'agentId', 'path']) {
      expect(() => wecomApp(wrong)).toThrow(fault);
    }
    expect(() => wecomApp(wrong)).not.toThrow('short');
  });

  it('lets the signer of a wrong account find that its reply is not for it', () => {
    const signer = new WecomCallbackSigner({ ...keys, receiverId: corpId });
    expect(() => signer.openReply('<xml><Content>plain</Content></xml>')).toThrow('not encrypted');
  });

  it('refuses two accounts at one path', async () => {
    const accounts = [wecomApp({ corpId, ...keys }), wecomApp({ name: 'b', path: 'wechat', corpId, ...keys })];
    expect(await startupErrorOf({ adapter: 'express', accounts })).toContain('share the path');
  });
});
