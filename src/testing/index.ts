export {
  CallbackSigner,
  type CallbackSignerOptions,
  type Message,
  type MessageValue,
  type SignedMessage,
  type SignedQueryOptions,
} from './callback-signer.js';
export {
  type NotificationOptions,
  PayNotificationSigner,
  type PayNotificationSignerOptions,
  type SignedNotification,
} from './pay-notification-signer.js';
