import { IsBoolean, IsInt, IsOptional, Matches, Min, ValidateBy } from 'class-validator';
import type { TicketStore } from '../../store/ticket-store.js';
import type { Secret } from '../../model/api-access.js';
import { IsFunction, IsSecret } from '../secret.validator.js';
import type { StreamStore } from './ai-bot/stream-store.js';

const CORP_ID = /^[\w-]{1,64}$/;

function HasMethods(names: readonly string[], message: string): PropertyDecorator {
  const validate = (value: unknown): boolean =>
    names.every((name) => typeof (value as Record<string, unknown> | null)?.[name] === 'function');
  return ValidateBy({ name: 'hasMethods', validator: { validate, defaultMessage: () => message } });
}

/** Gives the permanent code of a corp that installed the suite; `undefined` where none did. */
export type PermanentCodeOf = (corpId: string) => string | undefined | Promise<string | undefined>;

/** The options that all callbacks of WeCom share. */
export class WecomCallbackOptions {
  /** Names the account in the application. Default: `default`. */
  @IsOptional()
  @Matches(/^[\w-]{1,64}$/, { message: 'name has to be 1 to 64 letters, digits, "-" or "_"' })
  name?: string;

  /** The path of the callback URL. Default: `wechat`, or `wechat/<name>` for an account with a name. */
  @IsOptional()
  @Matches(/^\/?[\w.~-]+(\/[\w.~-]+)*\/?$/, { message: 'path has to be a plain path such as "hooks/wecom"' })
  path?: string;

  /** Token, or several, newest first, while you change it. */
  @Matches(/^[A-Za-z0-9]{3,32}$/, {
    each: true,
    message: 'token has to be 3 to 32 letters and digits, as in the console',
  })
  token!: string | readonly string[];

  /** EncodingAESKey, or several, newest first, while you change it. */
  @Matches(/^[A-Za-z0-9]{43}$/, {
    each: true,
    message: 'encodingAesKey has to be the 43 letters and digits of the console',
  })
  encodingAesKey!: string | readonly string[];

  /** How far the timestamp of a message may be from the clock, in seconds either way. Default: 900. */
  @IsOptional()
  @Min(0, { message: 'timestampTolerance has to be a number of seconds' })
  timestampTolerance?: number;
}

/** The options of `wecomApp()`. The values are those of 应用管理 > the app > 接收消息 in the console. */
export class WecomAppOptions extends WecomCallbackOptions {
  /** 企业ID: 我的企业 > 企业信息. */
  @Matches(CORP_ID, { message: 'corpId has to be the CorpID of the console, such as ww0123456789abcdef' })
  corpId!: string;

  /** AgentId of the app. With it, messages for other apps of the corp are refused; events without an AgentID pass. */
  @IsOptional()
  @IsInt({ message: 'agentId has to be the number of the app' })
  agentId?: number;

  /**
   * Secret of the app, or a function that reads it where secrets are kept. For calls of the API with `nestjs-wechat/client`
   * alone: receiving needs none. Default: none.
   */
  @IsOptional()
  @IsSecret('corpSecret')
  corpSecret?: Secret;

  /** Gives the access token of the moment, where another service keeps it. Then no `corpSecret` is needed. Default: none. */
  @IsOptional()
  @IsFunction('accessToken', 'that gives an access token')
  accessToken?: () => string | Promise<string>;
}

/** The options of `wecomSuite()`. The values are those of the suite in the console for service providers. */
export class WecomSuiteOptions extends WecomCallbackOptions {
  /** SuiteID. */
  @Matches(CORP_ID, { message: 'suiteId has to be the SuiteID of the console' })
  suiteId!: string;

  /** The CorpID of the service provider, for which WeCom encrypts when it verifies a URL. */
  @Matches(CORP_ID, { message: 'corpId has to be the CorpID of the service provider' })
  corpId!: string;

  /** Whether the developer is a person, not a company (个人主体): then no message names its receiver. Default: false. */
  @IsOptional()
  @IsBoolean({ message: 'individual has to be true or false' })
  individual?: boolean;

  /** The path of the data URL, where it has `$CORPID$` in it, such as `crm/$CORPID$/data`. Default: `<path>/data`. */
  @IsOptional()
  @Matches(/^\/?[\w.~-]+(\/([\w.~-]+|\$CORPID\$))*\/?$/, {
    message: 'dataPath has to be a plain path, with $CORPID$ at most once, such as "crm/$CORPID$/data"',
  })
  dataPath?: string;

  /** Where the suite ticket is stored. Default: in memory. */
  @IsOptional()
  @HasMethods(['get', 'set'], 'ticketStore has to have the methods get and set')
  ticketStore?: TicketStore;

  /** Secret of the suite, or a function that reads it. For calls of the API with `nestjs-wechat/client`. Default: none. */
  @IsOptional()
  @IsSecret('suiteSecret')
  suiteSecret?: Secret;

  /** ProviderSecret of the service provider, or a function that reads it, for calls in its own name. Default: none. */
  @IsOptional()
  @IsSecret('providerSecret')
  providerSecret?: Secret;

  /**
   * The permanent code (permanent_code) of a corp by its CorpID, from where the application keeps it: `get_permanent_code`
   * gives it out once. For calls in the name of a corp. Default: none.
   */
  @IsOptional()
  @IsFunction('permanentCodeOf', 'that gives the permanent code of a CorpID')
  permanentCodeOf?: PermanentCodeOf;
}

/** The options of `wecomAiBot()`. The values are those of the bot in API mode (API 模式) in the console. */
export class WecomAiBotOptions extends WecomCallbackOptions {
  /** Where the text of streaming replies is stored between the requests for it. Default: in memory. */
  @IsOptional()
  @HasMethods(['get', 'set'], 'streamStore has to have the methods get and set')
  streamStore?: StreamStore;
}
