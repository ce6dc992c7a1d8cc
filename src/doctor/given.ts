import type { MessagePushMode } from '../protocol/message-push.js';
import type { PayloadFormat } from '../protocol/payload.js';

/** What stands behind a callback URL. */
export const platforms = [
  'official-account',
  'mini-program',
  'channels-shop',
  'wecom',
  'wecom-suite',
  'wecom-aibot',
  'open-platform',
  'pay',
] as const;
export type Platform = (typeof platforms)[number];

/** The values of the console, as far as they were given. */
export interface Given {
  readonly platform: Platform;
  readonly token?: string | undefined;
  readonly aesKey?: string | undefined;
  /** The AppID; the CorpID of WeCom, the SuiteID of a suite, the AppID of a third-party platform. */
  readonly appId?: string | undefined;
  /** The CorpID of a suite's provider, for which WeCom encrypts when it verifies the URL. */
  readonly corpId?: string | undefined;
  readonly appSecret?: string | undefined;
  /** The mode that is set in the console. */
  readonly mode: MessagePushMode;
  /** The format that is set in the console. */
  readonly format: PayloadFormat;
  /** Former tokens, and those of other accounts. */
  readonly otherTokens: readonly string[];
  readonly otherAesKeys: readonly string[];
  readonly otherIds: readonly string[];
  /** The names that a file of values has beside the known ones. */
  readonly unknownNames: readonly string[];
  /** The text that is sent as a message. */
  readonly text: string;
}

export type GivenValues = Partial<Omit<Given, 'unknownNames'>> & { readonly unknownNames?: readonly string[] };

/** Fills in what was not given. */
export function givenOf(values: GivenValues): Given {
  const platform = values.platform ?? 'official-account';
  return {
    otherTokens: [],
    otherAesKeys: [],
    otherIds: [],
    unknownNames: [],
    text: 'nestjs-wechat doctor',
    ...values,
    platform,
    mode: values.mode ?? (values.aesKey === undefined ? 'plaintext' : 'secure'),
    format: values.format ?? (jsonPlatforms.has(platform) ? 'json' : 'xml'),
  };
}

const jsonPlatforms: ReadonlySet<Platform> = new Set(['channels-shop', 'wecom-aibot']);

export function isWecom(platform: Platform): boolean {
  return platform.startsWith('wecom');
}

/** Whether messages are encrypted. */
export function isEncrypted({ platform, mode }: Given): boolean {
  return mode !== 'plaintext' || isWecom(platform);
}

/** Whether WeChat verifies the URL with a GET before it sends anything. */
export function hasHandshake(platform: Platform): boolean {
  return platform !== 'open-platform' && platform !== 'pay';
}

/** Everything that must never be printed. */
export function secretsOf(given: Given): string[] {
  return [given.token, given.aesKey, given.appSecret, ...given.otherTokens, ...given.otherAesKeys].filter(
    (secret): secret is string => secret !== undefined && secret.trim() !== '',
  );
}
