import type { DeliverySettings, WechatSettings } from './accounts/wechat-settings.js';
import { LANGUAGE_VARIABLE, languageNamed, localized, speak } from './language/language.js';
import { given } from './options/option-rules.js';
import { checkPositiveIntegers } from './options/positive-integers.js';
import { MemoryStore } from './store/memory-store.js';
import { checkModuleOptions, DELIVERY_OPTIONS } from './wechat-options-check.js';
import type { WechatModuleOptions } from './wechat.options.js';

const DEFAULTS = {
  path: '',
  bodyLimit: 1024 * 1024,
  bodyTimeout: 5_000,
  globalEnhancers: false,
  normalizeTexts: false,
  clock: Date.now,
  observers: [],
  trackDeliveries: false,
  silentAfter: undefined,
  onUnreadable: undefined,
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

const DELIVERY_INTEGERS = ['maxHeldRequests', 'keepAnswers', 'lease', 'storeTimeout', 'shutdownTimeout'] as const;

/**
 * Fills in the defaults.
 *
 * @throws Error that says which option cannot be what it is
 */
export function settingsOf(options: WechatModuleOptions): WechatSettings {
  speakAsConfigured(options);
  checkModuleOptions(options);
  const settings = { ...DEFAULTS, ...given(options) };
  checkPositiveIntegers('WechatModule', settings, ['bodyLimit', 'bodyTimeout']);
  const delivery = {
    store: new MemoryStore({ clock: settings.clock }),
    ...DELIVERY_DEFAULTS,
    ...given(options.delivery ?? {}),
  };
  checkPositiveIntegers(localized(DELIVERY_OPTIONS), delivery, DELIVERY_INTEGERS);
  return { ...settings, delivery };
}

/** First of all, so that what is wrong with the other options is said in this language. */
function speakAsConfigured(options: WechatModuleOptions | undefined): void {
  if (options?.language === 'en' || options?.language === 'zh-CN') {
    speak(options.language);
  }
  const named = process.env[LANGUAGE_VARIABLE] ?? '';
  if (named !== '' && languageNamed(named) === undefined) {
    throw new Error(
      localized({
        en: `The environment variable ${LANGUAGE_VARIABLE} has to be en or zh-CN, but it is "${named}".`,
        zh: `环境变量 ${LANGUAGE_VARIABLE} 的取值是 en 或 zh-CN，现在是 "${named}"。`,
      }),
    );
  }
}
