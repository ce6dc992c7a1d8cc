import { Injectable } from '@nestjs/common';
import { AccountRegistry } from './account-registry.js';

/**
 * What this process knows of the accounts of all `AccountSource`s.
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
   * Has the account of this key looked up at its next callback: after it was added, changed or removed. Other
   * processes see the change after `ttl`, or `unknownTtl` for a new account, unless they are told as well.
   */
  invalidate(key: string): void {
    for (const { lookup } of this.accounts.sources) {
      lookup.invalidate(key);
    }
  }
}
