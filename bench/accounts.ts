/** The same two accounts on every server: one in plaintext, one encrypted. */
export const plaintextAccount = { path: '/wechat', appId: 'wx5823bf96d3bd56c7', token: 'benchtoken' } as const;

export const secureAccount = {
  path: '/wechat/secure',
  appId: 'wx5823bf96d3bd56c7',
  token: 'benchsecuretoken',
  encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
} as const;

export const replyToText = (content: string): string => `You said: ${content}`;
export const replyToClick = (openId: string): string => `Oolong is today's tea, ${openId}`;
