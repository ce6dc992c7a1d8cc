import { accountOptions } from './command-account.js';
import type { CommandOptions } from './command.js';
import { jsonOption } from './console-options.js';

/** The options of every command that pushes something. */
export const pushOptions = {
  url: {
    type: 'string',
    value: '<url>',
    env: 'WECHAT_CALLBACK_URL',
    about: {
      en: 'the callback URL; default: http://localhost:3000/wechat',
      zh: '回调 URL；默认 http://localhost:3000/wechat',
    },
  },
  user: {
    type: 'string',
    value: '<id>',
    about: { en: 'who does it: an openid or userid', zh: '操作的用户：openid 或 userid' },
  },
  repeat: {
    type: 'string',
    value: '<n>',
    about: { en: 'sends the same message n times, as WeChat repeats it', zh: '同一条消息推送多少次，模拟微信重试' },
  },
  encrypt: {
    type: 'boolean',
    about: { en: 'refuses to send anything unencrypted', zh: '不允许发送未加密的消息' },
  },
  ...accountOptions,
  ...jsonOption,
} as const satisfies CommandOptions;

/** What `--help` says of all of them. */
export const pushNotes = {
  en: `Exit codes:
  0    the application accepted it, or replied
  1    it refused, answered what WeChat cannot read, or was late
  2    the command line is wrong
  3    unknown: the application could not be reached
  130  it was stopped with Ctrl+C`,
  zh: `退出码：
  0    应用已接收，或已回复
  1    应用拒绝、应答无法识别，或超时
  2    命令行参数有误
  3    无法判断：连接不上应用
  130  用 Ctrl+C 中止`,
};
