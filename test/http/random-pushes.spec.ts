import { Injectable } from '@nestjs/common';
import * as fc from 'fast-check';
import { OfficialAccountMessage, officialAccount, On, type WechatEvent } from 'nestjs-wechat';
import { CallbackSigner } from 'nestjs-wechat/testing';
import { describe, expect, it } from 'vitest';
import { anyText } from '../harness/any-text.js';
import { adapters, credentials, startApplication, type TestApplication, textMessage } from '../harness/application.js';
import { eventRecorder } from '../harness/event-recorder.js';

const PLAINTEXT = { appId: 'wx1111111111111111', token: 'PLAIN' };
const accounts = [
  { path: '/wechat', signer: credentials },
  { path: '/wechat/compat', signer: { ...credentials, mode: 'compat' } },
  { path: '/wechat/plaintext', signer: PLAINTEXT },
] as const;

@Injectable()
class Greeter {
  @On(OfficialAccountMessage) greet({ fromUserName }: OfficialAccountMessage): string | undefined {
    // Garbage may be a message by chance: it comes from nobody, who can get no reply.
    return fromUserName && 'Hello';
  }
}

type Fields = Readonly<Record<string, string | number>>;

/** What no user types by accident, and some type on purpose. */
const tricky = fc.constantFrom(
  ']]>',
  ']]',
  '<![CDATA[',
  '</Content>',
  ']]></Content>',
  '<MsgId>1</MsgId>',
  '</xml>',
  '<a',
  '/>',
  '&amp;',
  '&#65;',
  '&',
  '"',
  "'",
  '\\',
  '\\u0041',
  '{',
  '}',
  '<!--',
  '-->',
  '<?x?>',
  '\t',
  '\n',
  '\r\n',
  ' ',
  '\u3000',
  '\ufeff',
  '\u0001',
  '\u001f',
  '\u007f',
  '\ufffe',
  '\u2028',
  '😀',
  '👨‍👩‍👧',
  'é',
  'ＡＢ',
  '乌龙茶',
  '__proto__',
  '%00',
  '+',
);
/** Of a text that typed the border of two CDATA sections, XML says that it is one: only these bytes are lost. */
const SECTIONS = /\]\]>[^]*<!\[CDATA\[/;
const typed = fc
  .array(fc.oneof(tricky, fc.string({ unit: 'grapheme', maxLength: 20 })), { maxLength: 12 })
  .map((parts) => parts.join(''))
  .filter((text) => !SECTIONS.test(text));

let id = 0;
const fieldsOf = (content: string): Fields => ({
  ...(textMessage(content) as Fields),
  MsgId: String(23_456_789_012_345_678n + BigInt(++id)),
});

const cdata = (value: string): string => `<![CDATA[${value}]]>`;
const escaped = (value: string): string =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/^\s+|\s+$/g, (spaces) =>
      Array.from(spaces, (space) => `&#x${space.charCodeAt(0).toString(16)};`).join(''),
    );

/** How valid XML may be written, as WeChat and what stands between might do it. */
const xmlForm = fc.record({
  isEscaped: fc.boolean(),
  head: fc.constantFrom('', '\ufeff', '<?xml version="1.0" encoding="UTF-8"?>', '<!-- push -->\n', '\r\n\t'),
  root: fc.constantFrom('xml', 'xml xmlns="urn:x"', "xml\n a='>'", 'root'),
  between: fc.constantFrom('', '\n', '\r\n  ', '<!-- <MsgType>event</MsgType> -->', '<?pi <x> ?>'),
  attribute: fc.constantFrom('', ' ', ' a="/>"', "\n b='</Content>'"),
  tail: fc.constantFrom('', '\n', '<!-- end -->'),
});

function xmlOf(fields: Fields, form: typeof xmlForm extends fc.Arbitrary<infer F> ? F : never): string {
  const { isEscaped, head, root, between, attribute, tail } = form;
  const written = isEscaped ? escaped : cdata;
  const elements = Object.entries(fields).map(
    ([name, value]) => `<${name}${attribute}>${typeof value === 'number' ? value : written(value)}</${name}>${between}`,
  );
  return `${head}<${root}>${between}${elements.join('')}</${root.split(/\s/)[0]}>${tail}`;
}

const jsonForm = fc.record({
  indent: fc.constantFrom(0, 2, '\t'),
  isAscii: fc.boolean(),
  head: fc.constantFrom('', '\ufeff', ' \r\n'),
});

function jsonOf(fields: Fields, { indent, isAscii, head }: typeof jsonForm extends fc.Arbitrary<infer F> ? F : never) {
  const text = JSON.stringify(fields, null, indent);
  const toAscii = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return head + (isAscii ? text.replace(/[\u0080-\uffff]/g, toAscii) : text);
}

/** XML has nothing but texts. */
const textsOf = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));

