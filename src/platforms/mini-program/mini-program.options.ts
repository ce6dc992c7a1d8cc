import { FLAG } from '../../options/option-kind.js';
import { optional, type OptionRules } from '../../options/option-rules.js';
import { oneOrSeveral } from '../../options/text-kind.js';
import { APP_KEY } from '../account-values.js';
import { type CloudHostedAccountOptions, cloudHostedAccountRules } from '../message-push/message-push.options.js';

/** The options of `miniProgram()`. The values are those of 开发管理 > 开发设置 > 消息推送 in the console. */
export interface MiniProgramOptions extends CloudHostedAccountOptions {
  /**
   * The AppKey of a mini game (支付 > 虚拟支付 > 基本配置), or the present and the sandbox one. With it, goods pushes whose
   * `PayEventSig` does not fit are refused. Default: the signature is not checked.
   */
  readonly appKey?: string | readonly string[] | undefined;

  /**
   * Whether `{"ErrCode":0,"ErrMsg":"success"}` is encrypted. The official rule asks for it; WeChat's support and every
   * implementation that is known send it plain. Default: false.
   */
  readonly encryptAcknowledgements?: boolean | undefined;

  /**
   * The Mini Program sells virtual goods: there is a warning at start-up when no handler answers their pushes. Default:
   * true with an `appKey`, otherwise false.
   */
  readonly virtualPayment?: boolean | undefined;
}

export const miniProgramRules: OptionRules<MiniProgramOptions> = {
  ...cloudHostedAccountRules,
  appKey: optional(oneOrSeveral(APP_KEY)),
  encryptAcknowledgements: optional(FLAG),
  virtualPayment: optional(FLAG),
};
