import { IsBoolean, IsIn, IsOptional, Matches, Min, ValidateIf, ValidateNested } from 'class-validator';
import type { Secret } from '../../model/api-access.js';
import type { MessagePushMode } from '../../protocol/message-push.js';
import { IsFunction, IsSecret } from '../secret.validator.js';

/** How far the timestamp of a request may be from the clock, in seconds either way. */
export class TimestampTolerance {
  /** For encrypted messages, checked after decryption. Default: 900. */
  @IsOptional()
  @Min(0, { message: 'encrypted has to be a number of seconds' })
  encrypted?: number;

  /** For plaintext messages, whose signature does not cover the body. Default: 300. */
  @IsOptional()
  @Min(0, { message: 'plaintext has to be a number of seconds' })
  plaintext?: number;
}

/** The options that every account with message push (消息推送) has, whatever its id is called. */
export class MessagePushBaseOptions {
  /** Names the account in the application. Default: `default`. */
  @IsOptional()
  @Matches(/^[\w-]{1,64}$/, { message: 'name has to be 1 to 64 letters, digits, "-" or "_"' })
  name?: string;

  /** The path of the callback URL. Default: `wechat`, or `wechat/<name>` for an account with a name. */
  @IsOptional()
  @Matches(/^\/?[\w.~-]+(\/[\w.~-]+)*\/?$/, { message: 'path has to be a plain path such as "hooks/wechat"' })
  path?: string;

  /** 令牌(Token), or several, newest first, while you change it. */
  @Matches(/^[A-Za-z0-9]{3,32}$/, {
    each: true,
    message: 'token has to be 3 to 32 letters and digits, as in the console',
  })
  token!: string | readonly string[];

  /** 消息加解密密钥(EncodingAESKey), or several, newest first, while you change it. Needed in every mode but plaintext. */
  @ValidateIf(({ mode, encodingAesKey }: MessagePushBaseOptions) => {
    return encodingAesKey !== undefined || mode === 'compat' || mode === 'secure';
  })
  @Matches(/^[A-Za-z0-9]{43}$/, {
    each: true,
    message: 'encodingAesKey has to be the 43 letters and digits of the console; the modes compat and secure need it',
  })
  encodingAesKey?: string | readonly string[];

  /**
   * 消息加解密方式: as the console says, and never decided by a request. Default: `secure` where there is an
   * EncodingAESKey, otherwise `plaintext`.
   */
  @IsOptional()
  @IsIn(['plaintext', 'compat', 'secure'], { message: 'mode has to be plaintext, compat or secure' })
  mode?: MessagePushMode;

  /** See {@link TimestampTolerance}. */
  @IsOptional()
  @ValidateNested({ message: 'timestampTolerance has to be { encrypted?: seconds, plaintext?: seconds }' })
  timestampTolerance?: TimestampTolerance;

  /**
   * Whether a plaintext message is refused when its signature came with another body before. No signature covers the
   * body in plaintext mode, so that whoever sees one request could forge others with it. Default: true.
   */
  @IsOptional()
  @IsBoolean({ message: 'refuseReusedSignatures has to be true or false' })
  refuseReusedSignatures?: boolean;
}

/** The options of an account with an AppID. */
export class MessagePushAccountOptions extends MessagePushBaseOptions {
  /** 开发者ID(AppID). */
  @Matches(/^[\w-]{1,64}$/, { message: 'appId has to be the AppID of the console, such as wx0123456789abcdef' })
  appId!: string;

  /**
   * 开发者密码(AppSecret), or a function that reads it where secrets are kept. For calls of the API with
   * `nestjs-wechat/client` alone: receiving needs none. Default: none.
   */
  @IsOptional()
  @IsSecret('appSecret')
  appSecret?: Secret;

  /**
   * Which access token calls are made with: `stable` (稳定版接口调用凭据), or `classic`, where each new one kills the one
   * before and no other system may ask for one. Default: `stable`.
   */
  @IsOptional()
  @IsIn(['stable', 'classic'], { message: 'accessTokenKind has to be stable or classic' })
  accessTokenKind?: 'stable' | 'classic';

  /** Gives the access token of the moment, where another service keeps it. Then no `appSecret` is needed. Default: none. */
  @IsOptional()
  @IsFunction('accessToken', 'that gives an access token')
  accessToken?: () => string | Promise<string>;
}

/** The options above that are objects themselves. */
export const nestedOptions = { timestampTolerance: TimestampTolerance };
