import type { CloudHostedAccountOptions } from '../message-push/message-push.options.js';

/** The options of `officialAccount()`. The values are those of 设置与开发 > 基本配置 in the console. */
export interface OfficialAccountOptions extends CloudHostedAccountOptions {}
