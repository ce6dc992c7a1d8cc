import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import {
  image,
  music,
  news,
  none,
  type OfficialAccountReply,
  text,
  transferToCustomerService,
  video,
  voice,
} from '../../src/platforms/official-account/index.js';
import { writeReply } from '../../src/platforms/official-account/reply-writer.js';
import { WechatCallbackError } from '../../src/protocol/callback-error.js';

const NOW = 1_700_000_000_999;
const CLICK = { toUserName: 'gh_account', fromUserName: 'openid', type: 'official-account.event.CLICK' };
const TEXT = { ...CLICK, type: 'official-account.message.text' };

const HEAD =
  '<xml><ToUserName><![CDATA[openid]]></ToUserName><FromUserName><![CDATA[gh_account]]></FromUserName>' +
  '<CreateTime>1700000000</CreateTime>';

/** Every element with text of its own: its path and the text, as an independent reader sees them. */
function leaves(xml: string): [path: string, text: string][] {
  const found: [string, string][] = [];
  const path: { name: string; text: string; children: number }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const parent = path.at(-1);
    if (parent) {
      parent.children++;
    }
    path.push({ name, text: '', children: 0 });
  });
  const append = (text: string): void => {
    const current = path.at(-1);
    if (current) {
      current.text += text;
    }
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => {
    const closed = path.at(-1)!;
    if (closed.children === 0) {
      found.push([path.map(({ name }) => name).join('/'), closed.text]);
    }
    path.pop();
  });
  parser.write(xml).close();
  return found;
}

function refusal(reply: unknown, to = CLICK): WechatCallbackError {
  try {
    writeReply(reply as OfficialAccountReply, to, NOW);
  } catch (error) {
    expect(error).toBeInstanceOf(WechatCallbackError);
    expect((error as WechatCallbackError).reason).toBe('reply');
    return error as WechatCallbackError;
  }
  throw new Error('The reply was not refused.');
}

const article = { title: 'Tea', description: 'Oolong', picUrl: 'https://a.example/1.jpg', url: 'https://a.example/1' };

describe('writing a reply', () => {
  it.each<[string, OfficialAccountReply | string, string]>([
    ['a string', 'Hello', '<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[Hello]]></Content>'],
    ['a text', text('茶\n🍵'), '<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[茶\n🍵]]></Content>'],
    ['an image', image('M1'), '<MsgType><![CDATA[image]]></MsgType><Image><MediaId><![CDATA[M1]]></MediaId></Image>'],
    [
      'a voice clip',
      voice('M2'),
      '<MsgType><![CDATA[voice]]></MsgType><Voice><MediaId><![CDATA[M2]]></MediaId></Voice>',
    ],
    [
      'a bare video',
      video({ mediaId: 'M3' }),
      '<MsgType><![CDATA[video]]></MsgType><Video><MediaId><![CDATA[M3]]></MediaId></Video>',
    ],
    [
      'a video with a caption',
      video({ mediaId: 'M3', title: 'T', description: 'D' }),
      '<MsgType><![CDATA[video]]></MsgType><Video><MediaId><![CDATA[M3]]></MediaId>' +
        '<Title><![CDATA[T]]></Title><Description><![CDATA[D]]></Description></Video>',
    ],
    [
      'music',
      music({
        title: 'T',
        description: 'D',
        musicUrl: 'http://a.example/m',
        hqMusicUrl: 'HTTPS://a.example/hq',
        thumbMediaId: 'M4',
      }),
      '<MsgType><![CDATA[music]]></MsgType><Music><Title><![CDATA[T]]></Title><Description><![CDATA[D]]></Description>' +
        '<MusicUrl><![CDATA[http://a.example/m]]></MusicUrl><HQMusicUrl><![CDATA[HTTPS://a.example/hq]]></HQMusicUrl>' +
        '<ThumbMediaId><![CDATA[M4]]></ThumbMediaId></Music>',
    ],
    [
      'articles',
      news([article, { title: 'Cake', url: 'https://a.example/2' }]),
      '<MsgType><![CDATA[news]]></MsgType><ArticleCount>2</ArticleCount><Articles>' +
        '<item><Title><![CDATA[Tea]]></Title><Description><![CDATA[Oolong]]></Description>' +
        '<PicUrl><![CDATA[https://a.example/1.jpg]]></PicUrl><Url><![CDATA[https://a.example/1]]></Url></item>' +
        '<item><Title><![CDATA[Cake]]></Title><Description><![CDATA[]]></Description><PicUrl><![CDATA[]]></PicUrl>' +
        '<Url><![CDATA[https://a.example/2]]></Url></item></Articles>',
    ],
    [
      'a transfer to any customer-service account',
      transferToCustomerService(),
      '<MsgType><![CDATA[transfer_customer_service]]></MsgType>',
    ],
    [
      'a transfer to a named account',
      transferToCustomerService('lin@tea'),
      '<MsgType><![CDATA[transfer_customer_service]]></MsgType>' +
        '<TransInfo><KfAccount><![CDATA[lin@tea]]></KfAccount></TransInfo>',
    ],
  ])('writes %s', (_name, reply, body) => {
    expect(writeReply(reply, CLICK, NOW)).toBe(`${HEAD}${body}</xml>`);
  });

  it('writes nothing for none()', () => {
    expect(writeReply(none(), CLICK, NOW)).toBeUndefined();
  });
});

