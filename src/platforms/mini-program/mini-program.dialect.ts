import type { Outcome } from '../../model/outcome.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import type { OpenedMessage } from '../../protocol/message-push.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';
import { type AnswerFields, writePayload } from '../../protocol/payload-writer.js';
import { FAILED, writeErrCode } from '../message-push/err-code.js';
import { DAY_OF_REPEATS } from '../message-push/message-push.account.js';
import {
  type AnsweredEvent,
  byContent,
  type MessageAnswer,
  type MessageFacts,
  type MessagePushDialect,
  SUCCESS,
} from '../message-push/message-push.endpoint.js';
import { addressOf, replyFields, transferContent } from '../message-push/reply-writer.js';
import { type AnswerKind, answerKindOf, eventNameOf, eventTypeOf } from './event-type.js';
import { verifyPayEvent } from './pay-event-signature.js';
import { paymentKeyOf } from './payment-key.js';
import type { MiniProgramReply } from './replies.js';

/** WeChat waits 3 seconds for the answers of most questions and of mini games; half a second is for the network. */
const SHORT_DEADLINE_MS = 2_500;
const IN_A_HURRY: ReadonlySet<AnswerKind> = new Set(['refund-query', 'vip-user-info', 'vip-benefits', 'vip-discount']);

/** What is asked anew each time; a repeat is told by its content. */
const TOLD_BY_CONTENT: ReadonlySet<AnswerKind> = new Set(['ordinary', 'vip-user-info', 'vip-benefits']);

interface MiniProgramDialectOptions {
  /** The AppKeys of a mini game; without any, `PayEventSig` is not checked. */
  readonly appKeys: readonly string[];
  readonly encryptAcknowledgements: boolean;
}

/** Whether WeChat repeats the message for a day, so that its timestamp proves nothing. */
export function isRepeatedForADay(payload: PayloadObject): boolean {
  return answerKindOf(eventTypeOf(payload)) === 'payment';
}

/** How the messages of Mini Programs and mini games are read and answered. */
export class MiniProgramDialect implements MessagePushDialect {
  readonly #options: MiniProgramDialectOptions;

  constructor(options: MiniProgramDialectOptions) {
    this.#options = options;
  }

