import { describe, expect, it } from 'vitest';
import { faults, givenOf, type GivenValues } from '../../src/doctor/index.js';
import { echoKindOf } from '../../src/doctor/echo.js';
import type { Examination, HandshakeProbes, MessageProbes, TlsHandshake } from '../../src/doctor/examination.js';
import type { Exchange } from '../../src/doctor/exchange.js';
import { InsideExaminer } from '../../src/doctor/inside/index.js';
import { handshakeHypotheses, wrongReceivers } from '../../src/doctor/probes/handshake-hypotheses.js';
import { messageHypotheses } from '../../src/doctor/probes/message-hypotheses.js';
import { seen } from '../../src/doctor/readings/answers.js';
import { readReply } from '../../src/doctor/reply.js';
import { shownUrl, targetOf } from '../../src/doctor/target.js';
import { trialsOf } from '../../src/doctor/trials.js';
import { WechatSide } from '../../src/doctor/wechat-side.js';
import type { ConfiguredValues } from '../../src/model/configured-values.js';
import type { RefusedRequest } from '../../src/model/examiner.js';
import { writeEnvelope } from '../../src/protocol/envelope.js';
import { MessageCipher } from '../../src/protocol/message-cipher.js';
import { sign } from '../../src/protocol/signature.js';
import { textReply, values } from './endpoints.js';

const secure: GivenValues = { token: values.token, aesKey: values.aesKey, appId: values.appId };
const plain: GivenValues = { token: values.token, appId: values.appId };
const wecom: GivenValues = { platform: 'wecom', token: values.token, aesKey: values.aesKey, appId: values.corpId };
const names = { from: 'oUser', to: 'gh_shop' };

function exchange(text: string, changes: Partial<Exchange> = {}): Exchange {
  const answered = { method: 'GET', path: '/wechat', status: 200, headers: {}, milliseconds: 5, failure: undefined };
  return { ...answered, bytes: Buffer.from(text), text, ...changes };
}

const silence = (failure: string, milliseconds = 5): Exchange =>
  exchange('', { status: undefined, failure, milliseconds });

function handshakeOf(changes: Partial<HandshakeProbes>): HandshakeProbes {
  const refused = exchange('no', { status: 403 });
  return {
    right: refused,
    rightEcho: 'none',
    other: undefined,
    otherEcho: 'none',
    wrong: [refused, refused],
    wrongEcho: ['none', 'none'],
    bare: refused,
    browser: undefined,
    browserEcho: 'none',
    slash: undefined,
    post: undefined,
    row: [],
    plus: undefined,
    plusEcho: 'none',
    unreadable: undefined,
    taken: [],
    slowAfter: 1000,
    ...changes,
  };
}

function messageOf(changes: Partial<MessageProbes>): MessageProbes {
  return {
    right: undefined,
    reply: { kind: 'refused', detail: '' },
    wrong: exchange('no', { status: 403 }),
    wrongReply: { kind: 'refused', detail: '' },
    wrongAgain: undefined,
    large: undefined,
    taken: [],
    refusesLikeUnreadable: false,
    lateAfter: 5000,
    ...changes,
  };
}

function tlsOf(changes: Partial<TlsHandshake>): TlsHandshake {
  return {
    distrust: undefined,
    failure: undefined,
    protocol: 'TLSv1.3',
    chainLength: 1,
    subject: 'wechat.example',
    names: '',
    issuer: 'Tea',
    validTo: 'Jan  1 00:00:00 2030 GMT',
    takesTls12: true,
    speaksPlainHttp: false,
    ...changes,
  };
}

function examinationOf(given: GivenValues, seenThings: Partial<Examination> = {}): Examination {
  return { given: givenOf(given), target: targetOf('http://wechat.example/wechat'), notes: [], ...seenThings };
}

function evidenceOf(id: string, examination: Examination): { certainty: string; en: string } | undefined {
  return faults.find((fault) => fault.id === id)!.evidence!(examination);
}

function sealed(reply: string, format: 'xml' | 'json' = 'xml', receiverId: string = values.appId): string {
  const [timestamp, nonce] = ['1700000000', '123456'];
  const encrypt = new MessageCipher(values.aesKey).encrypt(reply, receiverId);
  const signature = sign(values.token, timestamp, nonce, encrypt);
  return writeEnvelope({ encrypt, timestamp, nonce, signature }, { format, isLowerCase: format === 'json' });
}

