import type { ApiCallPlan } from './api-call-plan.js';

const SECRET_NAME = /secret|token|ticket|session_key|permanent_code/i;
/** Shorter ones are words that stand in any text. */
const MIN_LENGTH = 8;

/** Takes out of a server's text what the call proved itself with, in case that the text quotes it. */
export function redacted(text: string, { query, body }: ApiCallPlan, token: string | undefined): string {
  const sent = Object.entries({ ...query, ...(body as object | undefined) })
    .filter(([name, value]) => SECRET_NAME.test(name) && typeof value === 'string')
    .map(([, value]) => value as string);
  return [token ?? '', ...sent]
    .filter(({ length }) => length >= MIN_LENGTH)
    .reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
}
