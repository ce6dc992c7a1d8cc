import type { Texts } from '../model/language.js';
import type { Command } from './command.js';

interface CommandEntry {
  readonly about: Texts;
  readonly load: () => Promise<Command>;
}

/** All commands: an entry here and a file each, which is loaded only when its command is asked for. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  doctor: {
    about: {
      en: 'Finds out why WeChat does not accept a callback URL',
      zh: '检查微信为什么不接受回调地址',
    },
    load: async () => (await import('./doctor.command.js')).doctorCommand,
  },
};
