import { WechatCallbackError } from '../protocol/callback-error.js';
import { reasonOf } from '../protocol/error-text.js';

/** A ticket that WeChat pushes every ten minutes: `suite_ticket`, `component_verify_ticket`. Access tokens are made with it. */
export interface Ticket {
  readonly value: string;
  /** When WeChat made it. */
  readonly issuedAt: Date;
}

/**
 * Keeps the latest ticket of each suite or component. The default keeps it in memory. Give your own (a database, Redis)
 * if several processes need the ticket, or if a restart must not wait ten minutes for the next one.
 */
export interface TicketStore {
  /** @param key - the id of the suite or component */
  get(key: string): Promise<Ticket | undefined>;
  /** Replaces the ticket. WeChat gets its answer when this is done; if it rejects, the answer is a failure. */
  set(key: string, ticket: Ticket): Promise<void>;
}

/** Keeps tickets in this process. */
export class MemoryTicketStore implements TicketStore {
  private readonly tickets = new Map<string, Ticket>();

  get(key: string): Promise<Ticket | undefined> {
    return Promise.resolve(this.tickets.get(key));
  }

  set(key: string, ticket: Ticket): Promise<void> {
    this.tickets.set(key, ticket);
    return Promise.resolve();
  }
}

/**
 * Stores a ticket unless a newer one is there: a delivery that was repeated late must not bring an old one back.
 *
 * @throws WechatCallbackError `ticket-store` when the store fails
 */
export async function keepNewest(store: TicketStore, key: string, ticket: Ticket): Promise<void> {
  try {
    const kept = await store.get(key);
    if (kept === undefined || kept.issuedAt <= ticket.issuedAt) {
      await store.set(key, ticket);
    }
  } catch (error) {
    throw new WechatCallbackError(
      'ticket-store',
      {
        en: `The ticket of "${key}" could not be stored: ${reasonOf(error)}`,
        zh: `"${key}" 的 ticket 没有保存成功：${reasonOf(error)}`,
      },
      {
        cause: error,
      },
    );
  }
}
