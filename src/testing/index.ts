export {
  CallbackSigner,
  type CallbackSignerOptions,
  type SignedMessage,
  type SignedQueryOptions,
} from '../platforms/message-push/callback-signer.js';
export {
  type NotificationOptions,
  PayNotificationSigner,
  type PayNotificationSignerOptions,
  type SignedNotification,
} from '../platforms/pay/pay-notification-signer.js';
export type { Message, MessageValue } from '../platforms/message-push/message-writer.js';
export {
  AiBotCallbackSigner,
  WecomCallbackSigner,
  type WecomCallbackSignerOptions,
} from '../platforms/wecom/wecom-callback-signer.js';
