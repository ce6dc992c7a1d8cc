/** The token of the module's settings. */
export const STATUS_SETTINGS = Symbol.for('nestjs-wechat:status-settings');
