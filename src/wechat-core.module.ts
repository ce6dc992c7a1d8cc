import { Global, Logger, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryModule, HttpAdapterHost } from '@nestjs/core';
import { Delivery } from './delivery/delivery.js';
import { InFlight } from './delivery/in-flight.js';
import { Telemetry } from './telemetry/telemetry.js';
import { WechatHealth } from './telemetry/wechat-health.js';
import { Dispatcher } from './handlers/dispatcher.js';
import { HandlerCompiler } from './handlers/handler-compiler.js';
import { HandlerExplorer } from './handlers/handler-explorer.js';
import { HandlerRunners } from './handlers/handler-runner.js';
import { BodyDoor } from './http/body-door.js';
import { CallbackPaths } from './http/callback-paths.js';
import { AccountCache } from './accounts/account-cache.js';
import { endpointOf } from './http/callback-route.js';
import { SignatureGuard } from './http/signature.guard.js';
import { reasonOf } from './protocol/error-text.js';
import type { CallbackStore } from './store/callback-store.js';
import { AccountRegistry } from './accounts/account-registry.js';
import { SourcePath } from './accounts/source-path.js';

const CORE = Symbol.for('nestjs-wechat:core');

/** What all `WechatModule.forRoot` of an application share: one registry of accounts, one scan for handlers. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    AccountRegistry,
    HandlerExplorer,
    HandlerCompiler,
    HandlerRunners,
    Dispatcher,
    InFlight,
    Telemetry,
    WechatHealth,
    Delivery,
    CallbackPaths,
    BodyDoor,
    SignatureGuard,
    AccountCache,
  ],
  exports: [
    AccountRegistry,
    Dispatcher,
    HandlerRunners,
    Delivery,
    InFlight,
    Telemetry,
    WechatHealth,
    SignatureGuard,
    AccountCache,
  ],
})
export class WechatCoreModule implements OnApplicationBootstrap {
  private readonly logger = new Logger('WechatModule');

  constructor(
    private readonly accounts: AccountRegistry,
    private readonly dispatcher: Dispatcher,
    // Asked for here so that it exists before any parser is registered.
    _bodyDoor: BodyDoor,
    private readonly callbackPaths: CallbackPaths,
    private readonly adapterHost: HttpAdapterHost,
  ) {
    if (CORE in adapterHost) {
      throw new Error(
        'WechatModule comes from two copies of nestjs-wechat: import it from one of them. There are two where one is ' +
          'loaded as ES modules and one as CommonJS, or where two are installed (npm ls nestjs-wechat).',
      );
    }
    Object.assign(adapterHost, { [CORE]: true });
  }

  async onApplicationBootstrap(): Promise<void> {
    const handlers = await this.dispatcher.initialize();
    const count = `${handlers} handler${handlers === 1 ? '' : 's'}`;
    if (!this.adapterHost.httpAdapter) {
      this.logger.log(`${count}, and no HTTP server: this application receives no callbacks`);
      return;
    }
    await Promise.all([...this.stores()].map((store) => this.waitFor(store)));
    this.logUrls();
    this.logger.log(count);
  }

  private stores(): Set<CallbackStore> {
    return new Set(this.accounts.settings.map(({ delivery }) => delivery.store));
  }

  /** A store that is not there must not keep the application from starting. */
  private async waitFor(store: CallbackStore): Promise<void> {
    try {
      await store.whenReady?.();
    } catch (error) {
      this.logger.warn(
        `The store is down at the start (${reasonOf(error)}). The application starts without it and asks it again with every callback; delivery.whenStoreDown says what is handled until then.`,
      );
    }
  }

  /** @throws Error for a route of the application's own that names no account, or one that does not exist */
  private logUrls(): void {
    const urls = new Map<string, string[]>();
    for (const { method, name, verb, path } of this.callbackPaths.find()) {
      const place = endpointOf(method, () => name, this.accounts);
      const url = `${path} of ${place instanceof SourcePath ? 'an account source' : `the account "${place.account.name}"`}`;
      urls.set(url, [...(urls.get(url) ?? []), verb]);
    }
    for (const [url, verbs] of urls) {
      this.logger.log(`Callbacks at ${verbs.sort().join(' and ')} ${url}`);
    }
  }
}
