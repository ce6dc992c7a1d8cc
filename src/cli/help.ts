import { type Language, textIn, type Texts } from '../language/language.js';
import type { Command, CommandOption } from './command.js';
import { commands } from './commands.js';
import { globalOptions } from './global-options.js';

const words = {
  usage: { en: 'Usage', zh: '用法' },
  commands: { en: 'Commands', zh: '命令' },
  options: { en: 'Options', zh: '选项' },
  command: { en: '<command>', zh: '<命令>' },
  someOptions: { en: '[options]', zh: '[选项]' },
  about: {
    en: 'Tools for WeChat callbacks in NestJS.',
    zh: 'NestJS 微信回调的开发工具。',
  },
  more: {
    en: 'nestjs-wechat <command> --help says more about one of them.',
    zh: '用 nestjs-wechat <命令> --help 查看某个命令的说明。',
  },
} satisfies Record<string, Texts>;

/** What `nestjs-wechat --help` prints. */
export function generalHelp(language: Language): string {
  const say = (texts: Texts): string => textIn(language, texts);
  return sections(
    `${say(words.usage)}: nestjs-wechat ${say(words.command)} ${say(words.someOptions)}`,
    say(words.about),
    titled(
      say(words.commands),
      Object.entries(commands).map(([name, { about }]) => [name, say(about)]),
    ),
    titled(say(words.options), optionRows(globalOptions, language)),
    say(words.more),
  );
}

/** What `nestjs-wechat <command> --help` prints. */
export function commandHelp(name: string, command: Command, language: Language): string {
  const say = (texts: Texts): string => textIn(language, texts);
  const { version: _, ...options } = { ...command.options, ...globalOptions };
  return sections(
    `${say(words.usage)}: ${usageLine(name, command, language)}`,
    say(commands[name]!.about),
    titled(say(words.options), optionRows(options, language)),
    command.notes === undefined ? '' : say(command.notes),
  );
}

/** How a command is written. */
export function usageLine(name: string, { positionals }: Pick<Command, 'positionals'>, language: Language): string {
  return ['nestjs-wechat', name, ...positionals, textIn(language, words.someOptions)].join(' ');
}

function optionRows(options: Readonly<Record<string, CommandOption>>, language: Language): [string, string][] {
  return Object.entries(options).map(([name, { short, value, env, about }]) => [
    `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
    textIn(language, about) + (env === undefined ? '' : ` [${env}]`),
  ]);
}

function titled(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return [`${title}:`, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)].join('\n');
}

function sections(...parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
