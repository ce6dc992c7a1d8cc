import { actionCommand } from './action-command.js';

/** `nestjs-wechat unfollow` */
export const unfollowCommand = actionCommand({ positionals: [], action: () => ({ kind: 'unfollow' }) });
