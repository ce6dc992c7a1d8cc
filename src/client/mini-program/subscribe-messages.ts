import { given } from '../../options/option-rules.js';
import type { CallOptions } from '../api-call.js';
import type { ApiCalls } from '../api-calls.js';

/** A subscribe message (订阅消息) of a Mini Program. */
export interface MiniProgramSubscribeMessage {
  /** The openid of the user. */
  readonly touser: string;
  readonly template_id: string;
  readonly page?: string | undefined;
  /** Default: `formal`. */
  readonly miniprogram_state?: 'developer' | 'trial' | 'formal' | undefined;
  /** Default: `zh_CN`. */
  readonly lang?: 'zh_CN' | 'zh_TW' | 'zh_HK' | 'en_US' | undefined;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}

/** Subscribe messages (订阅消息) of a Mini Program. */
export class SubscribeMessages {
  constructor(private readonly calls: ApiCalls) {}

  /**
   * Sends a message to a user who agreed to get it.
   *
   * @throws WechatApiError 43101 when the user did not agree, 47003 when a field breaks its rule
   * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
   */
  async send(message: MiniProgramSubscribeMessage, options?: CallOptions): Promise<void> {
    const body = { miniprogram_state: 'formal', lang: 'zh_CN', ...given(message) };
    await this.calls.post('/cgi-bin/message/subscribe/send', body, options);
  }
}
