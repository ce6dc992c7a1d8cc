import { parseArgs } from 'node:util';
import { type Language, speak, textIn } from '../language/language.js';
import { LocalizedError } from '../language/localized-error.js';
import type { Command, CommandOptions, Invocation, Terminal } from './command.js';
import { commands } from './commands.js';
import { globalOptions } from './global-options.js';
import { commandHelp, generalHelp } from './help.js';
import { languageOf } from './language.js';
import { nearestName } from '../protocol/nearest-name.js';
import { UsageError } from './usage-error.js';

/** The exit code of a command line that makes no sense. */
const USAGE = 2;
/** The exit code of a command that broke. */
const BROKEN = 70;

/**
 * Runs the command that the arguments name.
 *
 * @param version - of the package, for `--version`
 * @returns the exit code
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  let language: Language = 'en';
  try {
    language = languageOf(undefined, terminal.env);
    language = languageOf(langOf(args), terminal.env);
    speak(language);
    return await runCommand(args, language, terminal, version);
  } catch (error) {
    const told = error instanceof LocalizedError ? textIn(language, error.texts) : String(error);
    terminal.error(`nestjs-wechat: ${told}\n`);
    return error instanceof UsageError ? USAGE : BROKEN;
  }
}

/** What `--lang` says, before anything is checked: complaints are in that language too. */
function langOf(args: readonly string[]): string | undefined {
  const { values } = parseArgs({ args: [...args], options: { lang: globalOptions.lang }, strict: false });
  return typeof values.lang === 'string' ? values.lang : undefined;
}

async function runCommand(
  args: readonly string[],
  language: Language,
  terminal: Terminal,
  version: string,
): Promise<number> {
  const index = commandIndex(args);
  if (index < 0) {
    return runBare(args, language, terminal, version);
  }
  const name = args[index]!;
  const command = await commandNamed(name);
  const rest = [...args.slice(0, index), ...args.slice(index + 1)];
  const { values, positionals } = parsed(rest, command, terminal.env);
  if (values['help'] === true) {
    terminal.out(commandHelp(name, command, language));
    return 0;
  }
  return command.run({ values, positionals, language, terminal });
}

/** The first argument that is no option, nor the value of a global one. */
function commandIndex(args: readonly string[]): number {
  return args.findIndex((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--lang');
}

function runBare(args: readonly string[], language: Language, terminal: Terminal, version: string): number {
  const { values } = parsed(args, { positionals: [], options: {} }, {});
  if (values['version'] === true) {
    terminal.out(`${version}\n`);
    return 0;
  }
  const help = generalHelp(language);
  if (values['help'] === true) {
    terminal.out(help);
    return 0;
  }
  terminal.error(help);
  return USAGE;
}

function commandNamed(name: string): Promise<Command> {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) {
    const names = Object.keys(commands);
    throw unknown(`Unknown command "${name}".`, `没有 ${name} 这个命令。`, nearestName(name, names), names);
  }
  return entry.load();
}

function unknown(en: string, zh: string, nearest: string | undefined, names: readonly string[]): UsageError {
  return nearest === undefined
    ? new UsageError({ en: `${en} There are: ${names.join(', ')}.`, zh: `${zh}可用的有：${names.join('、')}。` })
    : new UsageError({ en: `${en} Did you mean ${nearest}?`, zh: `${zh}是不是 ${nearest}？` });
}

/** The arguments as the command declares them, with the environment's values for those that were not given. */
function parsed(
  args: readonly string[],
  command: Pick<Command, 'options' | 'positionals'>,
  env: Terminal['env'],
): Pick<Invocation, 'values' | 'positionals'> {
  const options: CommandOptions = { ...command.options, ...globalOptions };
  refuseUnknown(args, options);
  const { values, positionals } = strictlyParsed(args, options);
  if (positionals.length > command.positionals.length) {
    const surplus = positionals[command.positionals.length]!;
    throw new UsageError({ en: `There is one argument too many: "${surplus}".`, zh: `多了一个参数：${surplus}` });
  }
  return { values: { ...fromEnvironment(options, env), ...values }, positionals };
}

function refuseUnknown(args: readonly string[], options: CommandOptions): void {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option' && !Object.hasOwn(options, token.name)) {
      const names = Object.keys(options).map((name) => `--${name}`);
      const { rawName } = token;
      throw unknown(`Unknown option ${rawName}.`, `没有 ${rawName} 这个选项。`, nearestName(rawName, names), names);
    }
  }
}

function strictlyParsed(args: readonly string[], options: CommandOptions): Pick<Invocation, 'values' | 'positionals'> {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    // What is left to go wrong is a value: missing, not wanted, or one that looks like an option. Node says which option.
    const { message } = error as Error;
    throw new UsageError({ en: message.replaceAll('\n', ' '), zh: `选项的值不对：${message.replaceAll('\n', ' ')}` });
  }
}

function fromEnvironment(options: CommandOptions, env: Terminal['env']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) => {
      const value = option.env === undefined ? undefined : env[option.env];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}
