import { Injectable } from '@nestjs/common';
import {
  news,
  Observe,
  officialAccount,
  OnText,
  type OfficialAccountReply,
  TextMessage,
  WechatEvent,
} from 'nestjs-wechat';
import { CallbackSigner } from 'nestjs-wechat/testing';
import { describe, expect, it } from 'vitest';
import { adapters, type AdapterName, credentials, startApplication } from '../harness/application.js';

@Injectable()
class Desk {
  readonly seen: WechatEvent[] = [];
  @Observe(WechatEvent)
  observe(event: WechatEvent): void {
    this.seen.push(event);
  }
  @OnText()
  echo(): string {
    return 'heard';
  }
  @OnText('news')
  news(): OfficialAccountReply {
    return news([{ title: 'Tea', url: 'https://tea.example' }]);
  }
}

const text = (content: string): string =>
  `<xml><ToUserName><![CDATA[gh_a]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName><CreateTime>1790000003</CreateTime>` +
  `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content><MsgId>13</MsgId></xml>`;

const event = (rest: string): string =>
  `<xml><ToUserName><![CDATA[gh_a]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName><CreateTime>1790000003</CreateTime>` +
  `<MsgType><![CDATA[event]]></MsgType>${rest}</xml>`;

async function start(adapter: AdapterName, mode: 'secure' | 'compat' | 'plaintext' = 'secure') {
  const account = { ...credentials, mode };
  const application = await startApplication({ adapter, accounts: [officialAccount(account)], providers: [Desk] });
  const desk = application.nest.get(Desk);
  return { application, desk, signer: account };
}

describe.each(adapters)('what users and WeChat write, on %s', (adapter) => {
  it.each(['secure', 'compat', 'plaintext'] as const)('takes a text with tags for a text, in %s mode', async (mode) => {
    const { application, desk, signer } = await start(adapter, mode);
    for (const typed of [
      '<Content><![CDATA[hi]]></Content>',
      'x]]></Content><bizmsgmenuid>101</bizmsgmenuid><MsgId>1</MsgId><Content><![CDATA[',
      'x]]></Content><Encrypt><![CDATA[forged]]></Encrypt><Content><![CDATA[',
      'x]]></Content><Forged><![CDATA[',
      'x]]></FromUserName><MsgType><![CDATA[event]]></MsgType><Event>subscribe</Event>',
    ]) {
      const answer = await application.push(text(typed), { signer });
      expect(answer.status).toBe(200);
      const received = desk.seen.at(-1)!;
      expect(received).toBeInstanceOf(TextMessage);
      expect(received).toMatchObject({ content: typed, msgId: '13', fromUserName: 'o1' });
      expect(received.raw).not.toHaveProperty('bizmsgmenuid');
      expect(received.raw).not.toHaveProperty('Forged');
    }
  });

  it('reads an event with text beside its elements', async () => {
    const { application, desk } = await start(adapter);
    await application.push(event('<Event><![CDATA[card_pass_check]]></Event> // note\n<CardId>c1</CardId>'));
    expect(desk.seen.at(-1)).toMatchObject({ type: 'official-account.event.card_pass_check', cardId: 'c1' });
    await application.push(event('<Event><![CDATA[CLICK]]></Event>\u200b<EventKey a="b">k</EventKey><!-- x -->'));
    expect(desk.seen.at(-1)).toMatchObject({ eventKey: 'k' });
  });

  it('reads JSON with control characters, and answers it in JSON', async () => {
    const { application, desk } = await start(adapter);
    const message = (content: string): string =>
      `{"ToUserName":"gh_a","FromUserName":"o1","CreateTime":1790000003,"MsgType":"text","Content":"${content}","MsgId":13}`;
    const options = { format: 'json' } as const;
    for (const content of ['a\u001db', 'a\nb', '\u0000', 'a\tb']) {
      const reply = await application.replyTo(message(content), options);
      expect(desk.seen.at(-1)).toMatchObject({ content, msgId: '13' });
      expect(reply).toMatchObject({ MsgType: 'text', ToUserName: 'o1', Content: 'heard' });
    }
    const sealed = await application.push(message('news'), options);
    expect(sealed.contentType).toBe('application/json; charset=utf-8');
    expect(Object.keys(JSON.parse(sealed.body) as object)).toEqual(['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce']);
    expect(await application.replyTo(message('news'), options)).toMatchObject({
      ArticleCount: 1,
      Articles: { item: [{ Title: 'Tea', Url: 'https://tea.example' }] },
    });
  });

  it('answers JSON in JSON in plaintext mode too', async () => {
    const { application, signer } = await start(adapter, 'plaintext');
    const message = { ToUserName: 'gh_a', FromUserName: 'o1', CreateTime: 1, MsgType: 'text', Content: 'hi', MsgId: 1 };
    const answer = await application.push(message, { signer, format: 'json' });
    expect(answer.contentType).toBe('application/json; charset=utf-8');
    expect(JSON.parse(answer.body)).toMatchObject({ ToUserName: 'o1', FromUserName: 'gh_a', Content: 'heard' });
  });

  it('accepts a genuine message that cannot be read, and says why', async () => {
    const { application, desk } = await start(adapter);
    for (const message of ['<xml><MsgType>text</MsgType>', '{"MsgType":', 'hello', '<!DOCTYPE x><xml/>']) {
      expect(await application.push(message)).toMatchObject({ status: 200, body: 'success' });
    }
    expect(desk.seen).toEqual([]);
    expect(application.logs.text('warn')).toContain(
      'A genuine message cannot be read: Malformed XML: an unexpected end',
    );
    expect(application.logs.text()).not.toContain('DOCTYPE x');
  });

  it('judges only the parameters of the query that it uses, and names the culprit', async () => {
    const { application } = await start(adapter);
    expect((await application.push(text('hi'), { path: '/wechat', headers: {} })).status).toBe(200);
    const twice = async (parameter: string): Promise<number> => {
      const signer = new CallbackSigner(credentials);
      const { query, body, contentType } = signer.message(text('hi'));
      const headers = { 'content-type': contentType };
      const answer = await application.request(`/wechat${query}&${parameter}`, { method: 'POST', body, headers });
      return answer.status;
    };
    expect(await twice('tag=a&tag=b')).toBe(200);
    expect(await twice('nonce=a')).toBe(400);
    expect(application.logs.text('warn')).toContain('nonce is given more than once');
  });
});
