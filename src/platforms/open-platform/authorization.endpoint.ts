import type { CallbackRequest, CallbackResponse } from '../../model/callback.js';
import type { Outcome } from '../../model/outcome.js';
import { keepNewest, type TicketStore } from '../../store/ticket-store.js';
import type { OpenedCallback, WechatEndpoint } from '../../model/wechat-account.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import type { MessagePush } from '../../protocol/message-push.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';
import { requireSigned } from '../message-push/foreign-request.js';
import { byContent, DEADLINE_MS } from '../message-push/message-push.endpoint.js';
import { acknowledge, answerOfRefusal } from '../message-push/plain-answer.js';
import { ticketOf } from '../message-push/ticket.js';
import { SwappedUrls } from './swapped-urls.js';

const TICKET = 'component_verify_ticket';

/** The authorization event URL (授权事件接收 URL): tickets, and who authorized the platform and who no longer does. */
export class AuthorizationEndpoint implements WechatEndpoint {
  readonly deadline = DEADLINE_MS;
  private readonly swapped = new SwappedUrls();

  constructor(
    readonly path: string,
    private readonly componentAppId: string,
    private readonly push: MessagePush,
    private readonly tickets: TicketStore,
  ) {}

  verifyRequest(request: Pick<CallbackRequest, 'query' | 'headers'>): void {
    requireSigned(request);
    this.push.verifyQuery(request.query);
  }

  async open({ query, body, receivedAt }: CallbackRequest): Promise<OpenedCallback> {
    const message = this.push.open(query, body.toString('utf8'), receivedAt);
    const { payload, tokenIndex, keyIndex } = message;
    const infoType = textOf(payload, 'InfoType');
    const msgType = textOf(payload, 'MsgType');
    if (infoType === undefined && msgType !== undefined) {
      const shown = msgType.slice(0, 64);
      this.swapped.warn({
        en: `A message (MsgType ${shown}), which belongs to the message URL (消息与事件接收 URL), came to the authorization event URL`,
        zh: `一条消息（MsgType ${shown}）应发到消息与事件接收 URL，却发到了授权事件接收 URL`,
      });
    }
    const isTicket = infoType === TICKET;
    if (isTicket) {
      await this.storeTicket(payload, receivedAt);
    }
    return {
      type: infoType ? `open-platform.info.${infoType}` : 'open-platform.unknown',
      payload,
      credentials: { tokenIndex, keyIndex },
      idempotency: isTicket ? undefined : byContent(message, this.componentAppId),
    };
  }

  respond(_opened: OpenedCallback, outcome: Outcome): CallbackResponse {
    return acknowledge(outcome);
  }

  refuse(error: WechatCallbackError): CallbackResponse | undefined {
    return answerOfRefusal(error);
  }

  private async storeTicket(payload: PayloadObject, receivedAt: number): Promise<void> {
    const ticket = ticketOf(payload, { value: 'ComponentVerifyTicket', time: 'CreateTime' }, receivedAt);
    if (ticket === undefined) {
      throw new WechatCallbackError('parse', {
        en: `The ${TICKET} push has no ticket`,
        zh: `${TICKET} 推送里没有 ticket`,
      });
    }
    await keepNewest(this.tickets, this.componentAppId, ticket);
  }
}
