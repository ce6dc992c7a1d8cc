// Who uses which part of the public API. The longest entry that a declaration begins with decides, so that a room has
// one answer, and what is different in it is named below the room.

/** @typedef {{ readonly title: string, readonly declarations: readonly string[] }} Audience */

/** @type {readonly Audience[]} */
export const audiences = [
  {
    title: 'What everyone uses',
    declarations: [
      'wechat.module.ts',
      'wechat.options.ts#WechatModuleOptions',
      'wechat.options.ts#WechatOptionsFactory',
      'handlers/',
      'model/wechat-context.ts',
      'model/wechat-session.ts',

      'platforms/message-push/replies.ts#',
      'platforms/official-account/decorators.ts',
      'platforms/official-account/events.generated.ts#ImageMessage',
      'platforms/official-account/events.generated.ts#LinkMessage',
      'platforms/official-account/events.generated.ts#LocationMessage',
      'platforms/official-account/events.generated.ts#MenuClickEvent',
      'platforms/official-account/events.generated.ts#ScanEvent',
      'platforms/official-account/events.generated.ts#SubscribeEvent',
      'platforms/official-account/events.generated.ts#TextMessage',
      'platforms/official-account/events.generated.ts#UnsubscribeEvent',
      'platforms/official-account/events.generated.ts#VideoMessage',
      'platforms/official-account/events.generated.ts#VoiceMessage',
      'platforms/official-account/official-account.',
      'platforms/official-account/replies.ts',

      'platforms/channels-shop/decorators.ts',
      'platforms/channels-shop/events.generated.ts#AfterSaleUpdateEvent',
      'platforms/channels-shop/events.generated.ts#OrderPayEvent',
      'platforms/channels-shop/wechat-shop.',

      'platforms/mini-program/decorators.ts',
      'platforms/mini-program/events.generated.ts#EnterSessionEvent',
      'platforms/mini-program/events.generated.ts#ImageMessage',
      'platforms/mini-program/events.generated.ts#TextMessage',
      'platforms/mini-program/mini-program.event.ts#MiniProgramEvent',
      'platforms/mini-program/mini-program.event.ts#MiniProgramMessage',
      'platforms/mini-program/mini-program.options.ts',
      'platforms/mini-program/mini-program.ts',

      'platforms/open-platform/decorators.ts',
      'platforms/open-platform/events.generated.ts#AuthorizedEvent',
      'platforms/open-platform/events.generated.ts#UnauthorizedEvent',
      'platforms/open-platform/open-platform.',

      'platforms/pay/assert-payment-matches.ts',
      'platforms/pay/decorators.ts',
      'platforms/pay/events.generated.ts#PaymentEvent',
      'platforms/pay/events.generated.ts#RefundSuccessEvent',
      'platforms/pay/pay-merchant.',

      'platforms/wecom/ai-bot/replies.ts#welcome',
      'platforms/wecom/ai-bot/stream.ts',
      'platforms/wecom/ai-bot/wecom-ai-bot.ts',
      'platforms/wecom/app/events.generated.ts#TextMessage',
      'platforms/wecom/app/wecom-app.ts',
      'platforms/wecom/decorators.ts',
      'platforms/wecom/suite/wecom-suite.ts',
      'platforms/wecom/wecom.options.ts',

      'client/customer-service.ts',
      'client/media.ts',
      'client/mini-program/mini-program-client.ts',
      'client/official-account/account-menu.ts',
      'client/official-account/official-account-client.ts',
      'client/official-account/users.ts',
      'client/wechat-api.error.ts',
      'client/wechat-client.module.ts',
      'client/wechat-client.options.ts',
      'client/wechat-client.ts',
      'client/wechat-connection.error.ts',
      'client/wecom/wecom-client.ts',

      'testing/matchers.ts',
      'testing/received-reply.ts',
      'testing/test-answer.ts',
      'testing/test-user.ts',
      'testing/user-messages.ts',
      'testing/wechat-test-client.ts',

      'bullmq/durable.decorator.ts',
      'bullmq/wechat-durable.',
      'redis/redis-store.ts',
      'simulator/index.ts',
      'status/',
    ],
  },
  {
    title: 'What some use',
    declarations: [
      'accounts/delivery-options.ts',
      'bullmq/',
      'client/',
      'handlers/normalized-text.ts',
      'handlers/wechat-execution-context.ts',
      'http/callback-refused.exception.ts',
      'language/',
      'model/late-reply-sender.ts',
      'model/wechat-event.ts',
      'model/wechat-observer.ts',
      'platforms/',
      'protocol/callback-error.ts',
      'simulator/',
      'store/memory-store.ts',
      'telemetry/',
      'testing/',
    ],
  },
  {
    title: 'What experts use',
    declarations: [
      'accounts/',
      'bullmq/wechat-durable.options.ts#WechatDurableOptionsFactory',
      'client/api-call.ts',
      'client/api-client.ts',
      'client/exchange.ts',
      'client/js-sdk-signature.ts',
      'client/messages/message-of.ts',
      'client/official-account/menu-check.ts',
      'client/official-account/short-keys.ts',
      'client/quotas.ts',
      'client/wechat-client.options.ts#WechatClientModuleExtras',
      'client/wechat-client.options.ts#WechatClientOptionsFactory',
      'doctor/',
      'handlers/on.decorator.ts#HandlerDecorator',
      'handlers/on.decorator.ts#Matcher',
      'handlers/on.decorator.ts#Where',
      'http/',
      'language/language.ts#Texts',
      'model/',
      'platforms/wecom/ai-bot/stream-store.ts',
      'protocol/',
      'redis/redis-client.ts',
      'simulator/records.ts',
      'status/wechat-status.options.ts#WechatStatusModuleExtras',
      'status/wechat-status.options.ts#WechatStatusOptionsFactory',
      'store/',
      'testing/api/',
      'testing/signed-request.ts',
      'testing/store-contract.ts',
      'wechat.options.ts',
    ],
  },
];

const entries = audiences
  .flatMap(({ title, declarations }) => declarations.map((start) => ({ title, start })))
  .sort((a, b) => b.start.length - a.start.length);

/**
 * The entry that decides for a declaration: its file in `src`, and its name behind a #.
 *
 * @type {(declaration: string) => { title: string, start: string } | undefined}
 */
export function audienceOf(declaration) {
  return entries.find(({ start }) => declaration.startsWith(start));
}

/** The entries that decide for none of these. @type {(declarations: readonly string[]) => string[]} */
export function idleEntries(declarations) {
  const deciding = new Set(declarations.map((declaration) => audienceOf(declaration)?.start));
  return entries.map(({ start }) => start).filter((start) => !deciding.has(start));
}