describe('an answer to a message', () => {
  const xml = (inner: string): string => `<xml>${inner}</xml>`;
  const named = '<ToUserName>oUser</ToUserName><FromUserName>gh_shop</FromUserName>';
  const image = '<MsgType>image</MsgType>';

  it.each([
    ['a page', plain, '<html><body>hi</body></html>', 'html', ''],
    ['a byte order mark', plain, '\uFEFF<xml></xml>', 'malformed', 'BOM <xml>'],
    ['white space', plain, ' <xml></xml>', 'malformed', 'SPACE <xml>'],
    ['a quoted text', plain, '"success"', 'json', '"…"'],
    ['a list', plain, '[1]', 'json', '[…'],
    ['an object', plain, '{"MsgType":"text"}', 'json', '{…}'],
    ['a word', plain, 'ok', 'text', ''],
    ['nothing', plain, '', 'nothing', ''],
    ['the plain reply of an encrypted account', secure, textReply(names), 'not-encrypted', ''],
    ['the encrypted reply of a plain account', plain, sealed(textReply(names)), 'encrypted', ''],
    ['a plain reply in compat mode', { ...secure, mode: 'compat' as const }, textReply(names), 'reply', ''],
    ['a sealed reply in compat mode', { ...secure, mode: 'compat' as const }, sealed(textReply(names)), 'reply', ''],
    ['no type', plain, xml(named), 'malformed', 'no MsgType'],
    ['a text without content', plain, xml(`${named}<MsgType>text</MsgType>`), 'empty-content', 'text'],
    ['an image without its id', plain, xml(named + image), 'empty-content', 'image'],
    ['an image', plain, xml(`${named}${image}<Image><MediaId>m1</MediaId></Image>`), 'reply', ''],
    ['news', plain, xml(`${named}<MsgType>news</MsgType>`), 'reply', ''],
    ['a reply', secure, sealed(textReply(names)), 'reply', ''],
    ['names changed over', plain, textReply({ from: 'gh_shop', to: 'oUser' }), 'wrong-names', 'ToUserName <->'],
    ['the AppID', plain, textReply({ from: 'oUser', to: values.appId }), 'wrong-names', 'FromUserName = AppID'],
    ['another sender', plain, textReply({ from: 'oUser', to: 'gh_bar' }), 'wrong-names', 'FromUserName'],
    ['another receiver', plain, textReply({ from: 'oBar', to: 'gh_shop' }), 'wrong-names', 'ToUserName'],
    [
      'the answer of an AI bot',
      { ...wecom, platform: 'wecom-aibot' as const },
      sealed('{"msgtype":"stream"}', 'json', ''),
      'reply',
      '',
    ],
    [
      'JSON, as it is set',
      { ...plain, format: 'json' as const },
      JSON.stringify({ ToUserName: 'oUser', FromUserName: 'gh_shop', MsgType: 'text', Content: 'hi' }),
      'reply',
      '',
    ],
  ])('is read: %s', (_what, given, text, kind, detail) => {
    const reading = readReply(exchange(text), new WechatSide(givenOf(given)), names);
    expect(reading).toEqual({ kind, detail: expect.stringContaining(detail) });
  });

  it.each([
    [silence('timeout'), 'refused'],
    [exchange('no', { status: 403 }), 'refused'],
    [undefined, 'refused'],
    [exchange(textReply(names)), 'reply'],
  ])('is judged without a signature by its form', (answer, kind) => {
    expect(readReply(answer, undefined, names).kind).toBe(kind);
  });
});