const body = fc.oneof(
  fc.tuple(typed, xmlForm).map(([content, form]) => {
    const fields = fieldsOf(content);
    return { fields: textsOf(fields), text: xmlOf(fields, form) };
  }),
  fc.tuple(typed, jsonForm).map(([content, form]) => {
    const fields = fieldsOf(content);
    return { fields, text: jsonOf(fields, form) };
  }),
);

/** Parts of messages, in no order. */
const garbage = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc
    .array(
      fc.oneof(
        tricky,
        fc.constantFrom(
          '<xml>',
          '<Content>',
          '<![CDATA[',
          '<MsgType>text</MsgType>',
          '{"MsgType":"text"',
          '":"',
          ',',
          '[',
        ),
        anyText({ maxLength: 10 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => Buffer.from(parts.join(''))),
);

describe.each(adapters)('Random pushes on %s', (adapter) => {
  const start = async (): Promise<{ app: TestApplication; events: WechatEvent[] }> => {
    const { provider, events } = eventRecorder();
    const app = await startApplication({
      adapter,
      accounts: [
        officialAccount(credentials),
        officialAccount({ ...credentials, name: 'compat', mode: 'compat' }),
        officialAccount({ ...PLAINTEXT, name: 'plaintext' }),
      ],
      providers: [provider, Greeter],
    });
    return { app, events };
  };

  it('arrive with exactly their fields, and are answered', async () => {
    const { app, events } = await start();
    const property = fc.asyncProperty(body, fc.constantFrom(...accounts), async ({ fields, text }, to) => {
      events.length = 0;
      expect(await app.replyTo(text, to)).toMatchObject({
        ToUserName: fields['FromUserName'],
        FromUserName: fields['ToUserName'],
        Content: 'Hello',
      });
      expect(events.map(({ raw }) => ({ ...raw }))).toEqual([fields]);
    });
    await fc.assert(property, { numRuns: 150 });
    expect(app.logs.text('warn', 'error')).toBe('');
  });

  it('of garbage are refused clearly, and leave the application as it was', async () => {
    const { app } = await start();
    const signer = new CallbackSigner(PLAINTEXT);
    const property = fc.asyncProperty(garbage, fc.boolean(), async (bytes, isSigned) => {
      const query = isSigned ? signer.message('<xml/>').query : new CallbackSigner(credentials).message('<xml/>').query;
      const path = isSigned ? '/wechat/plaintext' : '/wechat';
      const answer = await app.request(path + query, { method: 'POST', body: bytes });
      expect([200, 400, 403]).toContain(answer.status);
      expect(answer.contentType).toMatch(/^text\/plain|^text\/xml|^application\/(xml|json)/);
    });
    const messageFromNobody = Buffer.from('<xml><MsgType>text</MsgType></xml>');
    await fc.assert(property, { numRuns: 150, examples: [[messageFromNobody, true]] });
    for (const to of accounts) {
      expect(await app.replyTo(fieldsOf('hi'), to)).toMatchObject({ Content: 'Hello' });
    }
    expect(app.logs.text('error')).toBe('');
  });
});
