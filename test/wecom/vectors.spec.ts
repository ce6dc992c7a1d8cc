import { Injectable } from '@nestjs/common';
import { Observe, type WechatAccount, WechatEvent } from 'nestjs-wechat';
import { wecomAiBot, wecomApp } from 'nestjs-wechat/wecom';
import { describe, expect, it } from 'vitest';
import { MessageCipher } from '../../src/protocol/message-cipher.js';
import { readPayload } from '../../src/protocol/payload-reader.js';
import { sign } from '../../src/protocol/signature.js';
import { adapters, type Answer, sharedApplication } from '../harness/application.js';
import type { TestRequest } from '../harness/send-request.js';
import { vectorNamed, vectors, type Vector } from '../protocol/vectors.js';

type PlatformVector = Vector & { readonly platform: string };

const own = (vectors as readonly PlatformVector[]).filter(({ platform }) => /^wecom(-aibot)?$/.test(platform));
const handshakes = own.filter(({ kind }) => kind === 'wecom.verifyUrl');
/** A vector without a query was never a request. */
const messages = own.filter(({ kind, input }) => kind === 'message.decrypt' && input.query !== undefined);
/** These cannot be the key of any account. */
const ILLEGAL_KEY = -40004;

@Injectable()
class Everything {
  readonly events: WechatEvent[] = [];
  @Observe(WechatEvent)
  keep(event: WechatEvent): void {
    this.events.push(event);
  }
}

/** An account of its own for each vector, with its credentials, at `/wechat/<index>`. */
function accountOf({ input, platform }: PlatformVector, index: number): WechatAccount {
  const own = { name: String(index), token: input.token, encodingAesKey: input.encodingAESKey };
  return platform === 'wecom-aibot' && input.receiveId === ''
    ? wecomAiBot(own)
    : wecomApp({ ...own, corpId: input.receiveId });
}

/** The query as it arrives; of a list, each value is a parameter. */
function search({ input }: Vector): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query as Record<string, unknown>)) {
    if (typeof value === 'string') {
      query.append(name, value);
    } else {
      for (const [key, each] of Object.entries(value as Record<string, string>)) {
        query.append(Array.isArray(value) ? name : `${name}[${key}]`, each);
      }
    }
  }
  return `?${query.toString()}`;
}

function bodyOf({ input, platform }: PlatformVector): string {
  if (input.body) {
    return input.body;
  }
  return platform === 'wecom-aibot'
    ? JSON.stringify({ encrypt: input.encrypt })
    : `<xml><Encrypt><![CDATA[${input.encrypt}]]></Encrypt></xml>`;
}

/** What is decrypted as a payload; `undefined` for what is no message, as the official JSON sample and some edge cases. */
function payloadOf(text: string): object | undefined {
  try {
    return readPayload(text).payload;
  } catch {
    return undefined;
  }
}

describe('the vectors', () => {
  it('are all here', () => {
    expect(handshakes.length).toBeGreaterThanOrEqual(3);
    expect(messages.filter(({ expect: { ok } }) => ok !== false).length).toBeGreaterThanOrEqual(7);
    expect(messages.filter(({ expect: { ok } }) => ok === false).length).toBeGreaterThanOrEqual(15);
  });
});

describe.each(adapters)('on %s', (adapter) => {
  let now = 0;
  const legal = [...handshakes, ...messages].filter(({ expect: { code } }) => code !== ILLEGAL_KEY);
  const shared = sharedApplication({
    adapter,
    accounts: legal.map(accountOf),
    providers: [Everything],
    wechat: { clock: () => now },
  });

  /** Sends a vector to its account, at its time. */
  function send(vector: PlatformVector, request?: TestRequest): Promise<Answer> {
    now = Number(String(vector.input.query['timestamp']).slice(0, 10)) * 1000;
    return shared().request(`/wechat/${legal.indexOf(vector)}${search(vector)}`, request);
  }

  it.each(handshakes.map((vector) => [vector.name, vector] as const))('handshake %s', async (name, vector) => {
    const answer = await send(vector);
    // A "+" that a proxy decoded once too often is put back.
    const isMended = name.startsWith('wecom-echostr-plus-decoded-as-space');
    if (isMended || vector.expect.ok) {
      expect(answer.status).toBe(200);
      expect(answer.body).toBe(isMended ? '1616140317555161061' : vector.expect.body);
    } else {
      expect(answer.status).toBe(403);
    }
  });

  it.each(messages.map((vector) => [vector.name, vector] as const))('message %s', async (_name, vector) => {
    if (vector.expect.code === ILLEGAL_KEY) {
      expect(() => accountOf(vector, 0)).toThrow('encodingAesKey');
      return;
    }
    const answer = await send(vector, { method: 'POST', body: bodyOf(vector) });
    const received = shared()
      .nest.get(Everything)
      .events.splice(0)
      .map(({ raw }) => raw);
    const payload = vector.expect.ok === false ? undefined : payloadOf(vector.expect.msg);
    if (payload !== undefined) {
      expect(answer.status).toBe(200);
      expect(received).toEqual([payload]);
    } else {
      // What was decrypted and cannot be read is accepted, without an event.
      expect(['success', 'Bad Request', 'Forbidden']).toContain(answer.body);
      expect(received).toEqual([]);
    }
  });
});

describe('the stream reply of an AI bot', () => {
  it('is what the vector says, byte by byte', () => {
    const { input, expect: expected } = vectorNamed('aibot-stream-reply (self-made)');
    const encrypt = new MessageCipher(input.encodingAESKey).encrypt(input.msg, '', Buffer.from(input.random));
    expect(encrypt).toBe(expected.encrypt);
    expect(sign(input.token, input.timestamp, input.nonce, encrypt)).toBe(expected.msgSignature);
    expect(
      JSON.stringify({
        encrypt,
        msgsignature: expected.msgSignature,
        timestamp: Number(input.timestamp),
        nonce: input.nonce,
      }),
    ).toBe(JSON.stringify(expected.body));
  });
});
