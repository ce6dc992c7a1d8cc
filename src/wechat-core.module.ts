import { Global, Logger, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryModule, HttpAdapterHost } from '@nestjs/core';
import { Delivery } from './delivery/delivery.js';
import { InFlight } from './delivery/in-flight.js';
import { Dispatcher } from './handlers/dispatcher.js';
import { HandlerCompiler } from './handlers/handler-compiler.js';
import { HandlerExplorer } from './handlers/handler-explorer.js';
import { BodyDoor } from './http/body-door.js';
import { SignatureGuard } from './http/signature.guard.js';
import { AccountRegistry } from './model/account-registry.js';

/** What all `WechatModule.forRoot` of an application share: one registry of accounts, one scan for handlers. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    AccountRegistry,
    HandlerExplorer,
    HandlerCompiler,
    Dispatcher,
    InFlight,
    Delivery,
    BodyDoor,
    SignatureGuard,
  ],
  exports: [AccountRegistry, Delivery, SignatureGuard],
})
export class WechatCoreModule implements OnApplicationBootstrap {
  private readonly logger = new Logger('WechatModule');

  constructor(
    private readonly accounts: AccountRegistry,
    private readonly dispatcher: Dispatcher,
    // Asked for here so that it exists before any parser is registered.
    _bodyDoor: BodyDoor,
    private readonly adapterHost: HttpAdapterHost,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const handlers = await this.dispatcher.initialize();
    const count = `${handlers} handler${handlers === 1 ? '' : 's'}`;
    if (this.adapterHost.httpAdapter === undefined) {
      this.logger.log(`${count}, and no HTTP server: this application receives no callbacks`);
      return;
    }
    for (const { account, endpoint, path } of this.accounts.endpoints) {
      const verbs = endpoint.handshake === undefined ? 'POST' : 'GET and POST';
      this.logger.log(`Account "${account.name}" receives callbacks at ${verbs} /${path}`);
    }
    this.logger.log(count);
  }
}
