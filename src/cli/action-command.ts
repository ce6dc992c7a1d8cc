import type { Texts } from '../language/language.js';
import { messageOfAction, type UserAction } from '../testing/user-action.js';
import { platformOf } from '../testing/simulated-account.js';
import { type AccountValues, DEFAULT_URL, oneAccountOf } from './command-account.js';
import { usage } from './option-value.js';
import { type Command, type CommandOptions, defineCommand, type Invocation } from './command.js';
import { push, type PushValues } from './push.js';
import { pushNotes, pushOptions } from './push-options.js';

/** A command that lets a user do one thing: it is told what, by its arguments. */
interface ActionCommand<Extra extends CommandOptions> {
  readonly positionals: readonly string[];
  readonly options?: Extra;
  readonly notes?: Texts;
  /** The platform of the account that it needs. Default: what the command line says. */
  readonly platform?: 'pay';
  /** @throws UsageError */
  readonly action: (
    positionals: readonly string[],
    values: Readonly<Record<string, unknown>>,
    usage: string,
  ) => UserAction;
}

/** Makes the command of an action: the short forms that people type. */
export function actionCommand<const Extra extends CommandOptions = CommandOptions>({
  positionals,
  options,
  notes,
  platform,
  action,
}: ActionCommand<Extra>): Command {
  return defineCommand({
    positionals,
    options: { ...options, ...pushOptions },
    notes:
      notes === undefined ? pushNotes : { en: `${notes.en}\n\n${pushNotes.en}`, zh: `${notes.zh}\n\n${pushNotes.zh}` },
    async run({ positionals: given, values, usage: written, language, terminal }: Invocation) {
      const { url = DEFAULT_URL, ...rest } = values as PushValues & AccountValues & { readonly url?: string };
      const done = action(given, values, written);
      const { target, account } = await oneAccountOf(rest, url, platform);
      return push({
        target,
        account,
        values: rest,
        language,
        terminal,
        message: (head) => messageOfAction(platformOf(account), done, head),
      });
    },
  });
}

/**
 * An argument that may not be left out.
 *
 * @param written - how the command is written
 * @throws UsageError when it was
 */
export function needed(value: string | undefined, name: string, written: string): string {
  if (value === undefined) {
    throw usage(`${name} is missing: ${written}`, `缺少 ${name}：${written}`);
  }
  return value;
}
