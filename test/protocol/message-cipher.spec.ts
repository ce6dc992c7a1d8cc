import { createCipheriv } from 'node:crypto';
import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../harness/any-text.js';
import { MessageCipher } from '../../src/protocol/message-cipher.js';
import { acceptOrRefuse, refusalOf } from './refusal.js';
import { vectorNamed, vectorsOf } from './vectors.js';

const KEY = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C';
const cipher = new MessageCipher(KEY);
const longText = anyText({ maxLength: 200 });

/** Encrypts a frame as it is, so that tests can make the ones that no honest sender makes. */
function encryptFrame(frame: Buffer): string {
  const key = Buffer.from(KEY, 'base64');
  return createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false).update(frame).toString('base64');
}

describe('MessageCipher with published vectors', () => {
  const decryptable = vectorsOf('message.decrypt').filter(({ expect: expected }) => expected.ok === true);
  it.each(decryptable)('decrypts $name', ({ input, expect: expected }) => {
    const { message, receiverId, random } = new MessageCipher(input.encodingAESKey).decrypt(input.encrypt);
    expect(message).toBe(expected.msg);
    expect(receiverId).toBe(expected.receiveId);
    expect(random).toHaveLength(16);
  });

  const echoes = vectorsOf('wecom.verifyUrl').filter(({ expect: expected }) => expected.ok === true);
  it.each(echoes)('decrypts the echo of $name', ({ input, expect: expected }) => {
    const opened = new MessageCipher(input.encodingAESKey).decrypt(input.query['echostr'] as string);
    expect(opened.message).toBe(expected.body);
    expect(opened.receiverId).toBe(input.receiveId);
  });

  it.each(vectorsOf('message.encrypt'))('encrypts $name byte for byte', ({ input, expect: expected }) => {
    const own = new MessageCipher(input.encodingAESKey);
    expect(own.encrypt(input.msg, input.receiveId, Buffer.from(input.random, 'latin1'))).toBe(expected.encrypt);
  });

  // Those that fail before or after the cipher (signature, receiver, query) belong to the message push.
  const broken = vectorsOf('message.decrypt').filter(({ expect: { ok, code } }) => {
    return ok === false && [-40004, -40007, -40008, -40010].includes(code as number);
  });
  it('has vectors for each of its errors', () => {
    expect(new Set(broken.map(({ expect: { code } }) => code))).toEqual(new Set([-40004, -40007, -40008, -40010]));
  });
  it.each(broken)('refuses $name with its code', ({ input, expect: expected }) => {
    expect(refusalOf(() => new MessageCipher(input.encodingAESKey).decrypt(input.encrypt)).code).toBe(expected.code);
  });

  it.each(vectorsOf('pkcs7'))('pads $input.length bytes to $expect.total', ({ input, expect: expected }) => {
    // Frame and receiver id add 20 + 12 bytes, which is one whole block.
    const encrypted = cipher.encrypt('m'.repeat(input.length), 'receiver-id!', Buffer.alloc(16));
    expect(Buffer.from(encrypted, 'base64')).toHaveLength(32 + expected.total);
  });
});

