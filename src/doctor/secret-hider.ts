const SHOWN_INSTEAD = '***';

/** Shorter ones are in every other word. No console takes them for a token. */
const MIN_LENGTH = 3;

/** A function that takes secrets out of a text, plain or as they stand in a URL. */
export function secretHider(secrets: readonly string[]): (text: string) => string {
  const hidden = secrets
    .flatMap((secret) => [secret, secret.trim(), encodeURIComponent(secret)])
    .filter((secret) => secret.length >= MIN_LENGTH)
    .sort((a, b) => b.length - a.length);
  return (text) => hidden.reduce((shown, secret) => shown.replaceAll(secret, SHOWN_INSTEAD), text);
}
