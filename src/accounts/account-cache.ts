import { Injectable } from '@nestjs/common';
import { AccountRegistry } from './account-registry.js';

/**
 * The accounts of all `AccountSource`s that this process has cached.
 *
 * ```ts
 * await this.shops.update(key, { token });
 * this.accountCache.invalidate(key);
 * ```
 */
@Injectable()
export class AccountCache {
  constructor(private readonly accounts: AccountRegistry) {}

  /**
   * Makes the next callback look up the account with this key again. Call it after the account was added, changed or
   * removed. Other processes see the change after `ttl` (or `unknownTtl` for a new account), unless they call this too.
   */
  invalidate(key: string): void {
    for (const { lookup } of this.accounts.sources) {
      lookup.invalidate(key);
    }
  }
}
