/**
 * The Open Platform (第三方平台) and its authorizers.
 *
 * @module nestjs-wechat/open-platform
 */
export { MemoryTicketStore, type Ticket, type TicketStore } from '../../store/ticket-store.js';
export type { TimestampTolerance } from '../message-push/message-push.options.js';
export { OnAuthorized, OnComponentVerifyTicket, OnUnauthorized, OnUpdateAuthorized } from './decorators.js';
export * from './events.generated.js';
export { openPlatform } from './open-platform.js';
export { OpenPlatformEvent } from './open-platform.event.js';
export type {
  AuthorizerKind,
  AuthorizerPlatformOf,
  OpenPlatformOptions,
  RefreshTokenStore,
} from './open-platform.options.js';
export type { PublishTestOptions } from './publish-test.js';
export type { OriginalIdOf } from './tenant-guard.js';
