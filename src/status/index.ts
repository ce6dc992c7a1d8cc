export { WechatStatusModule } from './wechat-status.module.js';
export type {
  WechatStatusModuleExtras,
  WechatStatusOptions,
  WechatStatusOptionsFactory,
} from './wechat-status.options.js';
