import { parseArgs } from 'node:util';
import { type Language, speak, textIn } from '../language/language.js';
import { LocalizedError } from '../language/localized-error.js';
import type { Command, CommandOptions, Invocation, Terminal } from './command.js';
import { commands } from './commands.js';
import { globalOptions } from './global-options.js';
import { commandHelp, generalHelp, usageLine } from './help.js';
import { languageOf } from './language.js';
import { nearestName } from '../protocol/nearest-name.js';
import { STOPPED, Stopped } from './stop.js';
import { UsageError } from './usage-error.js';

/** The exit code of a command line that makes no sense. */
const USAGE = 2;
/** The exit code of a command that broke. */
export const BROKEN = 70;

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
    terminal.error(`nestjs-wechat: ${told}
`);
    if (args.includes('--json')) {
      terminal.out(`${JSON.stringify({ error: told })}
`);
    }
    return codeOf(error);
  }
}

function codeOf(error: unknown): number {
  return error instanceof Stopped ? STOPPED : error instanceof UsageError ? USAGE : BROKEN;
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
  const rest = [...args.slice(0, index), ...args.slice(index + 1)];
  if (name === 'help') {
    return runCommand([...rest, '--help'], language, terminal, version);
  }
  const command = await commandNamed(name);
  const { values, positionals } = parsed(rest, command, terminal.env);
  if (values['help'] === true || values['version'] === true) {
    terminal.out(values['help'] === true ? commandHelp(name, command, language) : `${version}\n`);
    return 0;
  }
  return command.run({ values, positionals, usage: usageLine(name, command, language), language, terminal });
}

/** The first argument that is no option, nor the value of a global one; after an option, the first that names a command. */
function commandIndex(args: readonly string[]): number {
  const named = args[0]?.startsWith('-') === true ? args.findIndex((arg) => Object.hasOwn(commands, arg)) : -1;
  return named >= 0 ? named : args.findIndex((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--lang');
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
  checkOptions(args, options);
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length > command.positionals.length) {
    const surplus = positionals[command.positionals.length]!;
    throw new UsageError({ en: `There is one argument too many: "${surplus}".`, zh: `多了一个参数：${surplus}` });
  }
  const empty = command.positionals[positionals.indexOf('')];
  if (empty !== undefined) {
    throw new UsageError({
      en: `${empty} is empty: give it a value. Perhaps a variable has none.`,
      zh: `${empty} 是空的：请填写，也许是变量没有值。`,
    });
  }
  return { values: { ...fromEnvironment(options, env), ...values }, positionals };
}

type OptionToken = Extract<NonNullable<ReturnType<typeof parseArgs>['tokens']>[number], { kind: 'option' }>;

/** @throws UsageError for an option that there is not, a value that is missing, or one that is not wanted */
function checkOptions(args: readonly string[], options: CommandOptions): void {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = tokens.filter((token) => token.kind === 'option');
  given.forEach((token) => checkOption(token, options));
  for (const { name, rawName, value } of given) {
    if (options[name]?.multiple !== true && given.some((other) => other.name === name && other.value !== value)) {
      throw new UsageError({
        en: `${rawName} is given twice, with different values: give it once.`,
        zh: `${rawName} 写了两次，值不同：只能写一次。`,
      });
    }
  }
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken, options: CommandOptions): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const names = Object.keys(options).map((each) => `--${each}`);
    throw unknown(`Unknown option ${rawName}.`, `没有 ${rawName} 这个选项。`, nearestName(rawName, names), names);
  }
  const needsValue = option.type === 'string';
  if (needsValue && (value === undefined || (!inlineValue && value.startsWith('-')))) {
    const [what, hint] = [`--${name} ${option.value}`, value === undefined ? '' : `--${name}=${value}`];
    throw new UsageError({
      en: `${rawName} needs a value: ${what}.${hint === '' ? '' : ` If "${value}" is the value, write ${hint}.`}`,
      zh: `${rawName} 需要一个值：${what}。${hint === '' ? '' : `如果 ${value} 就是它的值，请写 ${hint}。`}`,
    });
  }
  if (needsValue && value === '') {
    throw new UsageError({
      en: `${rawName} needs a value: --${name} ${option.value}. It got an empty one; perhaps a variable has none.`,
      zh: `${rawName} 需要一个值：--${name} ${option.value}。收到的是空值，也许是变量没有值。`,
    });
  }
  if (!needsValue && value !== undefined) {
    throw new UsageError({ en: `${rawName} takes no value.`, zh: `${rawName} 不带值。` });
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
