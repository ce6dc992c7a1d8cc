import { IsIn, IsOptional } from 'class-validator';
import type { MessagePushMode } from '../../protocol/message-push.js';
import { MessagePushAccountOptions } from '../message-push/message-push.options.js';

/** The options of `wechatShop()`. The values are those of 服务市场 > 开发者 > 消息推送 in the shop's console. */
export class WechatShopOptions extends MessagePushAccountOptions {
  /** Shops are pushed to in secure mode only; there is nothing to choose. */
  @IsIn(['secure'], { message: 'mode can only be secure: WeChat shops have no other' })
  override mode?: MessagePushMode = 'secure';

  /**
   * What WeChat is told.
   *
   * - `success`: the word, whatever the handler does, as for every message push
   * - `ErrCode`: `{"ErrCode":0,"ErrMsg":"success"}`, unencrypted, and a failure that asks for a repeat when there is no
   *   handler, or when it throws, is late or is denied by a guard
   *
   * The sources disagree on what shops need. Default: `success`, the official rule for every push.
   */
  @IsOptional()
  @IsIn(['success', 'ErrCode'], { message: 'acknowledgement has to be success or ErrCode' })
  acknowledgement?: 'success' | 'ErrCode';
}
