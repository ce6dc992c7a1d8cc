import { Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { officialAccount, type WechatAccount, WechatModule, type WechatModuleOptions } from 'nestjs-wechat';
import { WechatClient, WechatClientModule, type WechatClientOptions } from 'nestjs-wechat/client';
import { WechatApiStandIn, type WechatApiStandInOptions } from 'nestjs-wechat/testing';
import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { credentials } from '../harness/application.js';
import { LogRecorder } from '../harness/log-recorder.js';

export const appSecret = 'c0ffee00c0ffee00c0ffee00c0ffee00';
export const app = { appId: credentials.appId, appSecret };

export interface ClientSetup {
  readonly accounts?: readonly WechatAccount[];
  readonly client?: WechatClientOptions;
  readonly wechat?: Omit<WechatModuleOptions, 'accounts'>;
  readonly providers?: ModuleMetadata['providers'];
}

const closing: (() => Promise<unknown>)[] = [];

afterEach(() => closeAll(closing.splice(0)));

async function closeAll(closed: typeof closing): Promise<void> {
  for (const close of closed.reverse()) {
    await close();
  }
}

/**
 * A stand-in of the API that knows one Official Account, or whom else it is told; closed after the test, which fails when
 * the client sent what the real API would not take: no Content-Length, or `\u` escapes.
 */
export async function startApi(options: WechatApiStandInOptions = { apps: [app] }): Promise<WechatApiStandIn> {
  const api = await WechatApiStandIn.start(options);
  closing.push(async () => {
    await api.close();
    expect(api.violations).toEqual([]);
  });
  return api;
}

/** A process of an application with a client; closed after the test. */
export async function startClient(api: WechatApiStandIn, setup: ClientSetup = {}): Promise<ClientApplication> {
  const logs = new LogRecorder();
  const context = await NestFactory.createApplicationContext(rootModule(api, setup), {
    logger: logs,
    abortOnError: false,
  });
  closing.push(() => context.close());
  return new ClientApplication(context, logs);
}

/**
 * What `start` starts, for all tests of a block, none of which may mind the tokens that the others have fetched, or what
 * they let the API answer. Each finds the requests and violations of its own.
 */
export function sharedClient<T extends { readonly api: WechatApiStandIn }>(start: () => Promise<T>): () => T {
  let started: T;
  beforeAll(async () => {
    started = await start();
    const closed = closing.splice(0);
    return () => closeAll(closed);
  });
  beforeEach(() => void started.api.requests.splice(0));
  afterEach(() => expect(started.api.violations.splice(0)).toEqual([]));
  return () => started;
}

/** An application without a server. */
export class ClientApplication {
  constructor(
    readonly context: INestApplicationContext,
    readonly logs: LogRecorder,
  ) {}

  get wechat(): WechatClient {
    return this.context.get(WechatClient, { strict: false });
  }
}

function rootModule(api: WechatApiStandIn, { accounts, client, wechat, providers }: ClientSetup): Type {
  @Module({
    imports: [
      WechatModule.forRoot({
        accounts: accounts ?? [officialAccount({ ...credentials, appSecret })],
        ...wechat,
      }),
      WechatClientModule.forRoot({ baseUrl: api.url, ...client }),
    ],
    providers: providers ?? [],
  })
  class RootModule {}
  return RootModule;
}
