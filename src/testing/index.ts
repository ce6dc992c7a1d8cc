/**
 * WeChat in front of an application under test.
 *
 * @module nestjs-wechat/testing
 */
export {
  CallbackSigner,
  type CallbackSignerOptions,
  type SignedMessage,
  type SignedQueryOptions,
} from '../platforms/message-push/callback-signer.js';
export type {
  StandInAccounts,
  StandInApp,
  StandInComponent,
  StandInProvider,
  StandInSuite,
  StandInWecomApp,
} from './api/stand-in-accounts.js';
export type { StandInFault } from './api/stand-in-faults.js';
export type {
  StandInAnswer,
  StandInBytes,
  StandInCaller,
  StandInFile,
  StandInHandler,
  StandInRequest,
  StandInTokenKind,
} from './api/stand-in-request.js';
export type { RevokeOptions } from './api/stand-in-tokens.js';
export type { UserAct } from './api/stand-in-users.js';
export { type StandInViolation, WechatApiStandIn, type WechatApiStandInOptions } from './api/wechat-api-stand-in.js';
export {
  type NotificationOptions,
  PayNotificationSigner,
  type PayNotificationSignerOptions,
  type SignedNotification,
} from '../platforms/pay/pay-notification-signer.js';
export type { Message, MessageValue } from '../platforms/message-push/message.js';
export {
  AiBotCallbackSigner,
  WecomCallbackSigner,
  type WecomCallbackSignerOptions,
} from '../platforms/wecom/wecom-callback-signer.js';
export type { Attempt, Delivery } from './delivery.js';
export { wechatMatchers, type WechatMatchers } from './matchers.js';
export type { SimulatedOrder } from './order-message.js';
export type { ReceivedArticle, ReceivedReply } from './received-reply.js';
export type { RawAnswer, RequestFault, SignedRequest, SigningOptions } from './signed-request.js';
export type {
  AccountPlace,
  SimulatedAccount,
  SimulatedAiBot,
  SimulatedMerchant,
  SimulatedOpenPlatform,
  SimulatedPlatform,
  SimulatedPushAccount,
  SimulatedWecomApp,
  SimulatedWecomSuite,
} from './simulated-account.js';
export { type StoreCase, storeContract, type StorePair } from './store-contract.js';
export type { TestAnswer } from './test-answer.js';
export type { TestUser, TestUserOptions } from './test-user.js';
export type { UserAction, UserMessage } from './user-action.js';
export { image, link, location, type Place, text, video, voice } from './user-messages.js';
export type { VerdictKind } from './verdict.js';
export { createWechatTestClient, WechatTestClient, type WechatTestClientOptions } from './wechat-test-client.js';