describe('the evidence of a fault', () => {
  const server500 = exchange('oops', { status: 500 });
  const page = exchange('该网站未备案，已拦截');
  const status = (code: number, text = ''): Exchange => exchange(text, { status: code });
  const slashed = exchange('', { status: 301, headers: { location: '/wechat/' } });
  const publicAddress = { reach: 'public', target: targetOf('http://203.0.113.10/wechat') } as const;

  it.each([
    ['aes-key-wrong', wecom, { handshake: handshakeOf({}) }, 'could be'],
    ['aes-key-wrong', wecom, { handshake: handshakeOf({ right: silence('timeout') }) }, undefined],
    ['receiver-id-wrong', wecom, { handshake: handshakeOf({}) }, 'could be'],
    ['receiver-id-wrong', wecom, { handshake: handshakeOf({ right: server500 }) }, undefined],
    [
      'receiver-id-wrong',
      { ...secure, platform: 'open-platform' as const },
      { message: messageOf({ right: status(403, 'no AppID') }) },
      'fits',
    ],
    [
      'receiver-id-wrong',
      { ...secure, platform: 'open-platform' as const },
      { message: messageOf({ right: status(403, 'no') }) },
      'could be',
    ],
    [
      'aes-key-wrong',
      secure,
      {
        handshake: handshakeOf({ rightEcho: 'exact' }),
        message: messageOf({ right: status(400), refusesLikeUnreadable: true }),
      },
      'fits',
    ],
    [
      'aes-key-wrong',
      secure,
      { handshake: handshakeOf({ rightEcho: 'exact' }), message: messageOf({ right: status(400) }) },
      undefined,
    ],
    [
      'answer-cached',
      plain,
      {
        handshake: handshakeOf({
          right: exchange('12345678901234567'),
          rightEcho: 'another',
          other: exchange('12345678901234567'),
          otherEcho: 'another',
        }),
      },
      'sure',
    ],
    [
      'answer-cached',
      plain,
      {
        handshake: handshakeOf({
          right: exchange('1'),
          rightEcho: 'another',
          other: exchange('1'),
          otherEcho: 'none',
        }),
      },
      undefined,
    ],
    [
      'body-rejected',
      plain,
      { message: messageOf({ right: status(200), large: status(500), reply: { kind: 'nothing', detail: '' } }) },
      'sure',
    ],
    ['body-rejected', plain, { message: messageOf({ right: status(400) }) }, 'fits'],
    [
      'body-rejected',
      plain,
      { message: messageOf({ right: status(400, 'Unexpected token <'), wrong: status(400) }) },
      'fits',
    ],
    ['body-rejected', plain, { message: messageOf({ right: status(400), wrong: status(400) }) }, undefined],
    [
      'compressed-or-encoded',
      plain,
      { handshake: handshakeOf({ right: exchange('1', { headers: { 'content-type': 'text/plain; charset=gbk' } }) }) },
      'sure',
    ],
    ['domain-not-filed-or-blocked', plain, { handshake: handshakeOf({ right: page }) }, 'could be'],
    ['domain-not-filed-or-blocked', plain, { ...publicAddress, handshake: handshakeOf({}) }, 'could be'],
    [
      'domain-not-filed-or-blocked',
      plain,
      { ...publicAddress, message: messageOf({ right: status(200) }) },
      'could be',
    ],
    [
      'domain-not-filed-or-blocked',
      plain,
      { ...publicAddress, message: messageOf({ right: status(200), reply: { kind: 'reply', detail: '' } }) },
      undefined,
    ],
    ['domain-not-filed-or-blocked', plain, publicAddress, undefined],
    [
      'echo-empty',
      plain,
      { handshake: handshakeOf({ right: exchange(''), rightEcho: 'empty', wrong: [exchange('')] }) },
      'fits',
    ],
    ['echo-empty', plain, { handshake: handshakeOf({ right: exchange(''), rightEcho: 'empty' }) }, 'sure'],
    ['fields-swapped', { ...plain, token: values.appId }, {}, 'sure'],
    ['fields-swapped', { ...plain, token: values.aesKey }, {}, 'sure'],
    ['fields-swapped', { ...secure, token: values.aesKey }, {}, 'sure'],
    ['receiver-id-wrong', { ...plain, appId: ` ${values.appId}` }, {}, 'sure'],
    ['receiver-id-wrong', plain, {}, undefined],
    ['fields-swapped', { ...plain, aesKey: values.appSecret }, {}, 'sure'],
    ['handler-throws', secure, { message: messageOf({ right: server500, refusesLikeUnreadable: true }) }, 'could be'],
    ['handler-throws', secure, { message: messageOf({ right: server500 }) }, 'sure'],
    ['handler-throws', secure, { message: messageOf({ right: status(502) }) }, undefined],
    ['reply-mode-wrong', plain, { message: messageOf({ reply: { kind: 'encrypted', detail: '' } }) }, 'sure'],
    ['reply-mode-wrong', secure, { message: messageOf({ reply: { kind: 'not-encrypted', detail: '' } }) }, 'sure'],
    ['slow', wecom, { handshake: handshakeOf({ right: silence('timeout', 6000) }) }, 'sure'],
    ['slow', plain, { handshake: handshakeOf({ right: exchange('1', { milliseconds: 1500 }) }) }, 'sure'],
    ['slow', plain, { handshake: handshakeOf({}) }, undefined],
    ['tls-handshake', plain, { tls: tlsOf({ failure: 'ECONNRESET' }) }, 'sure'],
    ['tls-handshake', plain, { tls: tlsOf({}) }, undefined],
    ['tls-name-or-date', plain, { tls: tlsOf({ distrust: 'CERT_HAS_EXPIRED' }) }, 'sure'],
    ['trailing-slash', plain, { handshake: handshakeOf({ right: slashed }) }, 'sure'],
    ['trailing-slash', plain, { message: messageOf({ wrong: slashed }) }, 'sure'],
    ['trailing-slash', plain, { handshake: handshakeOf({ right: status(404), slash: status(200) }) }, 'sure'],
    ['trailing-slash', plain, { handshake: handshakeOf({ right: status(404), slash: slashed }) }, undefined],
    ['trailing-slash', plain, {}, undefined],
    ['unsigned-accepted', { platform: 'pay' as const }, { message: messageOf({ wrongAgain: status(200) }) }, 'sure'],
    ['unsigned-accepted', plain, { message: messageOf({ wrongAgain: status(200) }) }, 'sure'],
  ] satisfies readonly (readonly [string, GivenValues, Partial<Examination>, string | undefined])[])(
    '%s %#',
    (id, given, seenThings, certainty) => {
      expect(evidenceOf(id, examinationOf(given, seenThings))?.certainty).toBe(certainty);
    },
  );

  it('says what was seen', () => {
    const tls = { tls: tlsOf({ distrust: 'CERT_HAS_EXPIRED' }) };
    expect(evidenceOf('tls-name-or-date', examinationOf(plain, tls))?.en).toContain('wechat.example');
    const slow = { handshake: handshakeOf({ right: silence('timeout', 6000) }) };
    expect(evidenceOf('slow', examinationOf(wecom, slow))?.en).toBe(
      'no answer within 6000 ms; WeCom wants it within 1000 ms',
    );
    expect(evidenceOf('slow', examinationOf(plain, slow))?.en).toContain('WeChat wants it');
    expect(seen(silence('ECONNRESET'))).toBe('ECONNRESET, 5 ms');
    expect(seen(exchange('ab'))).toBe('200, -, 2 B, 5 ms');
  });
});

