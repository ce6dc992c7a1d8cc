import { type ApiAccess, hidden, type Secret } from '../../model/api-access.js';
import type { TicketStore } from '../../store/ticket-store.js';
import type { OpenPlatformOptions, RefreshTokenStore } from './open-platform.options.js';

/** What a third-party platform calls the API with, in its own name and in that of the accounts that authorized it. */
export interface OpenPlatformAccess extends ApiAccess {
  readonly componentAppId: string;
  readonly componentAppSecret: Secret | undefined;
  readonly ticketStore: TicketStore;
  readonly refreshTokenStore: RefreshTokenStore | undefined;
}

/** Reads it from validated options. */
export function openPlatformAccessOf(options: OpenPlatformOptions, ticketStore: TicketStore): OpenPlatformAccess {
  const { componentAppId, componentAppSecret, refreshTokenStore } = options;
  return {
    platform: 'open-platform',
    componentAppId,
    componentAppSecret: hidden(componentAppSecret),
    ticketStore,
    refreshTokenStore,
  };
}
