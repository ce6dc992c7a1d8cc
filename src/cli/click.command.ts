import { actionCommand, needed } from './action-command.js';

/** `nestjs-wechat click TODAY` */
export const clickCommand = actionCommand({
  positionals: ['<key>'],
  action: ([key]) => ({ kind: 'click', key: needed(key, '<key>') }),
});
