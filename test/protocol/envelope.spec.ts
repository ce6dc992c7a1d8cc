import { describe, expect, it } from 'vitest';
import { encryptedOf, writeEnvelope } from '../../src/protocol/envelope.js';
import { readXml } from '../../src/protocol/xml-reader.js';

const sealed = { encrypt: 'a+b/c==', signature: 'f00', timestamp: '1713424427', nonce: '415670741' };

const xml = { format: 'xml', isLowerCase: false } as const;
const json = { format: 'json', isLowerCase: false } as const;

describe('the envelope', () => {
  it('is read in both spellings', () => {
    expect(encryptedOf({ Encrypt: 'x' })).toBe('x');
    expect(encryptedOf({ encrypt: 'y' })).toBe('y');
    expect(encryptedOf({ Encrypt: '', encrypt: 'y' })).toBe('');
    expect(encryptedOf({ Encrypt: ['first', 'second'] })).toBe('first');
    expect(encryptedOf({ ToUserName: 'z' })).toBeUndefined();
  });

  it('is written as XML', () => {
    expect(writeEnvelope(sealed, xml)).toBe(
      '<xml><Encrypt><![CDATA[a+b/c==]]></Encrypt><MsgSignature><![CDATA[f00]]></MsgSignature>' +
        '<TimeStamp>1713424427</TimeStamp><Nonce><![CDATA[415670741]]></Nonce></xml>',
    );
  });

  it('is written as JSON, with a number for the time', () => {
    expect(writeEnvelope(sealed, json)).toBe(
      '{"Encrypt":"a+b/c==","MsgSignature":"f00","TimeStamp":1713424427,"Nonce":"415670741"}',
    );
  });

  it('does not let a nonce break out', () => {
    const nonce = ']]></Nonce><Encrypt>forged</Encrypt>"';
    expect(readXml(writeEnvelope({ ...sealed, nonce }, xml))).toMatchObject({ Encrypt: sealed.encrypt, Nonce: nonce });
    expect(JSON.parse(writeEnvelope({ ...sealed, nonce }, json))).toMatchObject({
      Encrypt: sealed.encrypt,
      Nonce: nonce,
    });
  });
});
