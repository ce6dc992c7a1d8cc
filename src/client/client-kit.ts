import type { Clock } from '../model/callback.js';
import type { CallbackStore } from '../store/callback-store.js';
import type { ApiCaller } from './api-caller.js';
import { ApiCalls } from './api-calls.js';
import type { ApiIdentity } from './api-identity.js';
import type { TokenKeeper } from './token-keeper.js';
import { givenToken, keptToken, type TokenProvider } from './token-provider.js';
import type { TokenSource } from './token-source.js';

/** What the clients of one store have in common. */
export class ClientKit {
  constructor(
    private readonly caller: ApiCaller,
    readonly keeper: TokenKeeper,
    /** Where tokens are kept, and refresh tokens that the application keeps nowhere else. */
    readonly store: CallbackStore,
    readonly clock: Clock,
    private readonly timeout: number,
  ) {}

  /** @param identity - in whose name; asked for at each call */
  calls(identity: () => ApiIdentity | Promise<ApiIdentity>): ApiCalls {
    return new ApiCalls(this.caller, identity, this.timeout);
  }

  /** The token that the application gives, or one that is kept. */
  token(given: (() => string | Promise<string>) | undefined, source: () => TokenSource): TokenProvider {
    return given === undefined ? keptToken(this.keeper, source()) : givenToken(given);
  }
}

/** What the client of one account is made of. */
export interface ClientParts<Access> {
  /** The name of the account. */
  readonly account: string;
  /** What the account may call with; asked for at each call, for it may have to be looked up. */
  readonly access: () => Access | Promise<Access>;
  readonly kit: ClientKit;
}

/** Makes something of an object once. An account that was looked up again is another object. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
