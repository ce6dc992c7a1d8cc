import { createCipheriv, createDecipheriv, hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a hand-written receiver needs besides its framework: signatures, the cipher and the reply's XML. */

export function isSigned(signature: string | undefined, ...parts: (string | undefined)[]): boolean {
  const expected = sign(parts.map((part) => part ?? ''));
  return (
    signature !== undefined &&
    signature.length === expected.length &&
    timingSafeEqual(Buffer.from(signature), Buffer.from(expected))
  );
}

export function sign(parts: string[]): string {
  return hash('sha1', parts.sort().join(''));
}

export class Cipher {
  private readonly key: Buffer;
  private readonly iv: Buffer;

  constructor(
    encodingAesKey: string,
    private readonly appId: string,
  ) {
    this.key = Buffer.from(`${encodingAesKey}=`, 'base64');
    this.iv = this.key.subarray(0, 16);
  }

  decrypt(encrypted: string): string {
    const decipher = createDecipheriv('aes-256-cbc', this.key, this.iv).setAutoPadding(false);
    const frame = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
    const end = frame.length - (frame.at(-1) ?? 0);
    const messageEnd = 20 + frame.readUInt32BE(16);
    if (frame.toString('utf8', messageEnd, end) !== this.appId) {
      throw new Error('The message is for another AppID');
    }
    return frame.toString('utf8', 20, messageEnd);
  }

  encrypt(message: string): string {
    const content = Buffer.from(message);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    const frame = Buffer.concat([randomBytes(16), length, content, Buffer.from(this.appId)]);
    const padding = 32 - (frame.length % 32);
    const cipher = createCipheriv('aes-256-cbc', this.key, this.iv).setAutoPadding(false);
    return Buffer.concat([
      cipher.update(Buffer.concat([frame, Buffer.alloc(padding, padding)])),
      cipher.final(),
    ]).toString('base64');
  }
}

export function textReply(toUserName: string, fromUserName: string, content: string): string {
  return `<xml><ToUserName><![CDATA[${toUserName}]]></ToUserName><FromUserName><![CDATA[${fromUserName}]]></FromUserName><CreateTime>${Math.floor(Date.now() / 1000)}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content></xml>`;
}

export function encryptedReply(encrypt: string, token: string): string {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = randomBytes(8).toString('hex');
  return `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt><MsgSignature><![CDATA[${sign([token, timestamp, nonce, encrypt])}]]></MsgSignature><TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`;
}
