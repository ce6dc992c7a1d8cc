import type { UserAction, UserMessage } from '../../src/testing/user-action.js';
import { account, armedFault, request, user } from './store.js';

/** The chosen user does something with the chosen account. */
export async function act(action: UserAction, how: { readonly repeatsWithin?: number } = {}): Promise<void> {
  const fault = armedFault.value;
  armedFault.value = undefined;
  await request('act', { ...who(), action, ...how, ...(fault === undefined ? {} : { fault }) });
}

/** The chosen user writes. */
export function write(type: UserMessage['type'], fields: UserMessage['fields']): Promise<void> {
  return act({ kind: 'message', message: { type, fields } });
}

/** Who writes to whom. */
export function who(): { account: string; user: string } {
  return { account: account.value?.name ?? '', user: user.value?.id ?? '' };
}
