import { type PayloadObject, textOf } from '../../protocol/payload.js';
import type { Ticket } from '../../store/ticket-store.js';

/** Under which names a push has its ticket, and the unix seconds at which it was made. */
export interface TicketNames {
  readonly value: string;
  readonly time: string;
}

/** The ticket of a push; `undefined` where there is none. One that does not say when it was made counts as new. */
export function ticketOf(payload: PayloadObject, names: TicketNames, receivedAt: number): Ticket | undefined {
  const value = textOf(payload, names.value);
  const seconds = Number(textOf(payload, names.time)) || Math.floor(receivedAt / 1000);
  return value ? { value, issuedAt: new Date(seconds * 1000) } : undefined;
}
