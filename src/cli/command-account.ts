import {
  accountNameOf,
  callbackPathOf,
  platformOf,
  type SimulatedAccount,
  type SimulatedPlatform,
} from '../testing/simulated-account.js';
import { NEEDED, readSimulatorConfig } from '../simulator/simulator-config.js';
import type { AccountSetup } from '../simulator/simulated-line.js';
import type { CommandOptions } from './command.js';
import { credentialOptions, formats, messageOptions, modes } from './console-options.js';
import { choiceOf, urlOf, usage } from './option-value.js';
import type { UsageError } from './usage-error.js';

/** Every platform that an account can be of. */
export const platforms = Object.keys(NEEDED) as SimulatedPlatform[];

/** Where an application is that nobody named. */
export const DEFAULT_URL = 'http://localhost:3000/wechat';

/** The options that say for whom WeChat speaks. */
export const accountOptions = {
  ...credentialOptions,
  platform: {
    type: 'string',
    value: '<name>',
    about: {
      en: 'official-account (default), mini-program, channels-shop, wecom, wecom-aibot; others need --config',
      zh: 'official-account（默认）、mini-program、channels-shop、wecom、wecom-aibot；其他平台用 --config',
    },
  },
  ...messageOptions,
  config: {
    type: 'string',
    value: '<file>',
    about: { en: 'a JSON file with "accounts", instead of the above', zh: '带有 accounts 的 JSON 文件，代替以上选项' },
  },
  account: { type: 'string', value: '<name>', about: { en: 'which account of the file', zh: '文件中的哪个账号' } },
} as const satisfies CommandOptions;

/** What a command line says of an account. */
export type AccountValues = { readonly [Name in keyof typeof accountOptions]?: string };

/** Where an application is, and the accounts that WeChat knows of it. */
export interface Addressed {
  /** Without the paths of the accounts. */
  readonly target: string;
  readonly accounts: readonly AccountSetup[];
}

/**
 * The accounts that a command line names.
 *
 * @param url - of the application; its path is that of the account, where the command line describes one
 * @param platform - of the account, where the command line does not say
 * @throws UsageError when there is not enough of an account
 */
export async function addressedBy(
  values: AccountValues,
  url: string,
  platform?: SimulatedPlatform,
): Promise<Addressed> {
  const parsed = urlOf(url);
  if (parsed.search !== '' || parsed.hash !== '') {
    const surplus = parsed.search + parsed.hash;
    throw usage(
      `The URL has "${surplus}" at its end, which accounts do not have: leave it out.`,
      `URL 末尾的 ${surplus} 是多余的，请去掉。`,
    );
  }
  if (values.config === undefined) {
    if (values.account !== undefined) {
      throw usage(
        '--account chooses an account of a file: give --config <file> too.',
        '--account 用来选择文件中的账号：还需要 --config <file>。',
      );
    }
    return { target: parsed.origin, accounts: [accountOf(values, parsed.pathname, platform)] };
  }
  try {
    const { accounts } = await readSimulatorConfig(values.config);
    checkPath(parsed.pathname, accounts);
    return { target: parsed.origin, accounts: accountsNamed(values.account, accounts) };
  } catch (error) {
    throw usage((error as Error).message, (error as Error).message);
  }
}

/**
 * The one account that a command line means.
 *
 * @throws UsageError when there is none, or not of that platform
 */
export async function oneAccountOf(
  values: AccountValues,
  url: string,
  platform?: SimulatedPlatform,
): Promise<{ readonly target: string; readonly account: AccountSetup }> {
  const { target, accounts } = await addressedBy(values, url, platform);
  const account = accounts.find((each) => platform === undefined || platformOf(each) === platform);
  if (account === undefined) {
    throw noneFits(accounts, platform);
  }
  return { target, account };
}

/** Paths that say nothing of an account: none, and the one that every example has. */
const COMMON_PATHS: ReadonlySet<string> = new Set(['/', '/wechat']);

/** @throws UsageError for a path that would be ignored, because the file has others */
function checkPath(pathname: string, accounts: readonly AccountSetup[]): void {
  const paths = accounts.map((account) => callbackPathOf(account));
  if (!COMMON_PATHS.has(pathname) && !paths.includes(pathname)) {
    throw usage(
      `No account of the file has the path ${pathname} of the URL; there is ${paths.join(', ')}. Leave the path out, or give the account its "path" in the file.`,
      `文件中没有路径为 ${pathname} 的账号；现有：${paths.join('、')}。请去掉 URL 的路径，或在文件中设置账号的 "path"。`,
    );
  }
}

