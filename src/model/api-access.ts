/** A secret of the console, or a function that reads it from where secrets are kept. It is asked once, and again when the secret is refused. */
export type Secret = string | (() => string | Promise<string>);

/** A secret that shows itself to nobody who logs or serialises what holds it. */
export function hidden(secret: Secret | undefined): Secret | undefined {
  return typeof secret === 'string' ? () => secret : secret;
}

/**
 * What it takes to call the platform's API on behalf of an account: plain data, so that an application that only receives
 * loads no client. Each platform has its own.
 */
export interface ApiAccess {
  readonly platform: string;
}
