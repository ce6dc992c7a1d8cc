import { given } from '../../options/option-rules.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';
import type { CallOptions } from '../api-call.js';
import type { ApiCalls } from '../api-calls.js';
import type { TemplateCard } from '../messages/template-card.js';
import type { WecomMessage, WecomWelcomeMessage } from '../messages/wecom-message.js';

/** `agentid` is the account's where the message has none. */
export type WecomMessageToSend = WithOptional<WecomMessage, 'agentid'>;

type WithOptional<T, Key extends PropertyKey> = T extends unknown
  ? Omit<T, Key> & { readonly [K in Extract<keyof T, Key>]?: T[K] }
  : never;

/** What became of a message. Members who did not get it are no error: look at the lists. */
export interface SentWecomMessage {
  readonly msgid: string;
  readonly invalidUsers: readonly string[];
  readonly invalidParties: readonly string[];
  readonly invalidTags: readonly string[];
  /** Members without a licence (third-party apps). */
  readonly unlicensedUsers: readonly string[];
  /** Updates the card for all who got it, once. */
  readonly responseCode: string | undefined;
}

/** Whose card is updated. */
export interface CardUpdateTarget {
  /** From the event of a click, or of {@link SentWecomMessage}. */
  readonly responseCode: string;
  /** Default: all who got the card. */
  readonly userids?: readonly string[];
}

/** Messages of a WeCom app. */
export class WecomMessages {
  constructor(
    private readonly calls: ApiCalls,
    private readonly agentId: () => Promise<number | undefined>,
  ) {}

  /**
   * Sends a message to members, departments or tags.
   *
   * ```ts
   * const { invalidUsers } = await wecom.messages.send({ touser: 'mei|li', msgtype: 'text', text: { content: 'Tea time' } });
   * ```
   *
   * @throws WechatApiError 81013 when it is for nobody at all
   * @see https://developer.work.weixin.qq.com/document/path/90236
   */
  async send(message: WecomMessageToSend, options?: CallOptions): Promise<SentWecomMessage> {
    const body = { agentid: await this.agentId(), ...given(message) };
    const answer = await this.calls.post('/cgi-bin/message/send', body, options);
    return {
      msgid: textOf(answer, 'msgid') ?? '',
      invalidUsers: listOf(answer, 'invaliduser'),
      invalidParties: listOf(answer, 'invalidparty'),
      invalidTags: listOf(answer, 'invalidtag'),
      unlicensedUsers: listOf(answer, 'unlicenseduser'),
      responseCode: textOf(answer, 'response_code'),
    };
  }

  /**
   * Takes a message back that was sent within the last 24 hours.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94867
   */
  async recall(msgid: string, options?: CallOptions): Promise<void> {
    await this.calls.post('/cgi-bin/message/recall', { msgid }, options);
  }

  /**
   * Puts a text in the place of the buttons of a card.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94888
   */
  async updateButton(target: CardUpdateTarget, replaceName: string, options?: CallOptions): Promise<void> {
    await this.updateCard(target, { button: { replace_name: replaceName } }, options);
  }

  /**
   * Puts another card in the place of one.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94888
   */
  async updateTemplateCard(target: CardUpdateTarget, card: TemplateCard, options?: CallOptions): Promise<void> {
    await this.updateCard(target, { template_card: card }, options);
  }

  /**
   * Welcomes a customer who just added a member: once, and within 20 seconds of the event that has the code.
   *
   * @throws WechatApiError 41051 when the two are talking already
   * @see https://developer.work.weixin.qq.com/document/path/92137
   */
  async sendWelcome(message: WecomWelcomeMessage, options?: CallOptions): Promise<void> {
    await this.calls.post('/cgi-bin/externalcontact/send_welcome_msg', message, options);
  }

  private async updateCard(
    { responseCode, userids }: CardUpdateTarget,
    change: object,
    options?: CallOptions,
  ): Promise<void> {
    const whose = userids === undefined ? { atall: 1 } : { userids };
    const body = { ...whose, agentid: await this.agentId(), response_code: responseCode, ...change };
    await this.calls.post('/cgi-bin/message/update_template_card', body, options);
  }
}

function listOf(answer: PayloadObject, name: string): readonly string[] {
  return (textOf(answer, name) ?? '').split('|').filter((id) => id !== '');
}
