import { type ApiAccess, hidden, type Secret } from '../../model/api-access.js';

/** What an account with an AppID calls the API with. */
export interface AppAccess extends ApiAccess {
  readonly appId: string;
  readonly appSecret: Secret | undefined;
  readonly accessTokenKind: 'stable' | 'classic';
  readonly accessToken: (() => string | Promise<string>) | undefined;
}

/** Reads it from validated options. */
export function appAccessOf(
  platform: string,
  options: Pick<AppAccess, 'appId'> & Partial<Omit<AppAccess, 'platform'>>,
): AppAccess {
  const { appId, appSecret, accessTokenKind = 'stable', accessToken } = options;
  return { platform, appId, appSecret: hidden(appSecret), accessTokenKind, accessToken };
}
