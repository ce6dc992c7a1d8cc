import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { plaintextAccount, replyToClick, replyToText, secureAccount } from '../accounts.js';
import { Cipher, encryptedReply, isSigned, textReply } from './by-hand.js';

/** The floor: nothing but `node:http` and `node:crypto`, and a regular expression for each field that is needed. */
export async function startReference(): Promise<number> {
  const cipher = new Cipher(secureAccount.encodingAesKey, secureAccount.appId);

  const receive = (path: string, query: URLSearchParams, body: string): string | undefined => {
    const timestamp = query.get('timestamp') ?? '';
    const nonce = query.get('nonce') ?? '';
    if (path === plaintextAccount.path) {
      if (!isSigned(query.get('signature') ?? '', plaintextAccount.token, timestamp, nonce)) {
        return undefined;
      }
      return textReply(field(body, 'FromUserName'), field(body, 'ToUserName'), replyToText(field(body, 'Content')));
    }
    const encrypted = field(body, 'Encrypt');
    if (!isSigned(query.get('msg_signature') ?? '', secureAccount.token, timestamp, nonce, encrypted)) {
      return undefined;
    }
    const event = cipher.decrypt(encrypted);
    const openId = field(event, 'FromUserName');
    const reply = field(event, 'EventKey') === 'TODAY' ? replyToClick(openId) : '';
    return encryptedReply(cipher.encrypt(textReply(openId, field(event, 'ToUserName'), reply)), secureAccount.token);
  };

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const mark = url.indexOf('?');
    const path = mark < 0 ? url : url.slice(0, mark);
    const query = new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1));
    if (request.method === 'GET') {
      const { token } = path === plaintextAccount.path ? plaintextAccount : secureAccount;
      const signed = isSigned(
        query.get('signature') ?? '',
        token,
        query.get('timestamp') ?? '',
        query.get('nonce') ?? '',
      );
      answer(response, 'text/plain', signed ? (query.get('echostr') ?? '') : undefined);
    } else {
      readBody(request, (body) => answer(response, 'application/xml', receive(path, query, body)));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

function field(xml: string, name: string): string {
  const found = new RegExp(`<${name}>(?:<!\\[CDATA\\[(.*?)\\]\\]>|([^<]*))</${name}>`, 's').exec(xml);
  return found?.[1] ?? found?.[2] ?? '';
}

function readBody(request: IncomingMessage, done: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
}

function answer(response: ServerResponse, contentType: string, text: string | undefined): void {
  const body = Buffer.from(text ?? '');
  response
    .writeHead(text === undefined ? 403 : 200, { 'content-type': contentType, 'content-length': body.length })
    .end(body);
}
