import type { AddressInfo } from 'node:net';

import {
  Body,
  Controller,
  ForbiddenException,
  Get,
  Header,
  HttpCode,
  Injectable,
  Module,
  Post,
  Query,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { XMLParser } from 'fast-xml-parser';

import { plaintextAccount, replyToClick, replyToText, secureAccount } from '../accounts.js';
import type { Adapter } from './adapter.js';
import { Cipher, encryptedReply, isSigned, textReply } from './by-hand.js';

type Query = Readonly<Record<string, string | undefined>>;
type Message = Readonly<Record<string, string>>;

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false });
const parse = (xml: string): Message => (parser.parse(xml) as { xml: Message }).xml;

@Injectable()
class Replies {
  toText(message: Message): string {
    return textReply(message['FromUserName']!, message['ToUserName']!, replyToText(message['Content']!));
  }

  toClick(event: Message): string {
    const reply = event['EventKey'] === 'TODAY' ? replyToClick(event['FromUserName']!) : '';
    return textReply(event['FromUserName']!, event['ToUserName']!, reply);
  }
}

@Controller(plaintextAccount.path)
class PlaintextController {
  constructor(private readonly replies: Replies) {}

  @Get()
  @Header('Content-Type', 'text/plain')
  handshake(@Query() query: Query): string {
    verify(query['signature'], plaintextAccount.token, query['timestamp'], query['nonce']);
    return query['echostr'] ?? '';
  }

  @Post()
  @HttpCode(200)
  @Header('Content-Type', 'application/xml')
  receive(@Query() query: Query, @Body() body: string): string {
    verify(query['signature'], plaintextAccount.token, query['timestamp'], query['nonce']);
    return this.replies.toText(parse(body));
  }
}

@Controller(secureAccount.path)
class SecureController {
  private readonly cipher = new Cipher(secureAccount.encodingAesKey, secureAccount.appId);

  constructor(private readonly replies: Replies) {}

  @Post()
  @HttpCode(200)
  @Header('Content-Type', 'application/xml')
  receive(@Query() query: Query, @Body() body: string): string {
    const encrypted = parse(body)['Encrypt'] ?? '';
    verify(query['msg_signature'], secureAccount.token, query['timestamp'], query['nonce'], encrypted);
    const event = parse(this.cipher.decrypt(encrypted));
    return encryptedReply(this.cipher.encrypt(this.replies.toClick(event)), secureAccount.token);
  }
}

@Module({ controllers: [PlaintextController, SecureController], providers: [Replies] })
class ControllersModule {}

/** What a developer writes without the library: Nest controllers, the framework's text body, an XML parser from npm. */
export async function startControllers(adapter: Adapter): Promise<number> {
  if (adapter === 'express') {
    const app = await NestFactory.create<NestExpressApplication>(ControllersModule, {
      bodyParser: false,
      logger: ['warn', 'error', 'fatal'],
    });
    app.useBodyParser('text', { type: 'text/xml' });
    return listen(app);
  }
  const app = await NestFactory.create<NestFastifyApplication>(ControllersModule, new FastifyAdapter(), {
    logger: ['warn', 'error', 'fatal'],
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser('text/xml', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  return listen(app);
}

async function listen(app: NestExpressApplication | NestFastifyApplication): Promise<number> {
  await app.listen(0, '127.0.0.1');
  return (app.getHttpServer().address() as AddressInfo).port;
}

function verify(signature: string | undefined, ...parts: (string | undefined)[]): void {
  if (!isSigned(signature, ...parts)) {
    throw new ForbiddenException();
  }
}
