import type { CommandOptions } from './command.js';

/** How messages are encrypted, as in the console. */
export const modes = ['plaintext', 'compat', 'secure'] as const;

/** How messages are written, as in the console. */
export const formats = ['xml', 'json'] as const;

/** What the console calls the account's credentials. Others can see command lines, so the environment is read as well. */
export const credentialOptions = {
  token: {
    type: 'string',
    value: '<token>',
    env: 'WECHAT_TOKEN',
    about: { en: 'the token of the console', zh: '后台的 Token' },
  },
  'aes-key': {
    type: 'string',
    value: '<key>',
    env: 'WECHAT_ENCODING_AES_KEY',
    about: {
      en: 'the EncodingAESKey of the console; without one messages are plaintext',
      zh: '后台的 EncodingAESKey；没有则为明文',
    },
  },
  'app-id': {
    type: 'string',
    value: '<id>',
    env: 'WECHAT_APP_ID',
    about: {
      en: 'the AppID; of WeCom, the CorpID; of a suite, the SuiteID',
      zh: 'AppID；企业微信填 CorpID，第三方应用填 SuiteID',
    },
  },
} as const satisfies CommandOptions;

/** What the console says of messages. */
export const messageOptions = {
  mode: {
    type: 'string',
    value: '<mode>',
    about: {
      en: 'plaintext, compat or secure, as in the console; default: secure with a key',
      zh: '后台的消息加密方式：plaintext、compat 或 secure；有密钥时默认 secure',
    },
  },
  format: {
    type: 'string',
    value: '<format>',
    about: { en: 'xml or json, as in the console', zh: '后台的数据格式：xml 或 json' },
  },
} as const satisfies CommandOptions;

/** For programs. */
export const jsonOption = {
  json: { type: 'boolean', about: { en: 'prints JSON', zh: '输出 JSON' } },
} as const satisfies CommandOptions;
