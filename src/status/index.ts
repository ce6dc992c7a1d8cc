/**
 * A page for operators.
 *
 * @module nestjs-wechat/status
 */
export { WechatStatusModule } from './wechat-status.module.js';
export type {
  WechatStatusModuleExtras,
  WechatStatusOptions,
  WechatStatusOptionsFactory,
} from './wechat-status.options.js';
