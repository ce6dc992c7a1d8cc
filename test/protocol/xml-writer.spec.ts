import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../harness/any-text.js';
import { readXml } from '../../src/protocol/xml-reader.js';
import { writeXml, type XmlElement } from '../../src/protocol/xml-writer.js';
import { refusalOf } from './refusal.js';

/** Every text that XML 1.0 can carry. */
const legalText = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(']', ']]>', '>', '<![CDATA[', '</A>', '&', ' ', '\n', '\r') },
    anyCharacter.filter((unit) => !/[^\t\n\r\u0020-\ufffd]/.test(unit)),
  ),
  maxLength: 30,
});

describe('writeXml', () => {
  it('writes texts as CDATA, numbers bare, lists as children, and no white space between', () => {
    const reply: readonly XmlElement[] = [
      ['ToUserName', 'oABC'],
      ['CreateTime', 1714037059],
      [
        'Articles',
        [
          ['item', [['Title', 'a & b']]],
          ['item', [['Title', '']]],
        ],
      ],
      ['Empty', []],
    ];
    expect(writeXml(reply)).toBe(
      '<xml><ToUserName><![CDATA[oABC]]></ToUserName><CreateTime>1714037059</CreateTime><Articles>' +
        '<item><Title><![CDATA[a & b]]></Title></item><item><Title><![CDATA[]]></Title></item></Articles><Empty></Empty></xml>',
    );
  });

  it('takes another root', () => {
    expect(writeXml([['A', 1]], 'root')).toBe('<root><A>1</A></root>');
    expect(writeXml([])).toBe('<xml></xml>');
  });

  it('writes what the reader reads back, whatever the text', () => {
    fc.assert(
      fc.property(legalText, legalText, (one, two) => {
        const payload = readXml(
          writeXml([
            ['A', one],
            ['B', [['C', two]]],
            ['N', 7],
          ]),
        );
        expect(JSON.parse(JSON.stringify(payload))).toEqual({ A: one, B: { C: two }, N: '7' });
      }),
      { numRuns: 1000 },
    );
  });

  it('writes what a complete XML parser accepts, whatever the text', () => {
    fc.assert(
      fc.property(legalText, (text) => {
        let read = '';
        const opened: string[] = [];
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.on('opentag', ({ name }) => opened.push(name));
        parser.on('cdata', (run) => (read += run));
        parser.write(writeXml([['A', text]])).close();
        expect(read).toBe(text.replace(/\r\n?/g, '\n'));
        expect(opened).toEqual(['xml', 'A']);
      }),
      { numRuns: 500 },
    );
  });

  it('does not let a text end its element', () => {
    const text = ']]></Content><MsgType><![CDATA[transfer_customer_service]]></MsgType><Content><![CDATA[';
    const payload = readXml(
      writeXml([
        ['Content', text],
        ['MsgType', 'text'],
      ]),
    );
    expect(payload).toEqual({ Content: text, MsgType: 'text' });
  });

  it.each(['\u0000', '\u0008', '\u000b', '\u000c', '\u001f', '\ufffe', '\uffff', '\ud83d', '\ude00x'])(
    'refuses %j and names the element, not the text',
    (illegal) => {
      const error = refusalOf(() => writeXml([['Outer', [['Content', `private${illegal}`]]]]));
      expect(error.reason).toBe('reply');
      expect(error.message).toContain('Content');
      expect(error.message).not.toContain('private');
    },
  );

  it.each(['\t', '\n', '\r', '\u007f', '\u0085', '\ufffd', '😀'])('lets %j pass', (legal) => {
    expect(writeXml([['A', legal]])).toBe(`<xml><A><![CDATA[${legal}]]></A></xml>`);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses the number %s', (number) => {
    expect(refusalOf(() => writeXml([['Count', number]])).message).toContain('Count');
  });

  it.each(['', 'a b', 'A>', '1a', 'a/', '<'])('refuses the name %j', (name) => {
    expect(refusalOf(() => writeXml([[name, 'x']])).reason).toBe('reply');
    expect(refusalOf(() => writeXml([], name)).reason).toBe('reply');
  });
});