/** @throws UsageError when no account has the name */
function accountsNamed(name: string | undefined, accounts: readonly AccountSetup[]): readonly AccountSetup[] {
  const found = accounts.filter((account) => name === undefined || accountNameOf(account) === name);
  if (found.length === 0) {
    throw noneFits(accounts);
  }
  return found;
}

function noneFits(accounts: readonly AccountSetup[], platform?: SimulatedPlatform): UsageError {
  const names = accounts.map((account) => `${accountNameOf(account)} (${platformOf(account)})`).join(', ');
  return usage(
    `No account fits${platform === undefined ? '' : ` an event of ${platform}`}. There is: ${names}.`,
    `没有合适的账号${platform === undefined ? '' : `（需要 ${platform}）`}。现有：${names}。`,
  );
}

/** The values of an account that the command line has, and its options. */
const optionsOfValues: Readonly<Record<string, 'app-id' | 'token' | 'aes-key'>> = {
  appId: 'app-id',
  corpId: 'app-id',
  token: 'token',
  encodingAesKey: 'aes-key',
};

function accountOf(values: AccountValues, pathname: string, wanted: SimulatedPlatform | undefined): SimulatedAccount {
  const { token, 'aes-key': encodingAesKey, 'app-id': id } = values;
  const platform = choiceOf('--platform', values.platform, platforms) ?? wanted ?? 'official-account';
  const mode = choiceOf('--mode', values.mode, modes);
  const format = choiceOf('--format', values.format, formats);
  const missing = neededBy(platform).filter((name) => values[optionsOfValues[name]!] === undefined);
  if (missing.length > 0) {
    throw missingValues(missing.map((name) => optionsOfValues[name]!));
  }
  checkKey(encodingAesKey, mode);
  return {
    platform,
    ...(pathname === '/' ? {} : { path: pathname }),
    ...(platform === 'wecom' ? { corpId: id } : { appId: id }),
    token,
    ...(encodingAesKey === undefined ? {} : { encodingAesKey }),
    ...(mode === undefined ? {} : { mode }),
    ...(format === undefined ? {} : { format }),
  } as unknown as SimulatedAccount;
}

/** @throws UsageError for an account that options cannot describe */
function neededBy(platform: SimulatedPlatform): readonly string[] {
  const needed = NEEDED[platform];
  if (needed.some((name) => optionsOfValues[name] === undefined) || platform === 'wecom-suite') {
    throw usage(
      `An account of ${platform} is described in a file: --config <file>, JSON with "accounts", of "platform": "${platform}" with ${needed.map((name) => `"${name}"`).join(', ')}.`,
      `${platform} 的账号写在文件里：--config <file>，JSON 格式，含 "accounts"，其中 "platform": "${platform}"，并有 ${needed.map((name) => `"${name}"`).join('、')}。`,
    );
  }
  return needed;
}

function missingValues(names: readonly (keyof typeof accountOptions)[]): UsageError {
  const options: CommandOptions = accountOptions;
  const told = names.map((name) => ({ option: `--${name}`, env: options[name]!.env! }));
  return usage(
    `The account is not complete: ${told.map(({ option, env }) => `give ${option} or set ${env}`).join('; ')}. Or give --config <file>.`,
    `账号信息不完整：${told.map(({ option, env }) => `请用 ${option} 或设置 ${env}`).join('；')}。也可以用 --config <file>。`,
  );
}

function checkKey(key: string | undefined, mode: string | undefined): void {
  if (key !== undefined && !/^[A-Za-z0-9]{43}$/.test(key)) {
    throw usage(
      `--aes-key (WECHAT_ENCODING_AES_KEY) is 43 letters and digits; this one is not, with ${key.length} characters.`,
      `--aes-key（WECHAT_ENCODING_AES_KEY）是 43 位字母和数字；现在的值有 ${key.length} 个字符，不符合。`,
    );
  }
  if (key === undefined && (mode === 'secure' || mode === 'compat')) {
    throw usage(
      `--mode ${mode} needs --aes-key or WECHAT_ENCODING_AES_KEY.`,
      `--mode ${mode} 需要 --aes-key 或 WECHAT_ENCODING_AES_KEY。`,
    );
  }
}