describe('what was tried', () => {
  it('names the owner of a certificate that has no names', () => {
    const [trial] = trialsOf(examinationOf(plain, { tls: tlsOf({}) }));
    expect(trial).toMatchObject({ passed: true, en: 'TLS: TLSv1.3, wechat.example, Jan  1 00:00:00 2030 GMT' });
    const failed = trialsOf(examinationOf(plain, { tls: tlsOf({ failure: 'timeout' }) }));
    expect(failed).toMatchObject([{ passed: false, en: 'TLS: timeout' }]);
  });
});

describe('a callback URL', () => {
  it.each([
    ['http://[2001:db8::1]:8080/wechat?key=1', 'http://[2001:db8::1]:8080/wechat'],
    ['https://wechat.example/wechat', 'https://wechat.example/wechat'],
    ['http://wechat.example:80', 'http://wechat.example/'],
  ])('%s is shown as %s', (url, shown) => {
    expect(shownUrl(targetOf(url))).toBe(shown);
  });

  it('is of http or https', () => {
    expect(() => targetOf('ftp://wechat.example/')).toThrow('neither http:// nor https://');
  });
});

describe('an echostr', () => {
  const echo = { sent: '12345678901234567', expected: '12345678901234567' };
  it.each([
    [undefined, 'none'],
    [silence('timeout'), 'none'],
    [exchange(echo.expected, { status: 403 }), 'exact'],
    [exchange('no', { status: 403 }), 'none'],
  ])('comes back or does not %#', (answer, kind) => {
    expect(echoKindOf(answer, echo)).toBe(kind);
  });
});

