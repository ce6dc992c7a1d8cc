import { strictEqual } from 'node:assert';

import { CallbackSigner } from 'nestjs-wechat/testing';

import { plaintextAccount, replyToClick, replyToText, secureAccount } from './accounts.js';
import type { Reply } from './generator.js';

/** A request, ready to be sent, and how to tell that its reply is right. */
export interface Exchange {
  readonly request: Buffer;
  verify(reply: Reply): void;
}

export interface Scenario {
  readonly title: string;
  /** Each request differs from every other one of the run: WeChat never sends the same bytes twice but as a retry. */
  prepare(serial: number): Exchange;
}

const plaintext = new CallbackSigner(plaintextAccount);
const secure = new CallbackSigner(secureAccount);

const handshake: Scenario = {
  title: '(a) GET handshake',
  prepare(serial) {
    const echostr = `${4_375_120_948_000_000 + serial}`;
    const { url } = plaintext.handshake({ echostr, nonce: nonceOf(serial) });
    return {
      request: get(plaintextAccount.path + url),
      verify: ({ status, body }) => strictEqual(`${status} ${body}`, `200 ${echostr}`),
    };
  },
};

const plaintextText: Scenario = {
  title: '(b) plaintext text -> XML text reply',
  prepare(serial) {
    const content = `Is there any oolong left? (${serial})`;
    const message = { ...common(serial), MsgType: 'text', Content: content, MsgId: `234567890${serial}` };
    return exchange(plaintextAccount.path, plaintext, serial, message, replyToText(content));
  },
};

const secureClick: Scenario = {
  title: '(c) secure CLICK -> encrypted, signed reply',
  prepare(serial) {
    const message = { ...common(serial), MsgType: 'event', Event: 'CLICK', EventKey: 'TODAY' };
    return exchange(secureAccount.path, secure, serial, message, replyToClick(message.FromUserName));
  },
};

export const scenarios: readonly Scenario[] = [handshake, plaintextText, secureClick];

function common(serial: number): { ToUserName: string; FromUserName: string; CreateTime: number } {
  return {
    ToUserName: 'gh_7f083739789a',
    FromUserName: `oia2TjjewbmiOUlr6X-${String(serial).padStart(9, '0')}`,
    CreateTime: Math.floor(Date.now() / 1000),
  };
}

function exchange(
  path: string,
  wechat: CallbackSigner,
  serial: number,
  message: ReturnType<typeof common> & Readonly<Record<string, string | number>>,
  expected: string,
): Exchange {
  const { query, body, contentType } = wechat.message(message, { nonce: nonceOf(serial) });
  return {
    request: post(path + query, contentType, body),
    verify: (reply) => {
      strictEqual(reply.status, 200);
      const opened = wechat.openReply(reply.body);
      strictEqual(opened['ToUserName'], message.FromUserName);
      strictEqual(opened['FromUserName'], message.ToUserName);
      strictEqual(opened['Content'], expected);
    },
  };
}

function nonceOf(serial: number): string {
  return String(1_000_000_000 + serial);
}

/** The headers that WeChat's servers send. */
const headers = 'Host: bench.example.com\r\nUser-Agent: Mozilla/4.0\r\nAccept: */*\r\nConnection: keep-alive\r\n';

function get(url: string): Buffer {
  return Buffer.from(`GET ${url} HTTP/1.1\r\n${headers}\r\n`);
}

function post(url: string, contentType: string, body: string): Buffer {
  const length = Buffer.byteLength(body);
  return Buffer.from(
    `POST ${url} HTTP/1.1\r\n${headers}Content-Type: ${contentType}\r\nContent-Length: ${length}\r\n\r\n${body}`,
  );
}
