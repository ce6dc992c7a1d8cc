import { MemoryStore } from './store/memory-store.js';
import type { DeliverySettings, WechatSettings } from './accounts/wechat-settings.js';
import type { WechatModuleOptions } from './wechat.options.js';

const DEFAULTS = {
  path: '',
  bodyLimit: 256 * 1024,
  bodyTimeout: 5_000,
  globalEnhancers: false,
  clock: Date.now,
  observers: [],
  trackDeliveries: false,
  silentAfter: undefined,
} satisfies Omit<WechatSettings, 'delivery'>;

const DELIVERY_DEFAULTS = {
  ordered: false,
  maxHeldRequests: 200,
  keepAnswers: 60_000,
  lease: 3_000,
  storeTimeout: 500,
  whenStoreDown: 'open',
  shutdownTimeout: 10_000,
} satisfies Omit<DeliverySettings, 'store' | 'lateReplySender' | 'whenLate'>;

/**
 * Fills in the defaults.
 *
 * @throws Error that says which option cannot be what it is
 */
export function settingsOf(options: WechatModuleOptions): WechatSettings {
  if (!hasAccounts(options?.accounts)) {
    throw new Error(
      'WechatModule needs at least one account: WechatModule.forRoot({ accounts: [officialAccount({ appId, token, encodingAesKey })] }).',
    );
  }
  const settings = { ...DEFAULTS, ...given(options) };
  checkPositive(settings, 'bodyLimit', 'bodyTimeout');
  const delivery = {
    store: new MemoryStore({ clock: settings.clock }),
    ...DELIVERY_DEFAULTS,
    ...given(options.delivery ?? {}),
  };
  checkPositive(delivery, 'maxHeldRequests', 'keepAnswers', 'lease', 'storeTimeout', 'shutdownTimeout');
  return { ...settings, delivery };
}

function hasAccounts(accounts: WechatModuleOptions['accounts'] | undefined): boolean {
  return Array.isArray(accounts) ? accounts.length > 0 : typeof accounts === 'function' || 'find' in (accounts ?? {});
}

/** An option that is `undefined` is one that was not given. */
function given<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}

function checkPositive<T extends object>(options: T, ...names: readonly (keyof T & string)[]): void {
  for (const name of names) {
    const value: unknown = options[name];
    if (!Number.isInteger(value) || (value as number) <= 0) {
      throw new Error(`WechatModule: ${name} has to be a positive integer, and it is ${String(value)}.`);
    }
  }
}