describe('a reply that WeChat would not deliver', () => {
  it.each(['', ' ', '\n\t', '\u3000'])('refuses the empty text %j', (content) => {
    expect(refusal(content).message).toContain('The text is empty');
    expect(refusal(text(content)).message).toContain('none()');
  });

  it('takes a text of 2048 bytes and refuses one more', () => {
    expect(writeReply('a'.repeat(2048), CLICK, NOW)).toContain('a'.repeat(2048));
    expect(writeReply(`${'茶'.repeat(682)}ab`, CLICK, NOW)).toBeDefined();
    expect(refusal('a'.repeat(2049)).message).toContain('2049 bytes');
    expect(refusal('茶'.repeat(683)).message).toContain('2049 bytes');
    expect(refusal('茶'.repeat(683)).message).toContain('the limit is 2048');
  });

  it.each([
    ['image', image(' ')],
    ['image', { type: 'image' }],
    ['voice', voice('')],
    ['voice', { type: 'voice', mediaId: 7 }],
    ['video', { type: 'video', title: 'T' }],
    ['music', { type: 'music', musicUrl: 'https://a.example' }],
    ['music', music({ thumbMediaId: '' })],
  ])('refuses a %s without its media id', (type, reply) => {
    expect(refusal(reply).message).toMatch(new RegExp(`The ${type}'s (thumbM|m)ediaId is`));
  });

  it.each(['official-account.event.CLICK', 'official-account.event.subscribe', 'official-account.message.link'])(
    'takes eight articles in answer to %s and refuses nine',
    (type) => {
      const to = { ...CLICK, type };
      expect(writeReply(news(Array.from({ length: 8 }, () => article)), to, NOW)).toContain('<ArticleCount>8<');
      expect(refusal(news(Array.from({ length: 9 }, () => article)), to).message).toContain('the limit is 8');
    },
  );

  it.each(['text', 'image', 'voice', 'video', 'location'])('takes only one article in answer to a %s', (msgType) => {
    const to = { ...CLICK, type: `official-account.message.${msgType}` };
    expect(writeReply(news([article]), to, NOW)).toContain('<ArticleCount>1<');
    expect(refusal(news([article, article]), to).message).toContain('only 1');
  });

  it.each<[string, unknown, string]>([
    ['no articles', news([]), 'There are no articles'],
    ['articles that are no list', { type: 'news', articles: article }, 'The articles are an object'],
    ['an article that is no object', news([null as never]), 'Article 1 is null'],
    ['an article without a title', news([article, { ...article, title: ' ' }]), "Article 2's title is empty"],
    ['an article without a URL', news([{ title: 'T' } as never]), "Article 1's url is undefined"],
    ['a script', news([{ ...article, url: 'javascript:alert(1)' }]), "Article 1's url is"],
    ['a URL without a host', news([{ ...article, url: 'https://' }]), 'https:// or http://'],
    ['a path', news([{ ...article, picUrl: '/1.jpg' }]), "Article 1's picUrl is"],
    [
      'a description that is no text',
      news([{ ...article, description: 5 as never }]),
      "Article 1's description is a number",
    ],
    ['a music URL', music({ musicUrl: 'ftp://a.example', thumbMediaId: 'M' }), "The music's musicUrl is"],
    ['a high quality music URL', music({ hqMusicUrl: '', thumbMediaId: 'M' }), "The music's hqMusicUrl is"],
    ['a caption that is no text', video({ mediaId: 'M', title: {} as never }), "The video's title is an empty object"],
    ['an empty customer-service account', transferToCustomerService(''), 'kfAccount is empty'],
    ['a customer-service account that is no text', transferToCustomerService(5 as never), 'kfAccount is a number'],
    ['a text that is no text', text(42 as never), 'The text is a number'],
    ['a control character', 'a\u0000b', 'U+0000'],
    ['an escape sequence', text('\u001b[31m'), 'U+001B'],
    ['a noncharacter', text('\uffff'), 'U+FFFF'],
    ['half an emoji', text('🍵'.slice(0, 1)), 'U+D83C'],
    [
      'a control character in a title',
      news([{ ...article, title: 'a\u0008' }]),
      "Article 1's title has the character U+0008",
    ],
  ])('refuses %s', (_name, reply, message) => {
    expect(refusal(reply).message).toContain(message);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'undefined is not a reply'],
    ['null', null, 'null is not a reply'],
    ['a number', 5, 'a number is not a reply'],
    ['a list', [text('a')], 'a list is not a reply'],
    ['an object', { content: 'a' }, 'an object with content is not a reply'],
    ['another platform’s reply', { type: 'template_card' }, 'an object of type "template_card" is not a reply'],
    ['what every object inherits', { type: 'constructor' }, 'is not a reply'],
    ['a prototype', { type: '__proto__' }, 'is not a reply'],
  ])('refuses %s and says what a reply is', (_name, reply, message) => {
    expect(refusal(reply).message).toContain(message);
    expect(refusal(reply).message).toContain('transferToCustomerService()');
  });

  it('keeps what the reply says out of the error', () => {
    expect(refusal(`secret${'a'.repeat(3000)}`).message).not.toContain('secret');
  });
});

