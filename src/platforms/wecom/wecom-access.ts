import { type ApiAccess, hidden, type Secret } from '../../model/api-access.js';
import type { TicketStore } from '../../store/ticket-store.js';
import type { PermanentCodeOf, WecomAppOptions, WecomSuiteOptions } from './wecom.options.js';

/** What an app of one's own corp calls the API with. */
export interface WecomAccess extends ApiAccess {
  readonly corpId: string;
  readonly agentId: number | undefined;
  readonly corpSecret: Secret | undefined;
  readonly accessToken: (() => string | Promise<string>) | undefined;
}

/** What a suite calls the API with, in its own name and in that of the corps that installed it. */
export interface WecomSuiteAccess extends ApiAccess {
  readonly suiteId: string;
  readonly suiteSecret: Secret | undefined;
  readonly ticketStore: TicketStore;
  /** Of the service provider. */
  readonly corpId: string;
  readonly providerSecret: Secret | undefined;
  readonly permanentCodeOf: PermanentCodeOf | undefined;
}

/** Reads it from validated options. */
export function wecomAccessOf(
  { corpId, corpSecret, accessToken }: WecomAppOptions,
  agentId: number | undefined,
): WecomAccess {
  return { platform: 'wecom', corpId, agentId, corpSecret: hidden(corpSecret), accessToken };
}

/** Reads it from validated options. */
export function suiteAccessOf(options: WecomSuiteOptions, ticketStore: TicketStore): WecomSuiteAccess {
  const { suiteId, suiteSecret, corpId, providerSecret, permanentCodeOf } = options;
  return {
    platform: 'wecom-suite',
    suiteId,
    suiteSecret: hidden(suiteSecret),
    ticketStore,
    corpId,
    providerSecret: hidden(providerSecret),
    permanentCodeOf,
  };
}
