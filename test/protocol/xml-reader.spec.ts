import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/protocol/payload.js';
import { readXml } from '../../src/protocol/xml-reader.js';
import { takesLongerThan } from '../harness/processor-time.js';
import { acceptOrRefuse, refusalOf } from './refusal.js';

const MESSAGE = `<xml>
  <ToUserName><![CDATA[gh_e136c6e50636]]></ToUserName>
  <FromUserName><![CDATA[oMgHVjngRipVsoxg6TuX3vz6glDg]]></FromUserName>
  <CreateTime>1408091189</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[pic_sysphoto]]></Event>
  <SendPicsInfo><Count>2</Count>
  <PicList><item><PicMd5Sum><![CDATA[1b5f7c23b5bf75682a53e7b6d163e185]]></PicMd5Sum></item><item><PicMd5Sum/></item></PicList>
  </SendPicsInfo>
</xml>
`;

/** Plain objects all the way down, for comparing. */
function plain(payload: object): unknown {
  return JSON.parse(JSON.stringify(payload));
}

describe('readXml', () => {
  it('reads a message as WeChat sends it', () => {
    expect(plain(readXml(MESSAGE))).toEqual({
      ToUserName: 'gh_e136c6e50636',
      FromUserName: 'oMgHVjngRipVsoxg6TuX3vz6glDg',
      CreateTime: '1408091189',
      MsgType: 'event',
      Event: 'pic_sysphoto',
      SendPicsInfo: {
        Count: '2',
        PicList: { item: [{ PicMd5Sum: '1b5f7c23b5bf75682a53e7b6d163e185' }, { PicMd5Sum: '' }] },
      },
    });
  });

  it.each([
    ['no children', '<xml></xml>', {}],
    ['a root that closes itself', '<xml/>', {}],
    ['white space in a root', '<xml> \n </xml>', {}],
    ['any root name', '<root><A>1</A></root>', { A: '1' }],
    ['a byte order mark', '\ufeff<xml><A>1</A></xml>', { A: '1' }],
    ['white space around the root', ' \r\n\t<xml><A>1</A></xml>\r\n', { A: '1' }],
    ['an XML declaration', '<?xml version="1.0" encoding="UTF-8"?>\n<xml><A>1</A></xml>', { A: '1' }],
    [
      'empty elements',
      '<xml><A></A><B/><C /><D>  </D><E><![CDATA[]]></E></xml>',
      { A: '', B: '', C: '', D: '', E: '' },
    ],
    ['white space in tags', '<xml ><A >1</A ><B\n>2</B\t></xml >', { A: '1', B: '2' }],
    ['white space around a text', '<xml><A> 1 2\n</A></xml>', { A: '1 2' }],
    [
      'white space before CDATA',
      '<xml><InfoType> <![CDATA[unauthorized]]></InfoType></xml>',
      { InfoType: 'unauthorized' },
    ],
    ['white space after CDATA', '<xml><A>\n<![CDATA[x]]>\n</A></xml>', { A: 'x' }],
    ['white space inside CDATA', '<xml><A><![CDATA[ \r\n x ]]></A></xml>', { A: ' \r\n x ' }],
    ['an ideographic space', '<xml><A>\u3000x\u00a0</A></xml>', { A: '\u3000x\u00a0' }],
    ['entities', '<xml><A>&lt;&gt;&amp;&quot;&apos;&#20013;&#x1F600;</A></xml>', { A: `<>&"'中😀` }],
    ['an entity only once', '<xml><A>&amp;lt;</A></xml>', { A: '&lt;' }],
    ['a space as an entity', '<xml><A> &#32; </A></xml>', { A: ' ' }],
    ['no entities in CDATA', '<xml><A><![CDATA[&lt;&foo;&]]></A></xml>', { A: '&lt;&foo;&' }],
    ['markup in CDATA', '<xml><A><![CDATA[<B>x</B><!DOCTYPE x>]]></A></xml>', { A: '<B>x</B><!DOCTYPE x>' }],
    ['an escaped CDATA end', '<xml><A><![CDATA[a]]]]><![CDATA[>b]]></A></xml>', { A: 'a]]>b' }],
    ['CDATA sections with text between', '<xml><A>x<![CDATA[1]]> &amp; <![CDATA[2]]>y</A></xml>', { A: 'x1 & 2y' }],
    ['brackets at the end of CDATA', '<xml><A><![CDATA[a]]]]></A></xml>', { A: 'a]]' }],
    ['an unescaped CDATA end', '<xml><A><![CDATA[a]]>b]]></A></xml>', { A: 'a]]>b' }],
    ['unescaped CDATA ends in a row', '<xml><A><![CDATA[]]>]]>]]]>]]></A></xml>', { A: ']]>]]>]]]>' }],
    ['an unescaped CDATA end before a tag', '<xml><A><![CDATA[a]]></B>b]]></A></xml>', { A: 'a]]></B>b' }],
    ['an unescaped CDATA end before a longer tag', '<xml><A><![CDATA[a]]></AB>b]]></A></xml>', { A: 'a]]></AB>b' }],
    ['an unescaped CDATA end before a shorter tag', '<xml><AB><![CDATA[a]]></A>b]]></AB></xml>', { AB: 'a]]></A>b' }],
    ['an unescaped CDATA end before an element', '<xml><A><![CDATA[a]]><B>b]]></A></xml>', { A: 'a]]><B>b' }],
    ['a CDATA end in a bare text', '<xml><A>a]]>b</A></xml>', { A: 'a]]>b' }],
    [
      'control characters',
      '<xml><A><![CDATA[\u0000\u0007\ufffe]]></A><B>\u0001</B></xml>',
      { A: '\u0000\u0007\ufffe', B: '\u0001' },
    ],
    ['names of all kinds', '<xml><a-b.c_d1>1</a-b.c_d1><名>2</名><_>3</_></xml>', { 'a-b.c_d1': '1', 名: '2', _: '3' }],
  ])('reads %s', (_, text, expected) => {
    expect(plain(readXml(text))).toEqual(expected);
  });

  it.each([
    ['text beside elements', '<xml> x <A>1</A> // note\u200b <B>2</B> y </xml>', { A: '1', B: '2' }],
    ['text around the elements of an object', '<xml><A>x<B>1</B>y</A></xml>', { A: { B: '1' } }],
    ['CDATA beside elements', '<xml><![CDATA[<A>x</A>]]><A>1</A></xml>', { A: '1' }],
    ['comments', '<!-- <A> --><xml><!-- x --><A>1<!-- </A> -->2</A></xml><!-- y -->', { A: '12' }],
    ['processing instructions', '<?xml version="1.0"?><?style x?><xml><?php x ?><A>1</A></xml>', { A: '1' }],
    ['attributes', `<xml xmlns="x"><A b="c>" d='/'>1</A><C e="f"/></xml>`, { A: '1', C: '' }],
  ])('skips %s', (_, text, expected) => {
    expect(plain(readXml(text))).toEqual(expected);
  });

  it.each(['&nbsp;', 'a & b', '&;', '&', '&constructor;', '&LT;', '&#xD83D;', '&#x110000;', `&#${'9'.repeat(400)};`])(
    'leaves %s as it is',
    (text) => {
      expect(readXml(`<xml><A>${text}</A></xml>`)['A']).toBe(text);
    },
  );

  it('keeps repeated siblings in order, and lets the first one count', () => {
    const payload = readXml('<xml><A>1</A><B>x</B><A>2</A><A>3</A></xml>');
    expect(plain(payload)).toEqual({ A: ['1', '2', '3'], B: 'x' });
    expect(textOf(payload, 'A')).toBe('1');
  });

  it.each([
    ['its own element', '<Content><![CDATA[hi]]></Content>'],
    ['its own end', 'x]]></Content>'],
    ['its own end and a start', 'x]]></Content><Content><![CDATA[y'],
    ['fields behind its end', 'x]]></Content><bizmsgmenuid>101</bizmsgmenuid><MsgId>1</MsgId><Content><![CDATA['],
    ['a start that nothing ends', 'x]]></Content><Forged><![CDATA['],
    ['an object that nothing ends', 'x]]></Content><Forged><a><b><![CDATA['],
    ['the end of another field', 'x]]></FromUserName><MsgType><![CDATA[event'],
    [
      'another value of another field',
      'x]]></Content><FromUserName><![CDATA[admin]]></FromUserName><Content><![CDATA[y',
    ],
    ['the end of the document', 'x]]></Content></xml>'],
    ['a document', '<xml><Content><![CDATA[x]]></Content></xml>'],
    ['a comment that nothing ends', 'x]]></Content><!--'],
    ['an end with a space', 'x]]></Content ><Forged>1</Forged><Content ><![CDATA[y'],
  ])('keeps a text that has %s', (_, typed) => {
    const payload = readXml(
      `<xml><FromUserName><![CDATA[user]]></FromUserName><MsgType><![CDATA[text]]></MsgType>` +
        `<Content><![CDATA[${typed}]]></Content><MsgId>7</MsgId></xml>`,
    );
    expect(plain(payload)).toEqual({ FromUserName: 'user', MsgType: 'text', Content: typed, MsgId: '7' });
  });

  it('changes no other field where a text has sections of its own', () => {
    const payload = readXml(
      '<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[x]]><![CDATA[y]]> z <![CDATA[]]></Content><Last>1</Last></xml>',
    );
    expect(plain(payload)).toEqual({ MsgType: 'text', Content: 'xy z ', Last: '1' });
  });

  it.each([
    'r]]></ScanResult><Forged>1</Forged><ScanResult><![CDATA[',
    'r]]></ScanResult></ScanCodeInfo><EventKey>x</EventKey><Forged>1</Forged><ScanCodeInfo><ScanResult><![CDATA[',
    'r]]></ScanResult></ScanCodeInfo></xml>',
    'r]]></ScanResult><Forged><![CDATA[',
  ])('keeps a text inside an object: %s', (typed) => {
    const payload = readXml(
      `<xml><EventKey><![CDATA[k]]></EventKey><ScanCodeInfo><ScanType><![CDATA[qrcode]]></ScanType>` +
        `<ScanResult><![CDATA[${typed}]]></ScanResult></ScanCodeInfo><Last>1</Last></xml>`,
    );
    expect(plain(payload)).toEqual({
      EventKey: 'k',
      ScanCodeInfo: { ScanType: 'qrcode', ScanResult: typed },
      Last: '1',
    });
  });

  it('tells names in an object from those around it, and lists of texts from texts', () => {
    const items = ['a', 'b'].map((name) => `<Item><Name><![CDATA[${name}]]></Name><Type>0</Type></Item>`).join('');
    expect(plain(readXml(`<xml><Name><![CDATA[n]]></Name><ExtAttr>${items}</ExtAttr><Last>1</Last></xml>`))).toEqual({
      Name: 'n',
      ExtAttr: {
        Item: [
          { Name: 'a', Type: '0' },
          { Name: 'b', Type: '0' },
        ],
      },
      Last: '1',
    });
    const ids = '<Id><![CDATA[a]]></Id><Id><![CDATA[b]]></Id>';
    expect(plain(readXml(`<xml><Ids>${ids}</Ids></xml>`))).toEqual({ Ids: { Id: ['a', 'b'] } });
    expect(plain(readXml(`<xml>${ids}</xml>`, new Set(['Id'])))).toEqual({ Id: ['a', 'b'] });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('takes %s as a name like any other', (name) => {
    const payload = readXml(`<xml><${name}><polluted>1</polluted></${name}><${name}>2</${name}></xml>`);
    expect(Object.keys(payload)).toEqual([name]);
    expect(Object.getPrototypeOf(payload)).toBeNull();
    expect(textOf(payload, name)).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(readXml('<xml/>')[name]).toBeUndefined();
  });

  it('gives inner objects no prototype either', () => {
    expect(Object.getPrototypeOf(readXml('<xml><A><B>1</B></A></xml>')['A'])).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['text', 'success'],
    ['JSON', '{"a":1}'],
    ['no root', '<?xml version="1.0"?>'],
    ['a declaration without an end', '<?xml version="1.0"'],
    ['a document type', '<!DOCTYPE xml><xml/>'],
    ['an external entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><A>&e;</A></xml>'],
    ['a document type inside', '<xml><!DOCTYPE xml></xml>'],
    ['an entity declaration inside', '<xml><A><!ENTITY a "b"></A></xml>'],
    ['CDATA before an element', '<xml><A><![CDATA[x]]><B>1</B></A></xml>'],
    ['a wrong end tag', '<xml><A>1</B></xml>'],
    ['a longer end tag', '<xml><A>1</AB></xml>'],
    ['a wrong end tag of an object', '<xml><A><B>1</B></C></xml>'],
    ['crossed tags', '<xml><A><B>1</A></B></xml>'],
    ['an end tag too many', '<xml></xml></xml>'],
    ['text behind the root', '<xml/>x'],
    ['a second root', '<xml/><xml/>'],
    ['CDATA without an end', '<xml><A><![CDATA[x</A></xml>'],
    ['CDATA without an end tag', '<xml><A><![CDATA[x]]>'],
    ['CDATA in small letters', '<xml><A><![cdata[x]]></A></xml>'],
    ['a name that starts with a digit', '<xml><1>x</1></xml>'],
    ['an empty name', '<xml><>x</></xml>'],
    ['a space before a name', '<xml>< A>x</A></xml>'],
    ['a slash in a tag', '<xml><A/B>x</A></xml>'],
    ['a slash apart', '<xml><A/ ></xml>'],
    ['an end tag only', '</xml>'],
  ])('refuses %s', (_, text) => {
    expect(refusalOf(() => readXml(text)).reason).toBe('parse');
  });

  it('says where, but not what', () => {
    expect(refusalOf(() => readXml('<xml><A secret="1">')).message).toMatch(/at character 19 \(-40002\)/);
    expect(refusalOf(() => readXml('<xml><A secret="1">')).message).not.toContain('secret=');
  });

  it('refuses a message that was cut anywhere', () => {
    const complete = MESSAGE.trimEnd();
    for (let length = 0; length < complete.length; length++) {
      expect(refusalOf(() => readXml(complete.slice(0, length))).reason).toBe('parse');
    }
    expect(readXml(complete)['MsgType']).toBe('event');
  });

  it('reads 32 levels and no more', () => {
    const nested = (levels: number) => `${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}`;
    // The innermost element may also hold a text.
    expect(JSON.stringify(readXml(nested(32)))).toBe(`${'{"a":'.repeat(31)}""${'}'.repeat(31)}`);
    expect(refusalOf(() => readXml(nested(33))).message).toContain('32 levels');
    expect(refusalOf(() => readXml(nested(100_000))).reason).toBe('parse');
    expect(refusalOf(() => readXml('<a>'.repeat(100_000))).reason).toBe('parse');
  });

  it('reads 10,000 elements and no more', () => {
    expect(readXml(`<xml>${'<a>1</a>'.repeat(9_999)}</xml>`)['a']).toHaveLength(9_999);
    expect(refusalOf(() => readXml(`<xml>${'<a/>'.repeat(10_000)}</xml>`)).message).toContain('10000 elements');
  });

  it('reads as saxes does, whatever the (valid) document', () => {
    let nested = 0;
    let joined = 0;
    fc.assert(
      fc.property(documents, (text) => {
        if (/><[^/][^>]*></.test(text)) {
          nested++;
        }
        if (text.includes(']]><![CDATA[')) {
          joined++;
        }
        expect(plain(readXml(text))).toEqual(plain(readWithSaxes(text)));
      }),
      { numRuns: 1500 },
    );
    expect(nested).toBeGreaterThan(300);
    expect(joined).toBeGreaterThan(50);
  });

  it('throws nothing but its own refusal at nearly valid documents', () => {
    const scraps = [
      '<xml>',
      '</xml>',
      '<A>',
      '</A>',
      '<A/>',
      '<![CDATA[',
      ']]>',
      '<',
      '>',
      '&',
      '&lt;',
      '/',
      ' ',
      'x',
      '<?',
      '<!',
      '\ufeff',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 20 }), (parts) => {
        acceptOrRefuse(() => readXml(parts.join('')));
        acceptOrRefuse(() => readXml(`<xml>${parts.join('')}</xml>`));
        const payload = acceptOrRefuse(() => readXml(`<xml><A><![CDATA[${parts.join('')}]]></A></xml>`));
        if (payload) {
          expect(payload['A']).toBeDefined();
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('throws nothing but its own refusal at random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        acceptOrRefuse(() => readXml(Buffer.from(bytes).toString('utf8')));
        acceptOrRefuse(() => readXml(`<xml>${Buffer.from(bytes).toString('latin1')}</xml>`));
      }),
      { numRuns: 500 },
    );
  });

  // Quadratic time would take minutes here; the bound leaves room for a slow machine.
  const MEGABYTE = 1_000_000;
  const fill = (unit: string, bytes = 3 * MEGABYTE) => unit.repeat(bytes / unit.length);
  it.each([
    ['unclosed CDATA', `<xml><A>${fill('<![CDATA[')}`],
    ['CDATA that starts again and again', `<xml><A>${fill('<![CDATA[]]>')}`],
    ['CDATA that ends again and again', `<xml><A><![CDATA[${fill(']]>')}`],
    ['CDATA ends before a far tag', `<xml><A><![CDATA[${fill(']]>x')}<`],
    ['CDATA ends before wrong tags', `<xml><A><![CDATA[${fill(']]></A')}`],
    [
      'CDATA ends before tags that nearly fit',
      `<xml><${'A'.repeat(1000)}><![CDATA[${fill(`]]></${'A'.repeat(999)}>`)}`,
    ],
    ['CDATA ends and white space', `<xml><A><![CDATA[${fill(']]></A ')}`],
    ['CDATA ends before elements', `<xml><A><![CDATA[${fill(']]><')}`],
    [
      'CDATA ends 30 levels deep',
      `<xml>${fill('<B>', 90)}<A><![CDATA[${fill(']]></A></C><C><A><![CDATA[&amp;')}</xml>`,
    ],
    ['ampersands', `<xml><A>${fill('&')}</A></xml>`],
    ['entities', `<xml><A>${fill('&amp;')}</A></xml>`],
    ['an endless entity', `<xml><A>&#${fill('0')};</A></xml>`],
    ['an endless name', `<xml><${fill('A')}`],
    ['white space', `<xml><A>${fill(' ')}`],
    ['white space in a tag', `<xml><A${fill(' ')}`],
    ['open tags', fill('<A>')],
    ['less-than signs', fill('<')],
    ['a declaration', `<?xml ${fill(' ')}`],
    ['30 MB of text', `<xml><A><![CDATA[${fill('x', 30 * MEGABYTE)}]]></A></xml>`],
    ['30 MB of bare text', `<xml><A>${fill('x ', 30 * MEGABYTE)}</A></xml>`],
  ])('takes linear time over %s', (_, text) => {
    expect(takesLongerThan(3_000, () => acceptOrRefuse(() => readXml(text)))).toBe(false);
  });
});

