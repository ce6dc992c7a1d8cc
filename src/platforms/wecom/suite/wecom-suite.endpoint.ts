import type { CallbackRequest, CallbackResponse } from '../../../model/callback.js';
import type { Outcome } from '../../../model/outcome.js';
import { keepNewest, type TicketStore } from '../../../store/ticket-store.js';
import type { WechatEndpoint } from '../../../model/wechat-account.js';
import { WechatCallbackError } from '../../../protocol/callback-error.js';
import { digestOf } from '../../../protocol/digest.js';
import { type PayloadObject, textOf } from '../../../protocol/payload.js';
import { suiteEventTypeOf } from '../event-type.js';
import type { WecomPush } from '../wecom-push.js';
import { DEADLINE_MS, IDEMPOTENCY_WINDOW_S } from '../../message-push/message-push.endpoint.js';
import { acknowledge, answerOfRefusal, plainAnswer } from '../../message-push/plain-answer.js';
import { ticketOf } from '../../message-push/ticket.js';
import type { OpenedWecomCallback } from '../wecom-push.js';

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

/** The ids of a suite, as messages name them. */
export interface SuiteIds {
  readonly suiteId: string;
  /** The receiver of the GET: the provider's corp. */
  readonly ofHandshake: string;
  /** The receiver of an event: the suite. An event about the provider itself is encrypted for the provider's corp. */
  readonly ofEvent: string;
}

/** The command URL (指令回调 URL) of a suite: tickets, authorisations, and events of the authorised corps. */
export class WecomSuiteEndpoint implements WechatEndpoint<OpenedWecomCallback> {
  readonly deadline = DEADLINE_MS;

  constructor(
    readonly path: string,
    private readonly ids: SuiteIds,
    private readonly push: WecomPush,
    private readonly tickets: TicketStore,
  ) {}

  verifyRequest({ query }: Pick<CallbackRequest, 'query'>): void {
    this.push.verifyQuery(query);
  }

  handshake({ query }: Pick<CallbackRequest, 'query'>): CallbackResponse {
    const body = this.push.verifyHandshake(query, (id) => id === this.ids.ofHandshake);
    return plainAnswer(body);
  }

  async open({ query, body, receivedAt }: CallbackRequest): Promise<OpenedWecomCallback> {
    const { ofEvent, ofHandshake } = this.ids;
    const isReceiver = (id: string): boolean => id === ofEvent || id === ofHandshake;
    const opened = this.push.open(query, body.toString('utf8'), receivedAt, isReceiver);
    const { payload, message, receiverId } = opened;
    if (receiverId !== ofEvent && textOf(payload, 'ServiceCorpId') === undefined) {
      throw new WechatCallbackError('receiver', 'An event of a suite that is encrypted for the provider');
    }
    const type = suiteEventTypeOf(payload);
    const isTicket = type === TICKET;
    if (isTicket) {
      await this.storeTicket(payload, receivedAt);
    }
    return {
      type,
      payload,
      ...(URGENT.has(textOf(payload, 'InfoType') ?? '') ? { deadline: URGENT_DEADLINE_MS } : {}),
      idempotency: isTicket
        ? undefined
        : { key: `${this.ids.suiteId}:${digestOf(message)}`, window: IDEMPOTENCY_WINDOW_S, critical: false },
      opened,
    };
  }

  /** Everything but `success` is shown to the provider as an error. */
  respond(_opened: OpenedWecomCallback, outcome: Outcome): CallbackResponse {
    return acknowledge(outcome);
  }

  refuse(error: WechatCallbackError): CallbackResponse | undefined {
    return answerOfRefusal(error);
  }

  private async storeTicket(payload: PayloadObject, receivedAt: number): Promise<void> {
    const ticket = ticketOf(payload, { value: 'SuiteTicket', time: 'TimeStamp' }, receivedAt);
    if (ticket !== undefined) {
      await keepNewest(this.tickets, this.ids.suiteId, ticket);
    }
  }
}
