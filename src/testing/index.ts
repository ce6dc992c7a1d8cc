export {
  CallbackSigner,
  type CallbackSignerOptions,
  type SignedMessage,
  type SignedQueryOptions,
} from './callback-signer.js';
export {
  type NotificationOptions,
  PayNotificationSigner,
  type PayNotificationSignerOptions,
  type SignedNotification,
} from './pay-notification-signer.js';
export type { Message, MessageValue } from './message-writer.js';
export { AiBotCallbackSigner, WecomCallbackSigner, type WecomCallbackSignerOptions } from './wecom-callback-signer.js';
