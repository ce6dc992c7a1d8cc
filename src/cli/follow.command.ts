import { actionCommand } from './action-command.js';

/** `nestjs-wechat follow table-7` */
export const followCommand = actionCommand({
  positionals: ['[scene]'],
  action: ([scene]) => (scene === undefined ? { kind: 'follow' } : { kind: 'follow', scene }),
});
