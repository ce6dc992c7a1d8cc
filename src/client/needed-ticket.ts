import type { TicketStore } from '../store/ticket-store.js';

/**
 * The ticket that WeChat pushed last.
 *
 * @param name - what WeChat calls it
 * @throws Error when none was pushed yet
 */
export async function neededTicket(store: TicketStore, id: string, name: string): Promise<string> {
  const ticket = await store.get(id);
  if (ticket === undefined) {
    throw new Error(
      `No ${name} of ${id} was pushed yet. WeChat pushes one every ten minutes: check the callback URL, and give a ticketStore ` +
        'that survives a restart and that all processes share.',
    );
  }
  return ticket.value;
}
