import { Logger } from '@nestjs/common';

/** Nest 11 takes a logger of the application's own, which filters by itself, for one that logs nothing. */
export function isDebugEnabled(): boolean {
  const { logLevels } = Logger as unknown as { readonly logLevels?: readonly string[] };
  return logLevels === undefined || Logger.isLevelEnabled('debug');
}
