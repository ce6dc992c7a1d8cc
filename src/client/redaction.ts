import type { ApiCallPlan } from './api-call-plan.js';

const SECRET_NAME = /secret|token|ticket|session_key|permanent_code|response_code/i;
/** In a query `key` is that of a group robot; in a body it is that of a button. */
const SECRET_IN_QUERY = /^key$/;
/** Shorter ones are words that stand in any text. */
const MIN_LENGTH = 8;

/** Takes out of a server's text what the call proved itself with, in case that the text quotes it. */
export function redacted(text: string, { query, body }: ApiCallPlan, token: string | undefined): string {
  return [token ?? '', ...secretsIn(query, SECRET_IN_QUERY), ...secretsIn(query), ...secretsIn(body)]
    .filter(({ length }) => length >= MIN_LENGTH)
    .flatMap(formsOf)
    .reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
}

function secretsIn(value: unknown, names = SECRET_NAME): readonly string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'string' ? (names.test(name) ? [part] : []) : secretsIn(part, names),
  );
}

/** As it is, as it stands in a URL and as it stands in JSON. */
function formsOf(secret: string): readonly string[] {
  const inUrl = new URLSearchParams({ secret }).toString().slice('secret='.length);
  return [secret, inUrl, encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)];
}
