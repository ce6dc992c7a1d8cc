import { nearestName } from './protocol/nearest-name.js';
import type { WechatModuleExtras, WechatModuleOptions } from './wechat.options.js';

/** What a value has to be, in words and as a test. */
interface Kind {
  readonly name: string;
  fits(value: unknown): boolean;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const OBJECT: Kind = { name: 'an object', fits: isObject };
const TEXT: Kind = { name: 'a string', fits: (value) => typeof value === 'string' };
const FLAG: Kind = { name: 'true or false', fits: (value) => typeof value === 'boolean' };
const FUNCTION: Kind = { name: 'a function', fits: (value) => typeof value === 'function' };
const LIST: Kind = { name: 'a list', fits: Array.isArray };
/** Numbers are checked where the defaults are filled in. */
const ANYTHING: Kind = { name: 'anything', fits: () => true };

function hasMethods(name: string, ...methods: readonly string[]): Kind {
  const isOne = (value: unknown): boolean =>
    isObject(value) && methods.every((method) => typeof (value as Record<string, unknown>)[method] === 'function');
  return { name, fits: isOne };
}

function oneOf(...values: readonly string[]): Kind {
  return { name: values.map((value) => `'${value}'`).join(' or '), fits: (value) => values.includes(value as string) };
}

const SENDER = hasMethods('', 'send');

const MODULE_OPTIONS: Readonly<Record<keyof WechatModuleOptions | keyof WechatModuleExtras, Kind>> = {
  accounts: ANYTHING,
  path: TEXT,
  bodyLimit: ANYTHING,
  bodyTimeout: ANYTHING,
  globalEnhancers: FLAG,
  delivery: OBJECT,
  observers: LIST,
  trackDeliveries: FLAG,
  silentAfter: ANYTHING,
  onUnreadable: FUNCTION,
  language: oneOf('en', 'zh-CN'),
  clock: FUNCTION,
  isGlobal: FLAG,
  controllerDecorators: LIST,
};

const DELIVERY_OPTIONS: Readonly<Record<keyof NonNullable<WechatModuleOptions['delivery']>, Kind>> = {
  store: hasMethods('a store, such as redisStore({ client })', 'claim', 'renew', 'complete', 'fail'),
  lateReplySender: {
    name: 'an object with a method send(reply, event), or a class that is a provider',
    fits: (value) => typeof value === 'function' || SENDER.fits(value),
  },
  whenLate: oneOf('acknowledge', 'join'),
  ordered: FLAG,
  maxHeldRequests: ANYTHING,
  keepAnswers: ANYTHING,
  lease: ANYTHING,
  storeTimeout: ANYTHING,
  whenStoreDown: oneOf('open', 'closed'),
  shutdownTimeout: ANYTHING,
};

const EXAMPLE = 'WechatModule.forRoot({ accounts: [officialAccount({ appId, token, encodingAesKey })] })';

/**
 * Checks what `forRoot` was given, for those whom no compiler tells.
 *
 * @throws Error that names the option, and never the value of a secret
 */
export function checkModuleOptions(options: WechatModuleOptions): void {
  if (!isObject(options)) {
    throw new Error(`WechatModule needs at least one account, and its options are ${typeName(options)}: ${EXAMPLE}.`);
  }
  checkAccounts(options.accounts);
  checkOptions('WechatModule', options, MODULE_OPTIONS);
  checkOptions('WechatModule, delivery', options.delivery ?? {}, DELIVERY_OPTIONS);
}

function checkOptions(title: string, options: object, kinds: Readonly<Record<string, Kind>>): void {
  const names = Object.keys(kinds);
  for (const [name, value] of Object.entries(options)) {
    const kind = kinds[name];
    if (kind === undefined) {
      const meant = nearestName(name, names);
      const hint = meant === undefined ? `The options are ${names.join(', ')}.` : `Did you mean "${meant}"?`;
      throw new Error(`${title}: there is no option "${name}". ${hint}`);
    }
    if (value !== undefined && !kind.fits(value)) {
      throw new Error(`${title}: ${name} has to be ${kind.name}, and it is ${typeName(value)}.${newHint(kind, value)}`);
    }
  }
}

/** A class in the place of an object is a frequent mistake, and easily mended. */
function newHint(kind: Kind, value: unknown): string {
  return kind !== FUNCTION && isClass(value) ? ` Give an instance: new ${value.name}().` : '';
}

function checkAccounts(accounts: unknown): void {
  const given: readonly unknown[] = Array.isArray(accounts) ? accounts.flat() : [accounts];
  if (accounts === undefined || given.length === 0 || isEmptyObject(accounts)) {
    throw new Error(`WechatModule needs at least one account: ${EXAMPLE}.`);
  }
  for (const [index, account] of given.entries()) {
    if (!isAccount(account) && !isSource(account)) {
      const place = Array.isArray(accounts) ? `accounts[${index}]` : 'accounts';
      throw new Error(`WechatModule: ${place} is ${typeName(account)}, and no account. ${accountHint(account)}`);
    }
  }
}

function accountHint(account: unknown): string {
  if (isObject(account)) {
    return `Make accounts with a factory: officialAccount({ ${Object.keys(account).join(', ')} }).`;
  }
  return typeof account === 'function'
    ? 'Call the factory: officialAccount({ appId, token, encodingAesKey }).'
    : 'Leave an account out by leaving it out of the list: accounts: [shop, ...(pay ? [pay] : [])].';
}

function isEmptyObject(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0 && Object.getPrototypeOf(value) === Object.prototype;
}

function isAccount(account: unknown): boolean {
  return isObject(account) && 'endpoints' in account && 'baseEventClass' in account;
}

function isSource(account: unknown): boolean {
  if (typeof account === 'function') {
    const { prototype } = account as { readonly prototype?: object };
    return isClass(account) || 'find' in (prototype ?? {});
  }
  return isObject(account) && 'find' in account;
}

function isClass(value: unknown): value is { readonly name: string } {
  return typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
}

function typeName(value: unknown): string {
  if (isClass(value)) {
    return `the class ${value.name}`;
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  if (isObject(value)) {
    const [first, ...others] = Object.keys(value);
    return first === undefined ? 'an empty object' : `an object with ${[first, ...others].join(', ')}`;
  }
  return typeof value === 'function'
    ? `the function ${value.name}`
    : value === undefined || value === null
      ? String(value)
      : `a ${typeof value}`;
}
