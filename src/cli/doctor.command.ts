import { defineCommand } from './command.js';
import { UsageError } from './usage-error.js';

/** `nestjs-wechat doctor` */
export const doctorCommand = defineCommand({
  positionals: ['<url>'],
  options: {},
  run() {
    throw new UsageError({ en: 'The doctor is not in yet.', zh: '还没有实现。' });
  },
});