/** Elements without a prototype name, as both readers see them; texts as the dialect has them. */
const names = fc.constantFrom('xml', 'A', 'B', 'item', 'Msg_Id', 'a-b', 'x.y', 'PicMd5Sum1', '名');
// Line ends are normalised by saxes, and control characters refused: those have their own tests.
const characters = fc.string({
  unit: fc.constantFrom('a', 'Z', '7', ' ', '\n', '\t', ']', '>', '&', '<', '"', '中', '😀', '/', '!', '[', ';'),
  maxLength: 12,
});
const spaces = fc.constantFrom('', '', '', ' ', '\n', '\t  ');
const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  中: '&#20013;',
  '😀': '&#x1F600;',
};
const bareText = characters.map((text) => text.replace(/[&<>"中😀]/gu, (character) => escapes[character] ?? ''));
const cdataText = characters.map((text) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
const content = fc.array(fc.oneof(bareText, cdataText), { maxLength: 3 }).map((runs) => runs.join(''));

const { element } = fc.letrec<{ element: string; children: string }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(names, content, spaces).map(([name, text, space]) => `<${name}>${text}</${name}${space}>`),
    fc.tuple(names, spaces).map(([name, space]) => `<${name}${space}/>`),
    fc
      .tuple(names, tie('children'), spaces)
      .map(([name, inner, space]) => `<${name}>${space}${inner}${space}</${name}>`),
  ),
  children: fc.array(tie('element'), { minLength: 1, maxLength: 4 }).map((elements) => elements.join('')),
}));
const documents = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0" encoding="utf-8"?>', '<?xml version="1.0"?>\n'),
    spaces,
    fc.array(fc.tuple(element, spaces)),
  )
  .map(([declaration, space, elements]) => `${declaration}<xml>${space}${elements.flat().join('')}</xml>${space}`)
  // A text in CDATA whose name comes again is either in a list or typed by a user, and saxes does not ask which.
  .filter((text) =>
    [...text.matchAll(/<([^<>/!?\s]+)\s*>\s*<!\[CDATA\[/g)].every(([, name]) => text.split(`</${name}`).length === 2),
  );

type Tree = { [name: string]: unknown };

/** What the reader should give, built on the events of a complete XML parser. */
function readWithSaxes(text: string): Tree {
  interface Frame {
    readonly name: string;
    readonly children: Tree;
    hasChildren: boolean;
    /** Texts outside and inside CDATA, in order. */
    readonly runs: { readonly text: string; readonly cdata: boolean }[];
  }
  const frames: Frame[] = [];
  let root: Tree = {};
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    const parent = frames.at(-1);
    if (parent) {
      parent.hasChildren = true;
    }
    frames.push({ name, children: {}, hasChildren: false, runs: [] });
  });
  parser.on('text', (run) => frames.at(-1)?.runs.push({ text: run, cdata: false }));
  parser.on('cdata', (run) => frames.at(-1)?.runs.push({ text: run, cdata: true }));
  parser.on('closetag', () => {
    const frame = frames.pop() as Frame;
    const parent = frames.at(-1);
    if (!parent) {
      root = frame.children;
      return;
    }
    const value = frame.hasChildren ? frame.children : textOfRuns(frame.runs);
    const before = parent.children[frame.name];
    if (before === undefined) {
      parent.children[frame.name] = value;
    } else if (Array.isArray(before)) {
      before.push(value);
    } else {
      parent.children[frame.name] = [before, value];
    }
  });
  parser.write(text).close();
  return root;
}

