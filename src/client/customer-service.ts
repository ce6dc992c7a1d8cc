import type { CallOptions } from './api-call.js';
import type { ApiCalls } from './api-calls.js';
import type { CustomerServiceMessage } from './messages/customer-service-message.js';
import { WechatApiError } from './wechat-api.error.js';

/** `client is typing already`: what was wanted is so. */
const ALREADY_TYPING = 45081;

/** Customer service messages (客服消息), to users who did something a short while ago. */
export class CustomerService {
  constructor(private readonly calls: ApiCalls) {}

  /**
   * Sends a message. It is never repeated on its own, for WeChat knows no duplicate.
   *
   * ```ts
   * await account.customerService.send({ touser: openid, msgtype: 'text', text: { content: 'Your tea is ready.' } });
   * ```
   *
   * @throws WechatApiError 45015 when the user's window is over, 45047 when the quota of the window is used up
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
   */
  async send(message: CustomerServiceMessage, options?: CallOptions): Promise<void> {
    await this.calls.post('/cgi-bin/message/custom/send', message, options);
  }

  /**
   * Shows the user that an answer is being typed.
   *
   * @throws WechatApiError 45080 when the user wrote nothing in the last 30 seconds
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
   */
  async startTyping(openid: string, options?: CallOptions): Promise<void> {
    try {
      await this.type(openid, 'Typing', options);
    } catch (error) {
      if (!(error instanceof WechatApiError && error.errcode === ALREADY_TYPING)) {
        throw error;
      }
    }
  }

  /**
   * Shows no longer that an answer is being typed. A message that is sent does the same.
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
   */
  async cancelTyping(openid: string, options?: CallOptions): Promise<void> {
    await this.type(openid, 'CancelTyping', options);
  }

  private async type(touser: string, command: string, options?: CallOptions): Promise<void> {
    await this.calls.post('/cgi-bin/message/custom/typing', { touser, command }, options);
  }
}
