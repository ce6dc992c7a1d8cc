import { localized } from '../language/language.js';
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
      localized({
        en:
          `No ${name} of ${id} has been pushed yet. WeChat pushes one every ten minutes: check the callback URL, and give a ticketStore ` +
          'that survives a restart and that all processes share.',
        zh: `还没有收到 ${id} 的 ${name}。微信每十分钟推送一次：请检查回调 URL，并配置一个重启后不丢失、所有进程共享的 ticketStore。`,
      }),
    );
  }
  return ticket.value;
}
