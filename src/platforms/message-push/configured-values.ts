import type { Secret } from '../../model/api-access.js';
import type { ConfiguredValues } from '../../model/configured-values.js';
import { listOf } from '../list-of.js';

/** What callbacks are verified with, as options have it. */
interface CallbackValues {
  readonly token?: string | readonly string[] | undefined;
  readonly encodingAesKey?: string | readonly string[] | undefined;
}

/** What an account is beside that. */
interface AccountValues extends Pick<ConfiguredValues, 'receiverIds'> {
  readonly alwaysEncrypted?: boolean;
  readonly appSecret?: Secret | undefined;
}

/** What the callbacks of an account are verified with, from validated options. A secret that is read when it is needed is left out. */
export function configuredValuesOf(
  { token, encodingAesKey }: CallbackValues,
  { alwaysEncrypted = false, receiverIds, appSecret }: AccountValues,
): () => ConfiguredValues {
  return () => ({
    alwaysEncrypted,
    tokens: listOf(token),
    aesKeys: listOf(encodingAesKey),
    receiverIds,
    appSecret: typeof appSecret === 'string' ? appSecret : undefined,
  });
}
