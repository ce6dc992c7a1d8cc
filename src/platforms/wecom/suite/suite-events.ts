import { keepNewest, type TicketStore } from '../../../store/ticket-store.js';
import type { EventClass } from '../../../model/wechat-event.js';
import { WechatCallbackError } from '../../../protocol/callback-error.js';
import { type PayloadObject, textOf } from '../../../protocol/payload.js';
import { nameOf } from '../../../protocol/receivers.js';
import { ticketOf } from '../../message-push/ticket.js';
import { WecomEvent } from '../app/wecom.event.js';
import { appEventTypeOf, suiteEventTypeOf } from '../event-type.js';
import { WecomSuiteEvent } from './wecom-suite.event.js';

/** An administrator who installs or changes something waits for these, and WeCom waits only one second. */
const URGENT: ReadonlySet<string> = new Set([
  'create_auth',
  'change_auth',
  'cancel_auth',
  'reset_permanent_code',
  'device_data_auth_change',
]);
const URGENT_DEADLINE_MS = 900;

const TICKET = 'wecom-suite.info.suite_ticket';

/** What an event of a suite is, whichever of the two URLs it came to. */
export interface SuiteEventFacts {
  readonly type: string;
  readonly baseEventClass: EventClass;
  readonly deadline?: number;
  readonly isTicket: boolean;
}

/**
 * Reads the events of a suite. WeCom sends some to the other URL than the documents say, so their form decides:
 * `MsgType` as an app gets it, or `InfoType`.
 */
export class SuiteEvents {
  constructor(
    private readonly suiteId: string,
    private readonly tickets: TicketStore,
  ) {}

  /**
   * Reads an event, and stores its ticket if it is one.
   *
   * @param receiverId - for whom it was encrypted. Where that is nobody, only the event says whose it is
   * @throws WechatCallbackError `receiver` for an event of another suite, `ticket-store`
   */
  async read(payload: PayloadObject, receiverId: string, receivedAt: number): Promise<SuiteEventFacts> {
    if (textOf(payload, 'MsgType')) {
      return { type: appEventTypeOf(payload), baseEventClass: WecomEvent, isTicket: false };
    }
    if (receiverId === '') {
      this.requireOwnSuite(textOf(payload, 'SuiteId'));
    }
    const type = suiteEventTypeOf(payload);
    const isTicket = type === TICKET;
    const ticket = isTicket ? ticketOf(payload, { value: 'SuiteTicket', time: 'TimeStamp' }, receivedAt) : undefined;
    if (ticket !== undefined) {
      await keepNewest(this.tickets, this.suiteId, ticket);
    }
    const isUrgent = URGENT.has(textOf(payload, 'InfoType') ?? '');
    return { type, baseEventClass: WecomSuiteEvent, isTicket, ...(isUrgent ? { deadline: URGENT_DEADLINE_MS } : {}) };
  }

  private requireOwnSuite(given: string | undefined): void {
    if (given && given !== this.suiteId) {
      throw new WechatCallbackError('receiver', {
        en: `The event is about the suite ${nameOf(given)}, but this account is ${this.suiteId}`,
        zh: `事件属于第三方应用 ${nameOf(given)}，而这个账号是 ${this.suiteId}`,
      });
    }
  }
}
