import type { Texts } from '../language/language.js';

export const words = {
  title: { en: 'WeChat callbacks', zh: '微信回调状态' },
  process: { en: 'This process only, as of', zh: '仅统计当前进程，截至' },
  accounts: { en: 'Accounts', zh: '账号' },
  callbacks: { en: 'Last callbacks', zh: '最近的回调' },
  none: {
    en: 'None since this process started. Save the URL in the console, or send a message to the account.',
    zh: '进程启动以来还没有收到。请在后台保存 URL，或给账号发一条消息。',
  },
  url: { en: 'URL for the console', zh: '后台填写的 URL' },
  ids: { en: 'Id', zh: 'ID' },
  lastCallback: { en: 'Last callback', zh: '最近一次回调' },
  lastHandshake: { en: 'URL verified', zh: 'URL 验证' },
  lastTicket: { en: 'Last ticket', zh: '最近一次 ticket' },
  refusals: { en: 'Refused', zh: '已拒绝' },
  missedDeadlines: { en: 'Late answers', zh: '超时应答' },
  lag: { en: 'Lag of the last one', zh: '推送延迟' },
  clockSkew: { en: 'Clock ahead by', zh: '本机时钟快' },
  attention: { en: 'Notice', zh: '注意' },
  time: { en: 'Time', zh: '时间' },
  account: { en: 'Account', zh: '账号' },
  type: { en: 'Type', zh: '类型' },
  outcome: { en: 'Outcome', zh: '结果' },
  handler: { en: 'Handler', zh: '处理方法' },
  duration: { en: 'Took', zh: '耗时' },
  never: { en: 'not since the start', zh: '启动以来没有' },
  yourDomain: { en: '<your domain>', zh: '<你的域名>' },
} satisfies Record<string, Texts>;

/** How an account is doing, by the class of its badge. */
export const conditions = {
  healthy: { en: 'in order', zh: '正常' },
  unknown: { en: 'no callback yet', zh: '尚未收到回调' },
  fault: { en: 'needs attention', zh: '需要处理' },
} satisfies Record<string, Texts>;

export const notices = {
  silent: { en: 'No callback for longer than silentAfter.', zh: '超过 silentAfter 没有收到回调。' },
  markFailRisk: {
    en: 'So many answers were late that WeChat may stop pushing for a minute.',
    zh: '超时过多，微信可能会暂停推送一分钟。',
  },
  oldCredentialsInUse: {
    en: 'An older token or EncodingAESKey is still in use: leave it in the list.',
    zh: '旧的 Token 或 EncodingAESKey 仍在使用，请先保留。',
  },
  storeDown: {
    en: 'The store is down: callbacks are handled without it, or refused.',
    zh: '存储不可用：回调没有经过存储就处理，或者被拒绝。',
  },
} satisfies Record<string, Texts>;

/** The outcomes of callbacks. */
export const outcomes: Readonly<Record<string, Texts>> = {
  verified: { en: 'URL verified', zh: '验证通过' },
  running: { en: 'under way', zh: '处理中' },
  reply: { en: 'replied', zh: '已回复' },
  handled: { en: 'handled', zh: '已处理' },
  unhandled: { en: 'no handler', zh: '没有处理方法' },
  denied: { en: 'denied by a guard', zh: '被守卫拒绝' },
  failed: { en: 'failed', zh: '处理失败' },
  late: { en: 'late', zh: '超时' },
  repeated: { en: 'a repeat', zh: '重复推送' },
  refused: { en: 'refused', zh: '已拒绝' },
};

export function secondsIn(seconds: number): Texts {
  return { en: `${seconds} s`, zh: `${seconds} 秒` };
}

/** How long ago something was, in the unit that fits. */
export function agoIn(seconds: number): Texts {
  const units = [
    { size: 86_400, en: 'd', zh: '天' },
    { size: 3600, en: 'h', zh: '小时' },
    { size: 60, en: 'min', zh: '分钟' },
    { size: 1, en: 's', zh: '秒' },
  ];
  const unit = units.find(({ size }) => seconds >= size) ?? units.at(-1)!;
  const count = Math.floor(seconds / unit.size);
  return { en: `${count} ${unit.en} ago`, zh: `${count} ${unit.zh}前` };
}