describe('what a server may take instead', () => {
  const faultsOf = (given: GivenValues): string[] =>
    handshakeHypotheses(new WechatSide(givenOf(given))).map(({ fault }) => fault);

  it('is no encrypted handshake where there is no key', () => {
    expect(faultsOf(plain)).not.toContain('echo-decrypted-needlessly');
    expect(faultsOf(secure)).toContain('echo-decrypted-needlessly');
  });

  it('is another key of WeCom, and no other mode', () => {
    expect(faultsOf({ ...wecom, otherAesKeys: [values.otherAesKey] })).toContain('aes-key-wrong');
    const messages = messageHypotheses(new WechatSide(givenOf(wecom))).map(({ fault }) => fault);
    expect(messages).not.toContain('reply-mode-wrong');
    expect(messages).toContain('receiver-id-wrong');
  });

  it.each([
    [{}, []],
    [{ appId: 'a', otherIds: ['b'] }, ['', 'b']],
    [{ corpId: 'c' }, ['']],
    [{ appId: 'a', corpId: 'c' }, ['', 'a']],
  ])('is another receiver than %j', (given, ids) => {
    expect(wrongReceivers(givenOf(given)).map(({ id }) => id)).toEqual(ids);
  });
});

describe('a refusal inside the application', () => {
  const configured: ConfiguredValues = {
    alwaysEncrypted: false,
    tokens: [values.token],
    aesKeys: [values.aesKey],
    receiverIds: [values.appId],
  };
  const explain = (refused: RefusedRequest, values = configured) =>
    new InsideExaminer().explainRefusal(refused, { values, others: new Map() });
  const [timestamp, nonce] = ['1700000000', '123456'];
  const asWecom = sign(values.token, timestamp, nonce, 'ciphertext');
  const asAccount = sign(values.token, timestamp, nonce);
  const refusal = (
    reason: RefusedRequest['reason'],
    query = {},
    rest: Partial<RefusedRequest> = {},
  ): RefusedRequest => ({
    reason,
    userAgent: 'Mozilla/4.0',
    isAccountProven: false,
    query: { timestamp, nonce, ...query },
    ...rest,
  });

  it.each([
    [refusal('base64-decode', {}, { encrypted: 'a+b' }), undefined],
    [refusal('base64-decode'), undefined],
    [refusal('decrypt'), 'aes-key-wrong'],
    [refusal('query', { msg_signature: asWecom }), undefined],
    [refusal('query', { msg_signature: asWecom }, { encrypted: 'ciphertext' }), 'wrong-platform'],
    [refusal('query', { signature: asAccount, msg_signature: asWecom }), undefined],
    [refusal('query', { msg_signature: asWecom }, { query: {}, userAgent: 'curl/8.5.0' }), undefined],
    [refusal('mode', { msg_signature: asWecom, echostr: 'ciphertext' }), 'wrong-platform'],
    [refusal('mode', { signature: asAccount }), 'reply-mode-wrong'],
    [refusal('mode', { signature: 'no' }), undefined],
    [refusal('signature'), 'token-differs'],
    [refusal('signature', {}, { query: {} }), 'token-differs'],
    [refusal('signature', { msg_signature: asWecom }), 'token-differs'],
    [refusal('signature', { msg_signature: asWecom }, { query: {}, userAgent: undefined }), undefined],
    [refusal('receiver'), undefined],
    [refusal('receiver', {}, { encrypted: 'nonsense' }), undefined],
  ])('is explained, or not %#', (refused, id) => {
    expect(explain(refused)?.id).toBe(id);
  });

  it('of an account that is always encrypted has the signature of an Official Account', () => {
    const always = { ...configured, alwaysEncrypted: true };
    expect(explain(refusal('query', { signature: asAccount }), always)?.id).toBe('wrong-platform');
    expect(explain(refusal('query', { echostr: '1' }), always)).toBeUndefined();
  });
});
