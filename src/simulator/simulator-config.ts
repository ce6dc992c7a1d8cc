import type { Texts } from '../language/language.js';
import { LocalizedError } from '../language/localized-error.js';
import { platformOf, type SimulatedAccount } from '../testing/simulated-account.js';
import type { SimulatorUser } from './records.js';
import type { AccountSetup } from './simulated-line.js';
import { jsonFault, readTextFile } from './text-file.js';

/** What a configuration file may say. */
export interface SimulatorConfig {
  readonly accounts: readonly AccountSetup[];
  readonly users?: readonly SimulatorUser[];
}

/** What each kind of account cannot do without. */
export const NEEDED: Readonly<Record<ReturnType<typeof platformOf>, readonly string[]>> = {
  'official-account': ['appId', 'token'],
  'mini-program': ['appId', 'token'],
  'channels-shop': ['appId', 'token'],
  'open-platform': ['componentAppId', 'token', 'encodingAesKey'],
  wecom: ['corpId', 'token', 'encodingAesKey'],
  'wecom-suite': ['suiteId', 'corpId', 'token', 'encodingAesKey'],
  'wecom-aibot': ['token', 'encodingAesKey'],
  pay: ['mchId'],
};

/**
 * Reads a configuration file: JSON with `accounts`, and perhaps `users`.
 *
 * @throws Error that says what is wrong with it
 */
export async function readSimulatorConfig(path: string): Promise<SimulatorConfig> {
  const { accounts, users } = ((await readJson(path)) ?? {}) as Record<string, unknown>;
  if (!Array.isArray(accounts) || accounts.length === 0) {
    throw new LocalizedError({
      en: `${path} needs "accounts", a list with one account at least.`,
      zh: `${path} 需要 "accounts"，即至少有一个账号的数组。`,
    });
  }
  const faults = accounts.flatMap(faultsOfAccount);
  if (faults.length > 0) {
    throw new LocalizedError({
      en: `${path} cannot work:\n- ${faults.map(({ en }) => en).join('\n- ')}`,
      zh: `${path} 不能用：\n- ${faults.map(({ zh }) => zh).join('\n- ')}`,
    });
  }
  return { accounts: accounts as AccountSetup[], ...(Array.isArray(users) ? { users: users as SimulatorUser[] } : {}) };
}

async function readJson(path: string): Promise<unknown> {
  let text = '';
  try {
    text = await readTextFile(path);
    return JSON.parse(text);
  } catch (error) {
    const { en, zh } = error instanceof LocalizedError ? error.texts : jsonFault(text, error as Error);
    throw new LocalizedError(
      { en: `${path} cannot be read: ${en}.`, zh: `无法读取 ${path}：${zh}。` },
      { cause: error },
    );
  }
}

/** What is wrong with the description of an account. */
function faultsOfAccount(account: unknown, index: number): readonly Texts[] {
  const place = `accounts[${index}]`;
  if (typeof account !== 'object' || account === null) {
    return [{ en: `${place} is no object.`, zh: `${place} 不是对象。` }];
  }
  const values = account as Record<string, unknown>;
  const platform = platformOf(account as SimulatedAccount);
  if (!Object.hasOwn(NEEDED, platform)) {
    const [given, known] = [JSON.stringify(platform), Object.keys(NEEDED).join(', ')];
    return [
      {
        en: `${place} has the platform ${given}; there is ${known}.`,
        zh: `${place} 的 platform 是 ${given}；可用的有 ${known}。`,
      },
    ];
  }
  const missing = NEEDED[platform].filter((name) => typeof values[name] !== 'string' || values[name] === '');
  const key = values['encodingAesKey'];
  const wrongKey = key !== undefined && (typeof key !== 'string' || !/^[A-Za-z0-9]{43}$/.test(key));
  return [
    ...missing.map((name) => ({ en: `${place} needs "${name}".`, zh: `${place} 需要 "${name}"。` })),
    ...(wrongKey
      ? [
          {
            en: `${place} has an "encodingAesKey" that is not 43 letters and digits.`,
            zh: `${place} 的 "encodingAesKey" 不是 43 位字母和数字。`,
          },
        ]
      : []),
  ];
}
