/** The token of the options with their defaults filled in. */
export const DURABLE_SETTINGS = Symbol.for('nestjs-wechat:durable-settings');
