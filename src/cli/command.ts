import type { ParseArgsConfig, parseArgs } from 'node:util';
import type { Language, Texts } from '../language/language.js';

/** What a command needs of the process that it runs in. */
export interface Terminal {
  /** Writes to the standard output. */
  readonly out: (text: string) => void;
  /** Writes to the standard error. */
  readonly error: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Is aborted by Ctrl+C. A command that runs until it is stopped ends then. */
  readonly signal: AbortSignal;
}

type ParsedOption = NonNullable<ParseArgsConfig['options']>[string];

/** An option as `util.parseArgs` takes it, with what `--help` says about it. */
export interface CommandOption extends ParsedOption {
  /** What `--help` shows for the value, such as `<file>`. Needed by an option that has one. */
  readonly value?: string;
  /** The environment variable that is read when the option is not given. Secrets need one: command lines can be seen. */
  readonly env?: string;
  readonly about: Texts;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

/** A command line of a command, parsed and checked. */
export interface Invocation<Options extends CommandOptions = CommandOptions> {
  readonly positionals: readonly string[];
  readonly values: ReturnType<typeof parseArgs<{ options: Options; strict: true }>>['values'];
  /** How the command is written, for whoever left something out. */
  readonly usage: string;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** One command. Its file is loaded for its help as well, so what it needs to run it imports in `run`. */
export interface Command<Options extends CommandOptions = CommandOptions> {
  /** The names of the arguments, such as `<url>`. More are refused; whether one may be left out, `run` decides. */
  readonly positionals: readonly string[];
  readonly options: Options;
  /** What `--help` says at its end: exit codes, examples. */
  readonly notes?: Texts;
  /**
   * @returns the exit code
   * @throws UsageError when the command line makes no sense
   */
  run(invocation: Invocation<Options>): Promise<number>;
}

/** Gives `run` the types of the options. */
export function defineCommand<const Options extends CommandOptions>(command: Command<Options>): Command<Options> {
  return command;
}
