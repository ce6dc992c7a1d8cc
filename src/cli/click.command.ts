import { actionCommand, needed } from './action-command.js';

/** `nestjs-wechat click TODAY` */
export const clickCommand = actionCommand({
  positionals: ['<key>'],
  action: ([key], _values, usage) => ({ kind: 'click', key: needed(key, '<key>', usage) }),
});
