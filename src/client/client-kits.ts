import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Clock } from '../model/callback.js';
import type { CallbackStore } from '../store/callback-store.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { ApiCaller } from './api-caller.js';
import { ClientKit } from './client-kit.js';
import { CLIENT_SETTINGS, type WechatClientSettings } from './client-settings.js';
import { TokenKeeper } from './token-keeper.js';
import { TokenShelf } from './token-shelf.js';

/** Makes what clients stand on: one keeper of tokens for each store. */
@Injectable()
export class ClientKits implements OnApplicationShutdown {
  private readonly kits = new Map<CallbackStore, ClientKit>();
  private readonly shelves: TokenShelf[] = [];

  constructor(
    @Inject(CLIENT_SETTINGS) private readonly settings: WechatClientSettings,
    private readonly telemetry: Telemetry,
  ) {}

  /** @param ownStore - the store of the account's module, where the client has none of its own */
  get(ownStore: CallbackStore, clock: Clock): ClientKit {
    const store = this.settings.store ?? ownStore;
    let kit = this.kits.get(store);
    if (kit === undefined) {
      kit = this.make(store, clock);
      this.kits.set(store, kit);
    }
    return kit;
  }

  onApplicationShutdown(): void {
    this.shelves.forEach((shelf) => shelf.stop());
  }

  private make(store: CallbackStore, clock: Clock): ClientKit {
    const { fetch, baseUrlOf, timeout } = this.settings;
    const shelf = new TokenShelf(store, clock);
    this.shelves.push(shelf);
    const caller = new ApiCaller({ fetch, baseUrlOf, clock, tell: (info) => this.telemetry.tell('call', info) });
    return new ClientKit(caller, new TokenKeeper(shelf, clock), store, clock, timeout);
  }
}