  read(message: OpenedMessage, id: string): MessageFacts {
    const { payload } = message;
    const type = eventTypeOf(payload);
    const name = eventNameOf(payload) ?? '';
    const isGame = /^minigame_/i.test(name);
    if (isGame && this.#options.appKeys.length > 0) {
      verifyPayEvent(this.#options.appKeys, name, payload);
    }
    const kind = answerKindOf(type);
    return {
      type,
      idempotency: TOLD_BY_CONTENT.has(kind)
        ? byContent(message, id)
        : { key: `${id}:${paymentKeyOf(name, payload)}`, window: DAY_OF_REPEATS, critical: true },
      deadline: isGame || IN_A_HURRY.has(kind) ? SHORT_DEADLINE_MS : undefined,
    };
  }

  answer(event: AnsweredEvent, outcome: Outcome, now: number): MessageAnswer {
    switch (answerKindOf(event.type)) {
      case 'payment':
        return this.acknowledge(event, outcome);
      case 'refund-query':
        return adviseRefund(event, outcome);
      case 'coupon':
        return answerCoupon(event, outcome);
      case 'vip-user-info':
        return answerShop(event, outcome, 'vip-user-info');
      case 'vip-benefits':
        return answerShop(event, outcome, 'vip-benefits');
      case 'vip-discount':
        return answerShop(event, outcome, 'vip-discount');
      default:
        return answerOrdinary(event, outcome, now);
    }
  }

  private acknowledge(event: AnsweredEvent, outcome: Outcome): MessageAnswer {
    const reply = replyOf(outcome, ['failure', 'none']);
    const message = outcome.kind === 'handled' || outcome.kind === 'reply' ? failureOf(reply) : messageOf(outcome);
    return {
      body: writeErrCode(message, event.format),
      sealed: this.#options.encryptAcknowledgements,
      asksForRetry: message !== undefined,
    };
  }
}

/** WeChat would take silence for advice too, so there is no default answer. */
function adviseRefund(event: AnsweredEvent, outcome: Outcome): MessageAnswer {
  const reply = replyOf(outcome, ['refund-advice', 'failure']);
  if (outcome.kind === 'handled') {
    throw new WechatCallbackError('reply', {
      en: 'The refund query has no default answer. Return refundAdvice() or failure()',
      zh: '退款问询没有默认的应答，请返回 refundAdvice() 或 failure()',
    });
  }
  if (outcome.kind !== 'reply' || reply?.type !== 'refund-advice') {
    return failed(event, { ErrCode: FAILED, ErrMsg: messageOf(outcome) });
  }
  const { refund, info = '', evidence = '' } = reply;
  const advice = { result_code: refund ? 0 : 1, result_info: info, evidence };
  return { body: writePayload({ ErrCode: 0, ErrMsg: 'success', ...advice }, event.format), sealed: true };
}

function answerCoupon(event: AnsweredEvent, outcome: Outcome): MessageAnswer {
  const reply = replyOf(outcome, ['coupon', 'failure']);
  if (outcome.kind === 'handled') {
    throw new WechatCallbackError('reply', {
      en: 'The coupon needs an id of your own. Return couponReceived() or failure()',
      zh: '领券需要你的券 ID，请返回 couponReceived() 或 failure()',
    });
  }
  const request = {
    out_coupon_id: textOf(event.payload, 'out_coupon_id') ?? '',
    request_id: textOf(event.payload, 'request_id') ?? '',
  };
  if (outcome.kind !== 'reply' || reply?.type !== 'coupon') {
    return failed(event, { ret_code: FAILED, ret_msg: messageOf(outcome), ...request });
  }
  const { out_coupon_id, request_id } = request;
  const coupon = { out_coupon_id, out_user_coupon_id: reply.outUserCouponId, request_id };
  return { body: writePayload({ ret_code: 0, ret_msg: 'success', ...coupon }, event.format), sealed: true };
}

/** What a handler returns for the questions of a WeChat shop, and the numbers of the answer that refuses an order. */
const SHOP_ANSWERS = { 'vip-user-info': 'vipUserInfo', 'vip-benefits': 'vipBenefits', 'vip-discount': 'vipDiscount' };
const ALLOW = 1;
const REFUSE = 2;

/** A shop that gets `success` takes it for a refusal. */
function answerShop(event: AnsweredEvent, outcome: Outcome, kind: keyof typeof SHOP_ANSWERS): MessageAnswer {
  const reply = replyOf(outcome, [kind, 'failure']);
  if (outcome.kind === 'handled') {
    const { [kind]: name } = SHOP_ANSWERS;
    throw new WechatCallbackError('reply', {
      en: `The shop waits for an answer. Return ${name}() or failure()`,
      zh: `小店在等待结果，请返回 ${name}() 或 failure()`,
    });
  }
  const fields = outcome.kind === 'reply' ? shopFieldsOf(reply) : undefined;
  if (fields === undefined) {
    const failure = { errcode: FAILED, errmsg: messageOf(outcome) };
    return failed(event, kind === 'vip-discount' ? { ...failure, result: REFUSE } : failure);
  }
  return { body: writePayload({ errcode: 0, errmsg: 'ok', ...fields }, event.format), sealed: true };
}

function shopFieldsOf(reply: MiniProgramReply | undefined): AnswerFields | undefined {
  switch (reply?.type) {
    case 'vip-user-info':
      return { info: { is_vip: reply.isVip, identity: reply.identity ?? '', outer_userid: reply.outerUserid ?? '' } };
    case 'vip-benefits':
      return reply.fields;
    case 'vip-discount':
      return { result: reply.allowed ? ALLOW : REFUSE };
    default:
      return undefined;
  }
}

function answerOrdinary({ payload, format }: AnsweredEvent, outcome: Outcome, now: number): MessageAnswer {
  const reply = replyOf(outcome, ['transfer_customer_service', 'fields', 'none']);
  switch (reply?.type) {
    case 'transfer_customer_service':
      return {
        body: writePayload(replyFields(addressOf(payload, format), reply.type, transferContent(reply), now), format),
        sealed: true,
      };
    case 'fields':
      return { body: writePayload(reply.fields, format), sealed: true };
    default:
      return SUCCESS;
  }
}

/** The reply of an outcome, if it has one. Throws for one that does not fit the event. */
function replyOf(outcome: Outcome, allowed: readonly MiniProgramReply['type'][]): MiniProgramReply | undefined {
  if (!('reply' in outcome) || outcome.reply === undefined) {
    return undefined;
  }
  const { type } = Object(outcome.reply) as { readonly type?: unknown };
  if (!allowed.includes(type as MiniProgramReply['type'])) {
    const what = typeof type === 'string' ? JSON.stringify(type.slice(0, 40)) : typeof outcome.reply;
    throw new WechatCallbackError('reply', {
      en:
        `A reply of type ${what} does not fit the event, which takes ${allowed.join(', ')} or nothing. ` +
        'A Mini Program has no passive reply with a text: use the customer service API',
      zh: `这个事件不能用 ${what} 回复，只能用 ${allowed.join('、')} 或不回复。小程序不能被动回复文本，请调用客服消息接口`,
    });
  }
  return outcome.reply as MiniProgramReply;
}

function failureOf(reply: MiniProgramReply | undefined): string | undefined {
  return reply?.type === 'failure' ? reply.message : undefined;
}

/** What WeChat is told of a failure: the message that the handler or its filter chose, never that of the error. */
function messageOf(outcome: Outcome): string {
  return ('reply' in outcome ? failureOf(outcome.reply as MiniProgramReply | undefined) : undefined) ?? 'failed';
}

function failed(event: AnsweredEvent, fields: AnswerFields): MessageAnswer {
  return { body: writePayload(fields, event.format), sealed: true, asksForRetry: true };
}
