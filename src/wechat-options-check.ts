import { localized, type Texts } from './language/language.js';
import { checkedAsyncOptions, checkNoExtras } from './options/async-options-check.js';
import {
  ANYTHING,
  CLASS_DECORATORS,
  CLOCK,
  FLAG,
  FUNCTION,
  hasAllMethods,
  kindOf,
  listOfKind,
  OBJECT,
  oneOf,
  SECONDS,
  STORE,
} from './options/option-kind.js';
import { checkOptions, optional, type OptionRules } from './options/option-rules.js';
import { isClass, isPromise, typeName } from './options/type-name.js';
import type { DeliveryOptions } from './accounts/delivery-options.js';
import type { WechatModuleExtras, WechatModuleOptions } from './wechat.options.js';

const PATH = kindOf(
  {
    en: 'a plain path such as "callbacks", without a host or a query',
    zh: '普通路径，如 "callbacks"，不含域名和查询参数',
  },
  (value) => typeof value === 'string' && !/[\s?#]|:\/\//.test(value),
);

const extraRules: OptionRules<WechatModuleExtras> = {
  isGlobal: optional(FLAG),
  controllerDecorators: optional(CLASS_DECORATORS),
};

/** Numbers are checked where the defaults are filled in. */
const moduleRules: OptionRules<WechatModuleOptions & WechatModuleExtras> = {
  accounts: optional(ANYTHING),
  path: optional(PATH),
  bodyLimit: optional(ANYTHING),
  bodyTimeout: optional(ANYTHING),
  globalEnhancers: optional(FLAG),
  normalizeTexts: optional(FLAG),
  delivery: optional(OBJECT),
  observers: optional(listOfKind(OBJECT)),
  trackDeliveries: optional(FLAG),
  silentAfter: optional(SECONDS),
  onUnreadable: optional(FUNCTION),
  language: optional(oneOf('en', 'zh-CN')),
  clock: optional(CLOCK),
  ...extraRules,
};

const LATE_REPLY_SENDER = kindOf(
  {
    en: 'an object with a method send(reply, event), or a class that is a provider',
    zh: '带有 send(reply, event) 方法的对象，或已注册为 provider 的类',
  },
  (value) =>
    typeof value === 'function'
      ? isClass(value) || hasAllMethods((value as { readonly prototype?: unknown }).prototype, ['send'])
      : hasAllMethods(value, ['send']),
);

const deliveryRules: OptionRules<DeliveryOptions> = {
  store: optional(STORE),
  lateReplySender: optional(LATE_REPLY_SENDER),
  whenLate: optional(oneOf('acknowledge', 'join')),
  ordered: optional(FLAG),
  maxHeldRequests: optional(ANYTHING),
  keepAnswers: optional(ANYTHING),
  lease: optional(ANYTHING),
  storeTimeout: optional(ANYTHING),
  whenStoreDown: optional(oneOf('open', 'closed')),
  shutdownTimeout: optional(ANYTHING),
};

/** Whose options they are, for errors. */
export const DELIVERY_OPTIONS: Texts = { en: 'WechatModule, delivery', zh: 'WechatModule 的 delivery' };

const EXAMPLE = 'WechatModule.forRoot({ accounts: [officialAccount({ appId, token, encodingAesKey })] })';

/**
 * Checks what `forRoot` was given, for those whom no compiler tells.
 *
 * @throws Error that names the option, and never the value of a secret
 */
export function checkModuleOptions(options: WechatModuleOptions): void {
  if (typeof options !== 'object' || options === null) {
    const { en, zh } = typeName(options);
    throw new Error(
      localized({
        en: `WechatModule needs at least one account, but its options are ${en}: ${EXAMPLE}.`,
        zh: `WechatModule 至少需要一个账号，但传入的选项是 ${zh}：${EXAMPLE}。`,
      }),
    );
  }
  checkPlace(options);
  checkOptions('WechatModule', options, moduleRules);
  checkNoExtras('WechatModule', options, extraRules);
  checkAccounts(options.accounts);
  checkOptions(localized(DELIVERY_OPTIONS), options.delivery ?? {}, deliveryRules);
}

/** What Nest takes out of the options before they are checked. */
export function checkModuleExtras(extras: WechatModuleExtras): void {
  checkOptions('WechatModule', extras, extraRules);
}

/** What `forRootAsync` was given, checked. */
export function checkedModuleAsyncOptions<T extends object>(options: T): T {
  return checkedAsyncOptions(
    {
      title: 'WechatModule',
      example: '{ accounts: [officialAccount({ ... })] }',
      method: 'createWechatOptions',
      extras: Object.keys(extraRules),
    },
    options,
  );
}

/** Accounts in the place of the options: Nest has made an object of a list by then. */
function checkPlace(options: object): void {
  if (isAccount(options) || isAccount((options as Readonly<Record<string, unknown>>)['0'])) {
    throw new Error(
      localized({
        en: `WechatModule was given accounts in place of its options: put them into the option accounts: ${EXAMPLE}.`,
        zh: `WechatModule 的选项处直接传了账号：请放进 accounts 选项：${EXAMPLE}。`,
      }),
    );
  }
}

function checkAccounts(accounts: unknown): void {
  const given: readonly unknown[] = Array.isArray(accounts) ? accounts.flat() : [accounts];
  if (accounts === undefined || given.length === 0 || isEmptyObject(accounts)) {
    throw new Error(
      localized({
        en: `WechatModule needs at least one account: ${EXAMPLE}.`,
        zh: `WechatModule 至少需要一个账号：${EXAMPLE}。`,
      }),
    );
  }
  for (const [index, account] of given.entries()) {
    if (!isAccount(account) && !isSource(account)) {
      throw new Error(localized(noAccount(Array.isArray(accounts) ? `accounts[${index}]` : 'accounts', account)));
    }
  }
}

function noAccount(place: string, account: unknown): Texts {
  const { en, zh } = typeName(account);
  const hint = accountHint(account);
  return {
    en: `WechatModule: ${place} is ${en}, not an account. ${hint.en}`,
    zh: `WechatModule：${place} 是 ${zh}，不是账号。${hint.zh}`,
  };
}

function accountHint(account: unknown): Texts {
  if (isPromise(account)) {
    return {
      en: 'Await it: forRootAsync({ useFactory: async () => ({ accounts: [await account] }) }).',
      zh: '请先 await：forRootAsync({ useFactory: async () => ({ accounts: [await account] }) })。',
    };
  }
  if (isCollection(account)) {
    return { en: 'Give a list of accounts: accounts: [shop, pay].', zh: '请传账号的数组：accounts: [shop, pay]。' };
  }
  if (typeof account === 'object' && account !== null) {
    const call = `officialAccount({ ${Object.keys(account).join(', ')} })`;
    return { en: `Make accounts with a function such as ${call}.`, zh: `账号要用账号函数创建：${call}。` };
  }
  return typeof account === 'function'
    ? {
        en: 'Call the function: officialAccount({ appId, token, encodingAesKey }).',
        zh: '请调用账号函数：officialAccount({ appId, token, encodingAesKey })。',
      }
    : {
        en: 'To leave an account out, do not put it into the list: accounts: [shop, ...(pay ? [pay] : [])].',
        zh: '不需要的账号请不要放进数组：accounts: [shop, ...(pay ? [pay] : [])]。',
      };
}

/** Accounts that are kept in something else than a list. */
function isCollection(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && (Symbol.iterator in value || Object.values(value).some(isAccount))
  );
}

function isEmptyObject(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 0 &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}

function isAccount(account: unknown): boolean {
  return typeof account === 'object' && account !== null && 'endpoints' in account && 'baseEventClass' in account;
}

function isSource(account: unknown): boolean {
  if (typeof account === 'function') {
    const { prototype } = account as { readonly prototype?: object };
    return isClass(account) || 'find' in (prototype ?? {});
  }
  return typeof account === 'object' && account !== null && 'find' in account && !Array.isArray(account);
}
