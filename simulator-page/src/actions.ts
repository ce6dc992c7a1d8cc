import type { UserAction, UserMessage } from '../../src/testing/user-action.js';
import { account, armedFault, request, user } from './store.js';

/** The chosen user does something with the chosen account. @returns whether the simulator took it */
export async function act(action: UserAction, how: { readonly repeatsWithin?: number } = {}): Promise<boolean> {
  const fault = armedFault.value;
  armedFault.value = undefined;
  const isTaken = await request('act', { ...who(), action, ...how, ...(fault === undefined ? {} : { fault }) });
  if (!isTaken) {
    armedFault.value = fault;
  }
  return isTaken;
}

/** The chosen user writes. @returns whether the simulator took it */
export function write(type: UserMessage['type'], fields: UserMessage['fields']): Promise<boolean> {
  return act({ kind: 'message', message: { type, fields } });
}

/** Who writes to whom. */
export function who(): { account: string; user: string } {
  return { account: account.value?.name ?? '', user: user.value?.id ?? '' };
}