function textOfRuns(runs: readonly { readonly text: string; readonly cdata: boolean }[]): string {
  return runs
    .map(({ text, cdata }, i) => {
      if (cdata) {
        return text;
      }
      const from = i === 0 ? text.replace(/^[ \t\n]+/, '') : text;
      return i === runs.length - 1 ? from.replace(/[ \t\n]+$/, '') : from;
    })
    .join('');
}

describe('texts that users type', () => {
  /** What may change when a user types: nothing but the typed elements themselves. */
  const typedIn = (
    document: (typed: string) => string,
    typed: string,
    names: readonly string[],
  ): [unknown, unknown] => {
    const others = (text: string): unknown =>
      Object.fromEntries(Object.entries(readXml(document(text))).filter(([name]) => !names.includes(name)));
    return [others(typed), others('harmless')];
  };
  const cdata = (name: string, value: string): string => `<${name}><![CDATA[${value}]]></${name}>`;
  const head = cdata('ToUserName', 'gh_1') + cdata('FromUserName', 'o1') + '<CreateTime>1</CreateTime>';
  const documents: Record<string, { names: readonly string[]; document: (typed: string) => string }> = {
    'a text': {
      names: ['Content'],
      document: (typed) => `<xml>${head}${cdata('MsgType', 'text')}${cdata('Content', typed)}<MsgId>7</MsgId></xml>`,
    },
    'a scanned code': {
      names: ['ScanCodeInfo'],
      document: (typed) =>
        `<xml>${head}${cdata('MsgType', 'event')}${cdata('Event', 'scancode_push')}${cdata('EventKey', 'k')}` +
        `<ScanCodeInfo>${cdata('ScanType', 'qrcode')}${cdata('ScanResult', typed)}</ScanCodeInfo></xml>`,
    },
    'a voice message': {
      names: ['Recognition'],
      document: (typed) =>
        `<xml>${head}${cdata('MsgType', 'voice')}${cdata('MediaId', 'm')}${cdata('Format', 'amr')}` +
        `${cdata('Recognition', typed)}<MsgId>7</MsgId></xml>`,
    },
    'a link': {
      names: ['Title', 'Description', 'Url'],
      document: (typed) =>
        `<xml>${head}${cdata('MsgType', 'link')}${cdata('Title', 't')}${cdata('Description', typed)}` +
        `${cdata('Url', 'https://a')}<MsgId>7</MsgId></xml>`,
    },
  };
  const names = ['Content', 'ScanResult', 'ScanCodeInfo', 'ScanType', 'EventKey', 'FromUserName', 'MediaId', 'Format'];
  const tag = fc.constantFrom(...names, 'Recognition', 'Title', 'Description', 'MsgId', 'MsgType', 'xml', 'Forged');
  const piece = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom('<![CDATA[', ']]>', '<!--', '<', '>', ' '),
    tag.map((name) => `]]></${name}>`),
    tag.map((name) => `<${name}><![CDATA[`),
    tag.map((name) => `<${name}>1</${name}>`),
    tag.map((name) => `</${name}>`),
  );
  const typedText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it.each(Object.entries(documents))('change no other element of %s', (_what, { document, names: typedNames }) => {
    fc.assert(
      fc.property(typedText, (typed) => {
        const [found, expected] = typedIn(document, typed, typedNames);
        expect(found).toEqual(expected);
      }),
      { numRuns: 5_000 },
    );
  });

  it('are no list, unless the document is complete with one', () => {
    const typed = ']]></ScanResult><ScanResult>1</ScanResult>';
    expect(readXml(documents['a scanned code']!.document(typed))).toMatchObject({
      EventKey: 'k',
      ScanCodeInfo: { ScanType: 'qrcode', ScanResult: typed },
    });
  });

  it('bring no element between two of them', () => {
    const typed = ']]></Title><Content>1</Content><Description><![CDATA[';
    const read = readXml(documents['a link']!.document(typed));
    expect(read).toMatchObject({ Title: 't', Description: typed, Url: 'https://a', MsgId: '7' });
    expect(read).not.toHaveProperty('Content');
  });

  it('change nothing else where two are typed at once', () => {
    const link = (title: string, description: string): string =>
      `<xml>${head}${cdata('MsgType', 'link')}${cdata('Title', title)}${cdata('Description', description)}` +
      `${cdata('Url', 'https://a')}<MsgId>7</MsgId></xml>`;
    fc.assert(
      fc.property(typedText, typedText, (title, description) => {
        const { Title: _title, Description: _description, ...others } = readXml(link(title, description));
        const { Title: _t, Description: _d, ...expected } = readXml(link('harmless', 'harmless'));
        expect(others).toEqual(expected);
      }),
      { numRuns: 5_000 },
    );
  });

  it('of two, the first gets what either user could have typed: the bytes are the same', () => {
    const link = (title: string, description: string): string =>
      `<xml>${head}${cdata('Title', title)}${cdata('Description', description)}<MsgId>7</MsgId></xml>`;
    const second = link('t', 'x]]></Title><Description><![CDATA[y');
    const first = link('t]]></Title><Description><![CDATA[x', 'y');
    expect(second).toBe(first);
    expect(readXml(first)).toMatchObject({
      Title: 't]]></Title><Description><![CDATA[x',
      Description: 'y',
      MsgId: '7',
    });
  });
});
