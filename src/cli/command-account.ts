import { platformOf, type SimulatedAccount, type SimulatedPlatform } from '../testing/simulated-account.js';
import { faultsOf, readSimulatorConfig } from '../simulator/simulator-config.js';
import type { AccountSetup } from '../simulator/simulated-line.js';
import type { CommandOptions } from './command.js';
import { UsageError } from './usage-error.js';

/** Where an application is that nobody named. */
export const DEFAULT_URL = 'http://localhost:3000/wechat';

/** The options that say for whom WeChat speaks. Secrets come from the environment or a file as well. */
export const accountOptions = {
  token: {
    type: 'string',
    value: '<token>',
    env: 'WECHAT_TOKEN',
    about: { en: 'the token of the account', zh: '账号的 Token' },
  },
  'aes-key': {
    type: 'string',
    value: '<key>',
    env: 'WECHAT_ENCODING_AES_KEY',
    about: { en: 'its EncodingAESKey; without one messages are plaintext', zh: 'EncodingAESKey；没有则为明文' },
  },
  'app-id': {
    type: 'string',
    value: '<id>',
    env: 'WECHAT_APP_ID',
    about: { en: 'its AppID; of WeCom, the CorpID', zh: 'AppID；企业微信为 CorpID' },
  },
  platform: {
    type: 'string',
    value: '<name>',
    about: {
      en: 'official-account (default), mini-program, channels-shop, wecom, wecom-aibot; others need --config',
      zh: 'official-account（默认）、mini-program、channels-shop、wecom、wecom-aibot；其他平台用 --config',
    },
  },
  mode: {
    type: 'string',
    value: '<mode>',
    about: { en: 'plaintext, compat or secure, as in the console', zh: 'plaintext、compat 或 secure，与后台一致' },
  },
  format: { type: 'string', value: '<xml|json>', about: { en: 'how messages are written', zh: '消息的格式' } },
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
  if (values.config === undefined) {
    return { target: parsed.origin, accounts: [accountOf(values, parsed.pathname, platform)] };
  }
  try {
    const { accounts } = await readSimulatorConfig(values.config);
    return { target: parsed.origin, accounts };
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
  const account = accounts.find(
    (each) =>
      (values.account === undefined || each.name === values.account) &&
      (platform === undefined || platformOf(each) === platform),
  );
  if (account === undefined) {
    const names = accounts.map((each) => `${each.name ?? 'default'} (${platformOf(each)})`).join(', ');
    throw usage(
      `No account fits${platform === undefined ? '' : ` an event of ${platform}`}. There is: ${names}.`,
      `没有合适的账号${platform === undefined ? '' : `（需要 ${platform}）`}。现有：${names}。`,
    );
  }
  return { target, account };
}

function accountOf(values: AccountValues, pathname: string, wanted: SimulatedPlatform | undefined): SimulatedAccount {
  const { token, 'aes-key': encodingAesKey, 'app-id': id, mode, format } = values;
  const platform = values.platform ?? wanted ?? 'official-account';
  const described = {
    platform,
    ...(pathname === '/' ? {} : { path: pathname }),
    ...(platform === 'wecom' ? { corpId: id } : { appId: id }),
    token,
    ...(encodingAesKey === undefined ? {} : { encodingAesKey }),
    ...(mode === undefined ? {} : { mode }),
    ...(format === undefined ? {} : { format }),
  };
  const faults = faultsOf(described);
  if (faults.length > 0) {
    const needs = faults.join(' ');
    throw usage(
      `The account ${needs} Give --token, --app-id and --aes-key, set WECHAT_TOKEN, WECHAT_APP_ID and WECHAT_ENCODING_AES_KEY, or use --config.`,
      `账号信息不完整：${needs} 请用 --token、--app-id、--aes-key，或设置 WECHAT_TOKEN、WECHAT_APP_ID、WECHAT_ENCODING_AES_KEY，或使用 --config。`,
    );
  }
  checkChoice('--mode', mode, ['plaintext', 'compat', 'secure']);
  checkChoice('--format', format, ['xml', 'json']);
  return described as unknown as SimulatedAccount;
}

function checkChoice(option: string, value: string | undefined, choices: readonly string[]): void {
  if (value !== undefined && !choices.includes(value)) {
    throw usage(`${option} is ${choices.join(', ')}.`, `${option} 的取值：${choices.join('、')}。`);
  }
}

function urlOf(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) {
    throw usage(
      `"${url}" is no address of an application, such as ${DEFAULT_URL}.`,
      `${url} 不是应用的地址，例如 ${DEFAULT_URL}。`,
    );
  }
  return parsed;
}

/** A command line that makes no sense, in both languages. */
export function usage(en: string, zh: string): UsageError {
  return new UsageError({ en: en.replaceAll('\n', ' '), zh: zh.replaceAll('\n', ' ') });
}
