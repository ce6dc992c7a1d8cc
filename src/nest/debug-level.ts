import { Logger } from '@nestjs/common';

/** The levels that were asked for last, and whether `debug` is one of them: Nest works it out anew for each question. */
let known: readonly string[] | undefined;
let isEnabled = true;

/** Nest 11 takes a logger of the application's own, which filters by itself, for one that logs nothing. */
export function isDebugEnabled(): boolean {
  const { logLevels } = Logger as unknown as { readonly logLevels?: readonly string[] };
  if (logLevels !== known) {
    known = logLevels;
    isEnabled = logLevels === undefined || Logger.isLevelEnabled('debug');
  }
  return isEnabled;
}
