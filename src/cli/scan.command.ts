import { actionCommand, needed } from './action-command.js';

/** `nestjs-wechat scan table-7` */
export const scanCommand = actionCommand({
  positionals: ['<scene>'],
  action: ([scene], _values, usage) => ({ kind: 'scan', scene: needed(scene, '<scene>', usage) }),
});
