import type { Command, CommandOption, CommandOptions } from '../../src/cli/command.js';
import { commands } from '../../src/cli/commands.js';
import { globalOptions } from '../../src/cli/global-options.js';
import { pushOptions } from '../../src/cli/push-options.js';
import { type Language, textIn, type Texts } from '../../src/language/language.js';

const words = {
  title: { en: '# Commands', zh: '# 命令' },
  other: { en: '[简体中文](commands.zh-CN.md)', zh: '[English](commands.md)' },
  intro: {
    en: `\`npx nestjs-wechat <command> [options]\` runs the tools of the library. \`nestjs-wechat <command> --help\` prints what this page says. Each command speaks English and Chinese.

Other users of the machine can see a secret on a command line. Put it into the environment variable that is named next to the option.`,
    zh: `\`npx nestjs-wechat <命令> [选项]\` 运行本库的工具。\`nestjs-wechat <命令> --help\` 打印的内容与本页一致。所有命令都有中英文两种输出。

命令行上的密钥可能被同一台机器上的其他人看到，请写到选项旁边标注的环境变量里。`,
  },
  command: { en: 'command', zh: '命令' },
  what: { en: 'what it does', zh: '作用' },
  option: { en: 'option', zh: '选项' },
  meaning: { en: 'meaning', zh: '含义' },
  variable: { en: 'variable', zh: '环境变量' },
  all: { en: '## Options of every command', zh: '## 所有命令的选项' },
  pushing: { en: '## Options of the commands that push', zh: '## 推送类命令的选项' },
  pushingAbout: {
    en: '`trigger`, `send`, `follow`, `unfollow`, `scan`, `click` and `pay` push one message or event, and print the answer decrypted. They all have these options. The options of a single command are listed with it below. See [the simulator](simulator.md#without-the-page) for examples.',
    zh: '`trigger`、`send`、`follow`、`unfollow`、`scan`、`click`、`pay` 推送一条消息或事件，并打印解密后的应答。它们都有下列选项，各自独有的选项见后文。示例见[模拟器](simulator.zh-CN.md#不用页面)。',
  },
  rest: {
    en: 'It also has the options of the commands that push.',
    zh: '此外还有推送类命令的选项。',
  },
  codes: { en: '## Exit codes', zh: '## 退出码' },
  code: { en: 'code', zh: '退出码' },
  pushed: { en: 'commands that push', zh: '推送类命令' },
  complaint: {
    en: '`simulate` runs until Ctrl+C and ends with 0. If its port is taken, it ends with 70.\n\nIf the command line is wrong, standard error has one line that says why. With `--json`, standard output has it too, as `{ "error": "..." }`, so the output is always JSON. Only `--help` and `--version` print text.',
    zh: '`simulate` 一直运行，直到按 Ctrl+C，退出码为 0；端口被占用时为 70。\n\n命令行有误时，标准错误输出一行说明。加了 `--json` 时，标准输出也会有 `{ "error": "..." }`，因此输出始终是 JSON。只有 `--help` 和 `--version` 输出文本。',
  },
} satisfies Record<string, Texts>;

const codes: readonly (readonly [code: string, pushed: Texts, doctor: Texts])[] = [
  ['0', { en: 'the application accepted it, or replied', zh: '应用已接收，或已回复' }, { en: 'healthy', zh: '正常' }],
  [
    '1',
    {
      en: 'it refused, answered what WeChat cannot read, or was late',
      zh: '应用拒绝、应答无法识别，或超时',
    },
    { en: 'a fault was found', zh: '有问题' },
  ],
  [
    '2',
    { en: 'the command line is wrong', zh: '命令行参数有误' },
    { en: 'the command line is wrong', zh: '命令行参数有误' },
  ],
  [
    '3',
    { en: 'unknown: the application could not be reached', zh: '无法判断：连接不上应用' },
    { en: 'unknown', zh: '无法判断' },
  ],
  [
    '70',
    { en: 'the command itself failed', zh: '命令自身出错' },
    { en: 'the command itself failed', zh: '命令自身出错' },
  ],
  [
    '130',
    { en: 'it was stopped with Ctrl+C', zh: '用 Ctrl+C 中止' },
    { en: 'it was stopped with Ctrl+C', zh: '用 Ctrl+C 中止' },
  ],
];

/** Each command, as `commands.ts` loads it. */
export async function loadedCommands(): Promise<readonly (readonly [name: string, command: Command])[]> {
  return Promise.all(Object.entries(commands).map(async ([name, { load }]) => [name, await load()] as const));
}

/** The options that are a command's own. */
export function ownOptions({ options }: Command): CommandOptions {
  const isPush = Object.keys(pushOptions).every((name) => Object.hasOwn(options, name));
  const shared = isPush ? Object.keys(pushOptions) : [];
  return Object.fromEntries(Object.entries(options).filter(([name]) => !shared.includes(name)));
}

/** `docs/commands.md`, before it is formatted. */
export async function commandsPage(language: Language): Promise<string> {
  const say = (texts: Texts): string => textIn(language, texts);
  const optionTable = (options: CommandOptions): string =>
    table([say(words.option), say(words.meaning), say(words.variable)], optionRows(options, say));
  const all = await loadedCommands();
  const usage = all.map(([name, command]) => [
    `\`${[name, ...command.positionals].join(' ')}\``,
    say(commands[name]!.about),
  ]);
  const sections = all.flatMap(([name, command]) => {
    const own = ownOptions(command);
    const isPush = Object.keys(own).length < Object.keys(command.options).length;
    return Object.keys(own).length === 0
      ? []
      : [
          `## ${name}`,
          `${say(commands[name]!.about)}${language === 'en' ? '.' : '。'}`,
          optionTable(own),
          isPush ? say(words.rest) : '',
        ];
  });
  return [
    say(words.title),
    say(words.other),
    say(words.intro),
    table([say(words.command), say(words.what)], usage),
    say(words.all),
    optionTable(globalOptions),
    say(words.pushing),
    say(words.pushingAbout),
    optionTable(pushOptions),
    ...sections,
    say(words.codes),
    table(
      [say(words.code), say(words.pushed), '`doctor`'],
      codes.map(([code, ...told]) => [code, ...told.map(say)]),
    ),
    say(words.complaint),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function optionRows(options: Readonly<Record<string, CommandOption>>, say: (texts: Texts) => string): string[][] {
  return Object.entries(options).map(([name, { short, value, env, about }]) => [
    `\`${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value.replaceAll('|', '\\|')}`}\``,
    // A bare URL would be a link, to the reader's own machine.
    say(about)
      .replaceAll('<', '\\<')
      .replace(/https?:\/\/\S+/g, '`$&`'),
    env === undefined ? '' : `\`${env}\``,
  ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
