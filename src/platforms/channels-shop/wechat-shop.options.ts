import { oneOf } from '../../options/option-kind.js';
import { needed, optional, type OptionRules } from '../../options/option-rules.js';
import { oneOrSeveral } from '../../options/text-kind.js';
import { encodingAesKey, secureModeOf } from '../account-values.js';
import { type MessagePushAccountOptions, messagePushAccountRules } from '../message-push/message-push.options.js';

/** The options of `wechatShop()`. The values are those of 服务市场 > 开发者 > 消息推送 in the shop's console. */
export interface WechatShopOptions extends MessagePushAccountOptions {
  /** 消息加解密密钥(EncodingAESKey), or several, newest first, while you change it. */
  readonly encodingAesKey: string | readonly string[];

  /** Shops are pushed to in secure mode only; there is nothing to choose. */
  readonly mode?: 'secure' | undefined;

  /**
   * What WeChat is told.
   *
   * - `success`: the word, whatever the handler does, as for every message push
   * - `ErrCode`: `{"ErrCode":0,"ErrMsg":"success"}`, unencrypted, and a failure that asks for a repeat when there is no
   *   handler, or when it throws, is late or is denied by a guard
   *
   * The sources disagree on what shops need. Default: `success`, the official rule for every push.
   */
  readonly acknowledgement?: 'success' | 'ErrCode' | undefined;
}

export const wechatShopRules: OptionRules<WechatShopOptions> = {
  ...messagePushAccountRules,
  encodingAesKey: needed(oneOrSeveral(encodingAesKey())),
  mode: optional(secureModeOf({ en: 'WeChat shops', zh: '微信小店' })),
  acknowledgement: optional(oneOf('success', 'ErrCode')),
};
