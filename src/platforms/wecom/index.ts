export * from './ai-bot-events.js';
export {
  type AiBotCardUpdate,
  type AiBotJson,
  type AiBotReply,
  type AiBotStreamWithCardReply,
  type AiBotTemplateCard,
  type AiBotTemplateCardReply,
  type AiBotTextReply,
  type AiBotWelcome,
  streamWithTemplateCard,
  templateCard,
  updateCard,
  welcome,
} from './ai-bot-replies.js';
export { AiBotStream, stream, type StreamOptions } from './ai-bot-stream.js';
export * from './decorators.js';
export { decryptMedia } from './decrypt-media.js';
export * from './events.js';
export * from './hardware-events.js';
export * from './kf-events.js';
export { kfItem } from './kf-item.js';
export {
  type Article,
  image,
  type ImageReply,
  news,
  type NewsReply,
  none,
  type NoReply,
  type TemplateCard,
  type TemplateCardPart,
  type TemplateCardValue,
  text,
  type TextReply,
  updateButton,
  type UpdateButtonReply,
  updateTemplateCard,
  type UpdateTemplateCardReply,
  type Video,
  video,
  type VideoReply,
  voice,
  type VoiceReply,
  type WecomCardUpdate,
  type WecomReply,
} from './replies.js';
export { MemoryStreamStore, type StreamPicture, type StreamState, type StreamStore } from './stream-store.js';
export * from './suite-events.js';
export {
  AiBotCardEvent,
  AiBotMessage,
  AiBotNotice,
  AiBotPoll,
  type AiBotSender,
  AiBotWelcomeEvent,
  WecomAiBotEvent,
} from './wecom-ai-bot.event.js';
export { wecomAiBot } from './wecom-ai-bot.js';
export { wecomApp } from './wecom-app.js';
export { WecomKfEvent, WecomKfItem, WecomKfMessage } from './wecom-kf.event.js';
export { WecomSuiteEvent } from './wecom-suite.event.js';
export { wecomSuite } from './wecom-suite.js';
export {
  WecomCardEvent,
  WecomEvent,
  WecomMemberEvent,
  WecomMemberNotice,
  WecomMessage,
  WecomNotice,
} from './wecom.event.js';
export type { WecomAiBotOptions, WecomAppOptions, WecomCallbackOptions, WecomSuiteOptions } from './wecom.options.js';
