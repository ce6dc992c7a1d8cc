export {
  CallbackSigner,
  type CallbackSignerOptions,
  type Message,
  type MessageValue,
  type SignedMessage,
  type SignedQueryOptions,
} from './callback-signer.js';
