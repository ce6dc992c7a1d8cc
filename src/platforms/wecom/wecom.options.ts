import type { TicketStore } from '../../store/ticket-store.js';
import type { Secret } from '../../model/api-access.js';
import { FLAG, functionThat, SECONDS } from '../../options/option-kind.js';
import { needed, optional, type OptionRules } from '../../options/option-rules.js';
import { oneOrSeveral, textKind } from '../../options/text-kind.js';
import {
  ACCESS_TOKEN_READER,
  AGENT_ID,
  CORP_ID,
  encodingAesKey,
  KEEPER,
  NAME,
  pathSuchAs,
  PROVIDER_CORP_ID,
  SECRET,
  SUITE_ID,
  TOKEN,
} from '../account-values.js';
import type { StreamStore } from './ai-bot/stream-store.js';

/** Gives the permanent code of a corp that installed the suite; `undefined` where none did. */
export type PermanentCodeOf = (corpId: string) => string | undefined | Promise<string | undefined>;

/** The options that all callbacks of WeCom share. */
export interface WecomCallbackOptions {
  /** The name of the account in the application. Default: `default`. */
  readonly name?: string | undefined;

  /** The path of the callback URL. Default: `wechat`, or `wechat/<name>` for an account with a name. */
  readonly path?: string | undefined;

  /** Token, or several, newest first, while you change it. */
  readonly token: string | readonly string[];

  /** EncodingAESKey, or several, newest first, while you change it. */
  readonly encodingAesKey: string | readonly string[];

  /** How far the timestamp of a message may be from the clock, in seconds either way. Default: 900. */
  readonly timestampTolerance?: number | undefined;
}

/** The options of `wecomApp()`. The values are those of 应用管理 > the app > 接收消息 in the console. */
export interface WecomAppOptions extends WecomCallbackOptions {
  /** 企业ID: 我的企业 > 企业信息. */
  readonly corpId: string;

  /** AgentId of the app. With it, messages for other apps of the corp are refused; events without an AgentID pass. */
  readonly agentId?: number | string | undefined;

  /**
   * Secret of the app, or a function that reads it where secrets are kept. For calls of the API with `nestjs-wechat/client`
   * alone: receiving needs none. Default: none.
   */
  readonly corpSecret?: Secret | undefined;

  /** Returns the current access token, if another service keeps it. Then no `corpSecret` is needed. Default: none. */
  readonly accessToken?: (() => string | Promise<string>) | undefined;
}

/** The options of `wecomSuite()`. The values are those of the suite in the console for service providers. */
export interface WecomSuiteOptions extends WecomCallbackOptions {
  /** SuiteID. */
  readonly suiteId: string;

  /** The CorpID of the service provider, for which WeCom encrypts when it verifies a URL. */
  readonly corpId: string;

  /** Whether the developer is a person, not a company (个人主体): then no message names its receiver. Default: false. */
  readonly individual?: boolean | undefined;

  /** The path of the data URL, where it has `$CORPID$` in it, such as `crm/$CORPID$/data`. Default: `<path>/data`. */
  readonly dataPath?: string | undefined;

  /** Where the suite ticket is stored. Default: in memory. */
  readonly ticketStore?: TicketStore | undefined;

  /** Secret of the suite, or a function that reads it. For calls of the API with `nestjs-wechat/client`. Default: none. */
  readonly suiteSecret?: Secret | undefined;

  /** ProviderSecret of the service provider, or a function that reads it, for calls in its own name. Default: none. */
  readonly providerSecret?: Secret | undefined;

  /**
   * The permanent code (permanent_code) of a corp by its CorpID, from where the application keeps it: `get_permanent_code`
   * gives it out once. For calls in the name of a corp. Default: none.
   */
  readonly permanentCodeOf?: PermanentCodeOf | undefined;
}

/** The options of `wecomAiBot()`. The values are those of the bot in API mode (API 模式) in the console. */
export interface WecomAiBotOptions extends WecomCallbackOptions {
  /** Where the text of streaming replies is stored between the requests for it. Default: in memory. */
  readonly streamStore?: StreamStore | undefined;
}

const callbackRules: OptionRules<WecomCallbackOptions> = {
  name: optional(NAME),
  path: optional(pathSuchAs('hooks/wecom')),
  token: needed(oneOrSeveral(TOKEN)),
  encodingAesKey: needed(oneOrSeveral(encodingAesKey())),
  timestampTolerance: optional(SECONDS),
};

export const wecomAppRules: OptionRules<WecomAppOptions> = {
  ...callbackRules,
  corpId: needed(CORP_ID),
  agentId: optional(AGENT_ID),
  corpSecret: optional(SECRET),
  accessToken: optional(ACCESS_TOKEN_READER),
};

export const wecomSuiteRules: OptionRules<WecomSuiteOptions> = {
  ...callbackRules,
  suiteId: needed(SUITE_ID),
  corpId: needed(PROVIDER_CORP_ID),
  individual: optional(FLAG),
  dataPath: optional(
    textKind({
      form: {
        en: 'a plain path, with $CORPID$ at most once, such as "crm/$CORPID$/data"',
        zh: '普通路径，最多含有一个 $CORPID$，如 "crm/$CORPID$/data"',
      },
      pattern: /^\/?[\w.~-]+(\/([\w.~-]+|\$CORPID\$))*\/?$/,
    }),
  ),
  ticketStore: optional(KEEPER),
  suiteSecret: optional(SECRET),
  providerSecret: optional(SECRET),
  permanentCodeOf: optional(
    functionThat({ en: ' that gives the permanent code of a CorpID', zh: '按 CorpID 返回永久授权码的' }),
  ),
};

export const wecomAiBotRules: OptionRules<WecomAiBotOptions> = {
  ...callbackRules,
  streamStore: optional(KEEPER),
};
