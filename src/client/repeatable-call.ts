import type { ApiCallPlan } from './api-call-plan.js';

/** How the names of paths begin that read, though they are called by a POST. */
const READS =
  /^(api_)?(batch_?)?(get|query|search)|^list(_|$)|^(fetch|simplelist|info|detail|all|sync_msg|stable_token)$/;
/** How the names of paths begin that change something, though they are called by a GET. */
const WRITES =
  /^(del|create|cancel|set|reset|revert|undo|clear|remove|update|accept|reject|apply_mass|(init|finish)?upload|contact_sync_success|authsucc)/;
/** A code works once: a second call would be refused, and hide what became of the first. */
const ONE_TIME = ['code', 'js_code', 'authorization_code', 'auth_code', 'welcome_code'];

/**
 * Whether a call may be made again when nobody knows whether it was done: it only reads, or it carries what lets WeChat
 * tell a duplicate.
 */
export function isRepeatable({ method, path, query, body }: ApiCallPlan): boolean {
  const given = { ...query, ...(body as object | undefined) } as Readonly<Record<string, unknown>>;
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const reads = method === 'GET' ? !WRITES.test(name) : READS.test(name);
  return hasGuard(name, given) || (reads && !ONE_TIME.some((code) => code in given));
}

function hasGuard(name: string, given: Readonly<Record<string, unknown>>): boolean {
  return (
    given['client_msg_id'] !== undefined ||
    given['enable_duplicate_check'] === 1 ||
    (name === 'send_msg' && given['msgid'] !== undefined)
  );
}
