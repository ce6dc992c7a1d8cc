import 'reflect-metadata';

import {
  type INestApplication,
  Module,
  type ModuleMetadata,
  type Type,
  type NestApplicationOptions,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { officialAccount, WechatModule, type WechatModuleOptions, type WechatModuleExtras } from 'nestjs-wechat';
import {
  CallbackSigner,
  type CallbackSignerOptions,
  type Message,
  type SignedQueryOptions,
} from 'nestjs-wechat/testing';
import { beforeAll, onTestFinished } from 'vitest';
import { LogRecorder } from './log-recorder.js';
import { type Answer, sendRequest, type TestRequest } from './send-request.js';

export type { Answer } from './send-request.js';

/** The adapters that every behaviour over HTTP is tested on. */
export const adapters = ['express', 'fastify'] as const;
export type AdapterName = (typeof adapters)[number];

export const credentials = {
  appId: 'wxba5fad812f8e6fb9',
  token: 'AAAAA',
  encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
} as const;

export interface ApplicationSetup {
  readonly adapter: AdapterName;
  /** Default: one Official Account in secure mode with `credentials`. */
  readonly accounts?: WechatModuleOptions['accounts'];
  readonly wechat?: Omit<WechatModuleOptions, 'accounts'> & WechatModuleExtras;
  /** What takes the place of `WechatModule.forRoot`. */
  readonly modules?: ModuleMetadata['imports'];
  readonly imports?: ModuleMetadata['imports'];
  readonly providers?: ModuleMetadata['providers'];
  readonly controllers?: ModuleMetadata['controllers'];
  readonly options?: NestApplicationOptions;
  readonly adapterOptions?: Record<string, unknown>;
  /** What a `main.ts` does between `create` and `listen`. */
  readonly main?: (app: INestApplication) => void | Promise<void>;
}

/** Starts a real application on a real port; it is closed after the test. */
export function startApplication(setup: ApplicationSetup): Promise<TestApplication> {
  return start(setup, (app) => onTestFinished(() => app.close()));
}

/**
 * The same for all tests of a block, none of which may mind what the others have sent. It is there when they run. Nest
 * logs to the application that started last, so its logs end when another one starts.
 */
export function sharedApplication(setup: ApplicationSetup): () => TestApplication {
  let app: TestApplication;
  beforeAll(async () => {
    app = await start(setup);
    return () => app.nest.close();
  });
  return () => app;
}

async function start(
  setup: ApplicationSetup,
  created: (app: INestApplication) => void = () => undefined,
): Promise<TestApplication> {
  const logs = new LogRecorder();
  const app = await NestFactory.create(rootModule(setup), adapterOf(setup), {
    ...setup.options,
    logger: logs,
    abortOnError: false,
  });
  created(app);
  await setup.main?.(app);
  await app.listen(0, '127.0.0.1');
  return new TestApplication(app, (await app.getUrl()).replace('[::1]', '127.0.0.1'), logs);
}

/** What keeps an application from starting. */
export async function startupErrorOf(setup: ApplicationSetup): Promise<string> {
  try {
    await startApplication(setup);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The application started, and it was expected not to.');
}

function rootModule(setup: ApplicationSetup): Type {
  @Module({
    imports: [
      ...(setup.modules ?? [
        WechatModule.forRoot({ accounts: setup.accounts ?? [officialAccount(credentials)], ...setup.wechat }),
      ]),
      ...(setup.imports ?? []),
    ],
    providers: setup.providers ?? [],
    controllers: setup.controllers ?? [],
  })
  class RootModule {}
  return RootModule;
}

function adapterOf({ adapter, adapterOptions }: ApplicationSetup): ExpressAdapter | FastifyAdapter {
  return adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter(adapterOptions);
}

/** A running application, and WeChat in front of it. */
export class TestApplication {
  constructor(
    readonly nest: INestApplication,
    readonly url: string,
    readonly logs: LogRecorder,
  ) {}

  request(path: string, request?: TestRequest): Promise<Answer> {
    return sendRequest(this.url + path, request);
  }

  handshake(options: HandshakeOptions = {}): Promise<Answer> {
    const { path = '/wechat', signer = credentials, ...query } = options;
    return this.request(path + new CallbackSigner(signer).handshake(query).url);
  }

  /** Sends a message or event as WeChat does, and returns the answer as it is. */
  push(message: Message | string, options: PushOptions = {}): Promise<Answer> {
    const { path = '/wechat', signer = credentials, headers, ...signing } = options;
    const { query, body, contentType } = new CallbackSigner(signer).message(message, signing);
    return this.request(path + query, { method: 'POST', body, headers: { 'content-type': contentType, ...headers } });
  }

  /** Sends a message or event and reads the reply as WeChat does; `undefined` for `success`. */
  async replyTo(message: Message | string, options: PushOptions = {}): Promise<Record<string, unknown> | undefined> {
    const answer = await this.push(message, options);
    if (answer.status !== 200) {
      throw new Error(`WeChat got ${answer.status}: ${answer.body}`);
    }
    return answer.body === 'success'
      ? undefined
      : new CallbackSigner(options.signer ?? credentials).openReply(answer.body);
  }
}

export interface HandshakeOptions extends SignedQueryOptions {
  readonly path?: string;
  readonly signer?: CallbackSignerOptions;
  readonly echostr?: string;
}

export interface PushOptions extends SignedQueryOptions {
  readonly path?: string;
  readonly signer?: CallbackSignerOptions;
  readonly format?: 'xml' | 'json';
  readonly headers?: Record<string, string>;
}

const envelope = {
  ToUserName: 'gh_97417a04a28d',
  FromUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
  CreateTime: 1_714_037_059,
} as const;

/** A message of a user, with the fields that every message has. */
export function message(type: string, fields: Message = {}): Message {
  return { ...envelope, MsgType: type, MsgId: '23456789012345678', ...fields };
}

export function textMessage(content: string): Message {
  return message('text', { Content: content });
}

/** An event, with the fields that every event has. */
export function event(name: string, fields: Message = {}): Message {
  return { ...envelope, MsgType: 'event', Event: name, ...fields };
}
