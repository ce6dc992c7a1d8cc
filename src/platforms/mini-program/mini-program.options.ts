import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { MessagePushAccountOptions } from '../message-push/message-push.options.js';

/** The options of `miniProgram()`. The values are those of 开发管理 > 开发设置 > 消息推送 in the console. */
export class MiniProgramOptions extends MessagePushAccountOptions {
  /**
   * The AppKey of a mini game (支付 > 虚拟支付 > 基本配置), or the present and the sandbox one. With it, goods pushes whose
   * `PayEventSig` does not fit are refused. Default: the signature is not checked.
   */
  @IsOptional()
  @Matches(/^\S{1,128}$/, { each: true, message: 'appKey has to be the AppKey of the console' })
  appKey?: string | readonly string[];

  /**
   * Whether `{"ErrCode":0,"ErrMsg":"success"}` is encrypted. The official rule asks for it; WeChat's support and every
   * implementation that is known send it plain. Default: false.
   */
  @IsOptional()
  @IsBoolean({ message: 'encryptAcknowledgements has to be true or false' })
  encryptAcknowledgements?: boolean;

  /**
   * The Mini Program sells virtual goods: there is a warning at start-up when no handler answers their pushes. Default:
   * true with an `appKey`, otherwise false.
   */
  @IsOptional()
  @IsBoolean({ message: 'virtualPayment has to be true or false' })
  virtualPayment?: boolean;

  /**
   * Answers `{"action":"CheckContainerPath"}`, the unsigned request by which WeChat cloud hosting (云托管) checks the path,
   * with `success`. It brings no event and reads nothing else that is unsigned. Default: false.
   */
  @IsOptional()
  @IsBoolean({ message: 'containerProbe has to be true or false' })
  containerProbe?: boolean;
}