describe('MessageCipher', () => {
  it('gives back every message, receiver id and random part', () => {
    fc.assert(
      fc.property(longText, longText, fc.uint8Array({ minLength: 16, maxLength: 16 }), (message, receiverId, bytes) => {
        const random = Buffer.from(bytes);
        expect(cipher.decrypt(cipher.encrypt(message, receiverId, random))).toEqual({ message, receiverId, random });
      }),
      { numRuns: 300 },
    );
  });

  it('gives back messages with every length of padding', () => {
    const paddings = new Set<number>();
    for (let length = 0; length < 64; length++) {
      const message = 'x'.repeat(length);
      const encrypted = cipher.encrypt(message, '');
      paddings.add(Buffer.from(encrypted, 'base64').length - 20 - length);
      expect(cipher.decrypt(encrypted).message).toBe(message);
    }
    expect([...paddings].sort((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, i) => i + 1));
  });

  it('keeps characters of four bytes', () => {
    expect(cipher.decrypt(cipher.encrypt('😀𠮷', 'wx')).message).toBe('😀𠮷');
  });

  it('never encrypts a message the same way twice', () => {
    expect(cipher.encrypt('hello', 'wx')).not.toBe(cipher.encrypt('hello', 'wx'));
  });

  it('encrypts many messages in a row, each as if it were the only one', () => {
    const randomParts = new Set<string>();
    for (let i = 0; i < 1000; i++) {
      const message = 'x'.repeat(i % 50);
      const { message: opened, random } = new MessageCipher(KEY).decrypt(cipher.encrypt(message, 'wx'));
      expect(opened).toBe(message);
      randomParts.add(random.toString('hex'));
    }
    expect(randomParts.size).toBe(1000);
  });

  it('decrypts after any message that it refused', () => {
    const genuine = new MessageCipher(KEY).encrypt('hello', 'wx', Buffer.alloc(16, 7));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        acceptOrRefuse(() => cipher.decrypt(Buffer.from(bytes).toString('base64')));
        const random = Buffer.alloc(16, 7);
        expect(cipher.decrypt(genuine)).toEqual({ message: 'hello', receiverId: 'wx', random });
      }),
    );
  });

  it('accepts keys whose last character has spare bits, as most of WeChat have', () => {
    const spare = new MessageCipher(`${'A'.repeat(42)}B`);
    const canonical = new MessageCipher('A'.repeat(43));
    expect(canonical.decrypt(spare.encrypt('same key', 'wx')).message).toBe('same key');
  });

  it.each([
    '',
    KEY.slice(1),
    `${KEY}=`,
    `${KEY}\n`,
    `${KEY.slice(1)}-`,
    `${KEY.slice(1)} `,
    undefined as unknown as string,
  ])('refuses the key %j without quoting it', (key) => {
    const error = refusalOf(() => new MessageCipher(key));
    expect(error.reason).toBe('aes-key');
    if (key) {
      expect(error.message).not.toContain(key);
    }
  });

  it('does not show its key', () => {
    const shown = `${inspect(cipher, { depth: 9, showHidden: true })} ${JSON.stringify(cipher)}`;
    expect(shown).not.toContain(KEY.slice(0, 8));
    expect(shown).not.toContain(Buffer.from(KEY, 'base64').toString('hex').slice(0, 8));
    expect(Reflect.ownKeys(cipher)).toEqual([]);
  });

  it.each([0, 15, 17])('refuses a random part of %i bytes', (length) => {
    expect(refusalOf(() => cipher.encrypt('x', 'wx', Buffer.alloc(length))).reason).toBe('encrypt');
  });

  const valid = cipher.encrypt('hello', 'wx');
  it.each([
    ['nothing', ''],
    ['a missing character', valid.slice(0, -1)],
    ['a line break', `${valid.slice(0, 40)}\n${valid.slice(41)}`],
    ['a space for a plus', ` ${valid.slice(1)}`],
    ['the alphabet of URLs', `-_${valid.slice(2)}`],
    ['padding only', '===='],
    ['three paddings', 'A==='],
    ['padding inside', 'AA==AAAA'],
    ['a character that looks like A in its lower byte', `\u0141${valid.slice(1)}`],
    ['30 MB that are wrong at their end', `${'A'.repeat(30_000_000)}###=`],
  ])('refuses base64 with %s', (_, encrypted) => {
    expect(refusalOf(() => cipher.decrypt(encrypted)).reason).toBe('base64-decode');
  });

  it.each(['AAAA', 'AA==', Buffer.alloc(17).toString('base64'), Buffer.alloc(31).toString('base64')])(
    'refuses %s, which is no whole block',
    (encrypted) => {
      expect(refusalOf(() => cipher.decrypt(encrypted)).reason).toBe('decrypt');
    },
  );

  it('judges every byte of the padding', () => {
    for (let padding = 1; padding <= 32; padding++) {
      const frame = Buffer.alloc(64, padding);
      frame.writeUInt32BE(64 - 20 - padding, 16);
      expect(cipher.decrypt(encryptFrame(frame)).message).toHaveLength(64 - 20 - padding);
      if (padding === 1) {
        continue;
      }
      for (const wrong of [64 - padding, 62]) {
        const broken = Buffer.from(frame);
        broken[wrong] = padding ^ 0xff;
        expect(refusalOf(() => cipher.decrypt(encryptFrame(broken))).reason).toBe('buffer');
      }
    }
  });

  it.each([0, 33, 255])('refuses a padding of %i', (padding) => {
    expect(refusalOf(() => cipher.decrypt(encryptFrame(Buffer.alloc(64, padding)))).reason).toBe('buffer');
  });

  it('refuses a padding longer than what it pads, and frames without a header', () => {
    expect(refusalOf(() => cipher.decrypt(encryptFrame(Buffer.alloc(16, 32)))).reason).toBe('buffer');
    expect(refusalOf(() => cipher.decrypt(encryptFrame(Buffer.alloc(16, 16)))).reason).toBe('buffer');
    expect(refusalOf(() => cipher.decrypt(encryptFrame(Buffer.alloc(32, 32)))).reason).toBe('buffer');
    expect(refusalOf(() => cipher.decrypt(encryptFrame(Buffer.alloc(32, 13)))).reason).toBe('buffer');
  });

  it.each([13, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff])('refuses a length of %i where 12 bytes follow', (length) => {
    const frame = Buffer.alloc(48, 16);
    frame.writeUInt32BE(length, 16);
    expect(refusalOf(() => cipher.decrypt(encryptFrame(frame))).reason).toBe('buffer');
    frame.writeUInt32BE(12, 16);
    expect(cipher.decrypt(encryptFrame(frame))).toMatchObject({ receiverId: '' });
  });

  it('never gives the message for a ciphertext that was touched after its first block', () => {
    const message = '<xml><MsgType><![CDATA[text]]></MsgType></xml>';
    const bytes = Buffer.from(cipher.encrypt(message, 'wxba5fad812f8e6fb9'), 'base64');
    fc.assert(
      fc.property(fc.integer({ min: 16, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const touched = Buffer.from(bytes);
        touched[at] = (touched[at] as number) ^ flip;
        const opened = acceptOrRefuse(() => cipher.decrypt(touched.toString('base64')));
        expect(opened?.message === message && opened.receiverId === 'wxba5fad812f8e6fb9').toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses another key, whichever check it fails', () => {
    const { input } = vectorNamed('neg-wrong-aes-key (self-made)');
    const error = refusalOf(() => new MessageCipher(input.encodingAESKey).decrypt(input.encrypt));
    expect([error.code, error.status]).toEqual([-40008, 403]);
  });

  it('answers random bytes with nothing but its own refusals', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 128 }), (bytes) => {
        acceptOrRefuse(() => cipher.decrypt(Buffer.from(bytes).toString('base64')));
        acceptOrRefuse(() => cipher.decrypt(Buffer.from(bytes).toString('latin1')));
      }),
      { numRuns: 500 },
    );
  });
});
