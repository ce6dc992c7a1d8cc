import type { TokenProvider } from './token-provider.js';

/** In whose name calls are made. */
export interface ApiIdentity {
  /** The platform, by whose table error codes are explained. */
  readonly platform: string;
  /** The name of the account. */
  readonly account: string;
  /** The host of the API, such as `api.example.com`. */
  readonly host: string;
  /** `undefined` where calls need no token. */
  readonly token: TokenProvider | undefined;
  /** What the token is called in the query. */
  readonly tokenName: string;
  /** The codes that say that the token is no good, and that another may be. */
  readonly tokenCodes: ReadonlySet<number>;
}
