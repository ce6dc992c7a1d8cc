import type { CloudHostedAccountOptions } from '../message-push/message-push.options.js';

/** The options of `officialAccount()`. The values are those of 基础信息 on 微信开发者平台. */
export interface OfficialAccountOptions extends CloudHostedAccountOptions {}