describe('whatever a text says', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(']]>', ']]', '>', '<![CDATA[', '</Content>', '<a/>', '&amp;'),
      ),
    )
    .map((parts) => parts.join('').replaceAll('\r', '').slice(0, 500))
    .filter((content) => content.trim() !== '' && !/\p{Surrogate}/u.test(content) && !/[\ufffe\uffff]/.test(content))
    .filter((content) => Buffer.byteLength(content) <= 2048);

  it('it arrives as that text, and adds no element', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        expect(leaves(writeReply(text(content), TEXT, NOW)!)).toEqual([
          ['xml/ToUserName', 'openid'],
          ['xml/FromUserName', 'gh_account'],
          ['xml/CreateTime', '1700000000'],
          ['xml/MsgType', 'text'],
          ['xml/Content', content],
        ]);
      }),
    );
  });

  it('it arrives as that text in an article, a caption and a name', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        const articles = news([{ title: content, description: content, url: `https://a.example/${content}` }]);
        expect(leaves(writeReply(articles, TEXT, NOW)!).slice(4)).toEqual([
          ['xml/ArticleCount', '1'],
          ['xml/Articles/item/Title', content],
          ['xml/Articles/item/Description', content],
          ['xml/Articles/item/PicUrl', ''],
          ['xml/Articles/item/Url', `https://a.example/${content}`],
        ]);
        const caption = video({ mediaId: content, title: content });
        expect(leaves(writeReply(caption, { ...TEXT, fromUserName: content }, NOW)!)).toEqual([
          ['xml/ToUserName', content],
          ['xml/FromUserName', 'gh_account'],
          ['xml/CreateTime', '1700000000'],
          ['xml/MsgType', 'video'],
          ['xml/Video/MediaId', content],
          ['xml/Video/Title', content],
        ]);
      }),
    );
  });
});
