import { readFile } from 'node:fs/promises';
import { platformOf, type SimulatedAccount } from '../testing/simulated-account.js';
import type { SimulatorUser } from './records.js';
import type { AccountSetup } from './simulated-line.js';

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
  let config: unknown;
  try {
    config = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  const { accounts, users } = (config ?? {}) as Record<string, unknown>;
  if (!Array.isArray(accounts) || accounts.length === 0) {
    throw new Error(`${path} needs "accounts", a list with one account at least.`);
  }
  const faults = accounts.flatMap((account: unknown, index) =>
    faultsOf(account).map((fault) => `accounts[${index}] ${fault}`),
  );
  if (faults.length > 0) {
    throw new Error(`${path} cannot work:\n- ${faults.join('\n- ')}`);
  }
  return { accounts: accounts as AccountSetup[], ...(Array.isArray(users) ? { users: users as SimulatorUser[] } : {}) };
}

/** What is wrong with the description of an account. */
export function faultsOf(account: unknown): readonly string[] {
  if (typeof account !== 'object' || account === null) {
    return ['is no object.'];
  }
  const values = account as Record<string, unknown>;
  const platform = platformOf(account as SimulatedAccount);
  if (!Object.hasOwn(NEEDED, platform)) {
    return [`has the platform ${JSON.stringify(platform)}; there is ${Object.keys(NEEDED).join(', ')}.`];
  }
  const missing = NEEDED[platform].filter((name) => typeof values[name] !== 'string' || values[name] === '');
  const key = values['encodingAesKey'];
  const wrongKey = key !== undefined && (typeof key !== 'string' || !/^[A-Za-z0-9]{43}$/.test(key));
  return [
    ...missing.map((name) => `needs "${name}".`),
    ...(wrongKey ? ['has an "encodingAesKey" that is not 43 letters and digits.'] : []),
  ];
}
