import { LANGUAGE_VARIABLE } from '../language/language.js';
import type { CommandOptions } from './command.js';

/** The options of every command. */
export const globalOptions = {
  lang: {
    type: 'string',
    value: '<en|zh>',
    env: LANGUAGE_VARIABLE,
    about: { en: 'the language of the output; default: that of the terminal', zh: '输出的语言；默认与终端一致' },
  },
  help: { type: 'boolean', short: 'h', about: { en: 'shows this', zh: '显示本说明' } },
  version: { type: 'boolean', short: 'v', about: { en: 'shows the version', zh: '显示版本号' } },
} as const satisfies CommandOptions;
