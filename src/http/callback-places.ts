import { Injectable } from '@nestjs/common';
import { AccountRegistry } from '../accounts/account-registry.js';
import type { CallbackUrl } from '../accounts/registered-account.js';
import type { SourcePath } from '../accounts/source-path.js';
import { type CallbackPath, CallbackPaths } from './callback-paths.js';
import { isOwnRoute, urlOf } from './callback-route.js';

/** Where an account, or the accounts of a source, are served: the paths by their HTTP methods. */
export interface CallbackPlace {
  readonly url: CallbackUrl | SourcePath;
  readonly routes: readonly CallbackPath[];
}

/** Knows which account is served at which URL. */
@Injectable()
export class CallbackPlaces {
  constructor(
    private readonly accounts: AccountRegistry,
    private readonly callbackPaths: CallbackPaths,
  ) {}

  /** Whether a controller of the application serves a callback URL. */
  get hasOwnControllers(): boolean {
    return this.callbackPaths.find().some(({ method }) => isOwnRoute(method));
  }

  /**
   * To be asked when `main.ts` is done with the prefix and the versions.
   *
   * @throws Error for a route of the application's own that names no account, or one that does not exist
   */
  find(): readonly CallbackPlace[] {
    const places = new Map<object, { url: CallbackPlace['url']; routes: CallbackPath[] }>();
    for (const route of this.callbackPaths.find()) {
      const url = urlOf(route.method, () => route.name, this.accounts);
      const place = places.get(url) ?? { url, routes: [] };
      places.set(url, place);
      place.routes.push(route);
    }
    return [...places.values()];
  }
}
