/**
 * The module, handlers, delivery, and Official Accounts (公众号).
 *
 * @module nestjs-wechat
 */
export { WechatModule } from './wechat.module.js';
export type {
  ConfiguredAccounts,
  WechatModuleExtras,
  WechatModuleOptions,
  WechatOptionsFactory,
} from './wechat.options.js';

export { normalized, normalizeText } from './handlers/normalized-text.js';
export { type HandlerDecorator, type Matcher, Observe, On, type Where } from './handlers/on.decorator.js';
export { AccountName, Ctx, Event, Match, OpenId, Raw } from './handlers/param.decorators.js';
export { ForAccount, InState } from './handlers/scope.decorators.js';
export { type WechatContextType, WechatExecutionContext } from './handlers/wechat-execution-context.js';

export { AccountCache } from './accounts/account-cache.js';
export type { AccountLookupOptions, AccountSource } from './accounts/account-source.js';
export type { CallbackRequest, CallbackResponse, Clock } from './model/callback.js';
export type { CallbackStore, Claim, ClaimOptions, ClaimResult, KeptOutcome } from './store/callback-store.js';
export type { Language, Texts } from './language/language.js';
export type { DeliveryOptions } from './accounts/delivery-options.js';
export type { LateReplyContext, LateReplySender } from './model/late-reply-sender.js';
export type { ConfiguredValues } from './model/configured-values.js';
export type { Certainty, FaultText, Finding } from './model/finding.js';
export { currentDelivery } from './telemetry/current-delivery.js';
export { type AccountHealth, type HealthReport, WechatHealth } from './telemetry/wechat-health.js';
export type {
  CallbackMoment,
  CallbackMoments,
  CallInfo,
  DeliveryInfo,
  EventInfo,
  FindingInfo,
  WechatObserver,
} from './model/wechat-observer.js';
export { MemoryStore, type MemoryStoreOptions } from './store/memory-store.js';
export type { EventField, EventFields, FieldType } from './model/event-fields.js';
export type { Outcome } from './model/outcome.js';
export type { Reply } from './model/reply.js';
export { MemoryTicketStore, type Ticket, type TicketStore } from './store/ticket-store.js';
export type { Idempotency, JoinTimes, OpenedCallback, WechatAccount, WechatEndpoint } from './model/wechat-account.js';
export type { SessionState, WechatSession } from './model/wechat-session.js';
export type { UnreadableMessage } from './model/unreadable-message.js';
export type { WechatContext } from './model/wechat-context.js';
export { type EventClass, type ReplyTo, WechatEvent } from './model/wechat-event.js';

export { CallbackRefusedException } from './http/callback-refused.exception.js';
export { WechatCallback } from './http/callback-route.js';
export { SignatureGuard } from './http/signature.guard.js';
export { Callback, type VerifiedCallback } from './http/verified-callback.js';

export { type CallbackErrorReason, WechatCallbackError } from './protocol/callback-error.js';
export type { CallbackQuery, MessagePushMode } from './protocol/message-push.js';
export type { PayloadFormat, PayloadObject, PayloadValue } from './protocol/payload.js';

export * from './platforms/official-account/index.js';
