import { randomUUID } from 'node:crypto';
import { given } from '../../options/option-rules.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';
import type { CallOptions } from '../api-call.js';
import type { ApiCalls } from '../api-calls.js';

/** The values of a template, by the names of its fields. */
export type TemplateData = Readonly<Record<string, { readonly value: string; readonly color?: string }>>;

/** A Mini Program that a message leads to. */
export interface LinkedMiniProgram {
  readonly appid: string;
  readonly pagepath?: string;
}

/** A template message (模板消息). */
export interface TemplateMessage {
  /** The openid of the user. */
  readonly touser: string;
  readonly template_id: string;
  readonly url?: string | undefined;
  readonly miniprogram?: LinkedMiniProgram | undefined;
  readonly data: TemplateData;
  /**
   * Yours, at most 32 characters: WeChat sends one message for each id and user within ten minutes, so that sending may be
   * retried. Default: a random one, which guards the retries of this call.
   */
  readonly client_msg_id?: string | undefined;
}

/** A subscribe message (订阅通知) of an Official Account. */
export interface SubscribeMessage {
  /** The openid of the user. */
  readonly touser: string;
  readonly template_id: string;
  readonly page?: string | undefined;
  readonly miniprogram?: LinkedMiniProgram | undefined;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}

/** Template messages and subscribe messages of an Official Account. */
export class TemplateMessages {
  constructor(private readonly calls: ApiCalls) {}

  /**
   * Sends a template message.
   *
   * @returns the `msgid`, 64 bits as digits, which the event of its delivery has too
   * @throws WechatApiError 40037 for a wrong template, 43004 when the user does not follow
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html
   */
  async send(message: TemplateMessage, options?: CallOptions): Promise<string> {
    const guarded = { client_msg_id: randomUUID().replaceAll('-', ''), ...given(message) };
    return msgIdOf(await this.calls.post('/cgi-bin/message/template/send', guarded, options));
  }

  /**
   * Sends a subscribe message to a user who agreed to get it.
   *
   * @throws WechatApiError 43101 when the user did not agree, 47003 when a field breaks its rule
   * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html
   */
  async sendToSubscriber(message: SubscribeMessage, options?: CallOptions): Promise<void> {
    await this.calls.post('/cgi-bin/message/subscribe/bizsend', message, options);
  }
}

function msgIdOf(answer: PayloadObject): string {
  return textOf(answer, 'msgid') ?? '';
}
