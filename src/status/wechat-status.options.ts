import type { CanActivate, ModuleMetadata, Type } from '@nestjs/common';
import { type Language, localized } from '../language/language.js';
import { checkedAsyncOptions, checkNoExtras } from '../options/async-options-check.js';
import {
  ANYTHING,
  CLASS_DECORATORS,
  hasAllMethods,
  kindOf,
  LIST,
  listOfKind,
  oneOf,
  STRING,
} from '../options/option-kind.js';
import { checkOptions, optional, type OptionRules } from '../options/option-rules.js';
import { checkPositiveIntegers } from '../options/positive-integers.js';

/** The options of `WechatStatusModule.forRoot`; `forRootAsync` makes them in a factory. */
export interface WechatStatusOptions {
  /**
   * The password that the browser asks for; any user name will do. At least 16 characters. Default: none. Without a
   * secret and without guards, the page is shown to browsers on the same machine alone, and not at all in production
   * (`NODE_ENV=production`), where a proxy on the same machine would let everybody in.
   */
  readonly secret?: string | undefined;
  /** The language of the page; a link on it changes to the other. Default: that of `WechatModule`. */
  readonly language?: Language | undefined;
  /** How many of the last callbacks are shown, and of the last refusals. Default: 50. */
  readonly callbacks?: number | undefined;
}

/**
 * Options that `forRoot` and `forRootAsync` take next to the others, because Nest needs them before a factory runs.
 */
export interface WechatStatusModuleExtras {
  /** The path of the page, after the application's global prefix. Default: `wechat-status`. */
  readonly path?: string | undefined;
  /** Guards of the application's own that decide who sees the page: classes or instances. Default: none. */
  readonly guards?: readonly (Type<CanActivate> | CanActivate)[] | undefined;
  /** The modules that have what the guards need. Default: none. */
  readonly imports?: ModuleMetadata['imports'] | undefined;
  /** Decorators for the controller of the page, for global guards to see, such as `@Public()`. Default: none. */
  readonly controllerDecorators?: readonly ClassDecorator[] | undefined;
}

/** A class that makes the options, for `useClass` and `useExisting`. */
export interface WechatStatusOptionsFactory {
  createWechatStatusOptions(): Promise<WechatStatusOptions> | WechatStatusOptions;
}

export const DEFAULT_PATH = 'wechat-status';
const DEFAULT_CALLBACKS = 50;
const GUARD = kindOf({ en: 'a guard, or the class of one', zh: '守卫或守卫类' }, (value) =>
  hasAllMethods(typeof value === 'function' ? value.prototype : value, ['canActivate']),
);
const MIN_SECRET = 16;

/** The options with their defaults filled in. */
export interface WechatStatusSettings {
  readonly secret: string | undefined;
  readonly language: Language | undefined;
  readonly callbacks: number;
}

const extraRules: OptionRules<WechatStatusModuleExtras> = {
  path: optional(STRING),
  guards: optional(listOfKind(GUARD)),
  imports: optional(LIST),
  controllerDecorators: optional(CLASS_DECORATORS),
};

/** The others are checked where they are read. */
const rules: OptionRules<WechatStatusOptions & WechatStatusModuleExtras> = {
  secret: optional(ANYTHING),
  language: optional(oneOf('en', 'zh-CN')),
  callbacks: optional(ANYTHING),
  ...extraRules,
};

/** What Nest takes out of the options before they are checked. */
export function checkStatusExtras({ path, guards, imports, controllerDecorators }: WechatStatusModuleExtras): void {
  checkOptions('WechatStatusModule', { path, guards, imports, controllerDecorators }, extraRules);
}

/** What `forRootAsync` was given, checked. */
export function checkedStatusAsyncOptions<T extends object>(options: T): T {
  return checkedAsyncOptions(
    {
      title: 'WechatStatusModule',
      example: '{ secret }',
      method: 'createWechatStatusOptions',
      extras: Object.keys(extraRules),
    },
    options,
  );
}

/** @throws Error that says which option can't be what it is, and never what the secret is */
export function statusSettingsOf(options: WechatStatusOptions = {}): WechatStatusSettings {
  checkOptions('WechatStatusModule', options, rules);
  checkNoExtras('WechatStatusModule', options, extraRules);
  const { secret, language, callbacks } = options;
  if (secret !== undefined && (typeof secret !== 'string' || secret.length < MIN_SECRET)) {
    throw new Error(
      localized({
        en: `WechatStatusModule: secret has to be a string of at least ${MIN_SECRET} characters.`,
        zh: `WechatStatusModule：secret 应为至少 ${MIN_SECRET} 个字符的字符串。`,
      }),
    );
  }
  const settings = { secret, language: language ?? undefined, callbacks: callbacks ?? DEFAULT_CALLBACKS };
  checkPositiveIntegers('WechatStatusModule', settings, ['callbacks']);
  return settings;
}
