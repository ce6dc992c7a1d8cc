/**
 * WeCom (企业微信): apps, AI bots, suites and customer service.
 *
 * @module nestjs-wechat/wecom
 */
export * from './ai-bot/events.generated.js';
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
} from './ai-bot/replies.js';
export { AiBotStream, stream, type StreamOptions } from './ai-bot/stream.js';
export * from './decorators.js';
export { decryptMedia } from './decrypt-media.js';
export * from './app/events.generated.js';
export * from './suite/hardware/events.generated.js';
export * from './kf/events.generated.js';
export { kfItem } from './kf/kf-item.js';
export {
  type Article,
  image,
  type ImageReply,
  news,
  type NewsReply,
  none,
  type NoReply,
  text,
  type TextReply,
  type Video,
  video,
  type VideoReply,
  voice,
  type VoiceReply,
} from '../message-push/replies.js';
export {
  type TemplateCard,
  type TemplateCardPart,
  type TemplateCardValue,
  updateButton,
  type UpdateButtonReply,
  updateTemplateCard,
  type UpdateTemplateCardReply,
  type WecomCardUpdate,
  type WecomReply,
} from './app/replies.js';
export { MemoryStreamStore, type StreamPicture, type StreamState, type StreamStore } from './ai-bot/stream-store.js';
export * from './suite/events.generated.js';
export {
  AiBotCardEvent,
  AiBotMessage,
  AiBotNotice,
  AiBotPoll,
  type AiBotSender,
  AiBotWelcomeEvent,
  WecomAiBotEvent,
} from './ai-bot/wecom-ai-bot.event.js';
export { wecomAiBot } from './ai-bot/wecom-ai-bot.js';
export { wecomApp } from './app/wecom-app.js';
export { WecomKfEvent, WecomKfItem, WecomKfMessage } from './kf/wecom-kf.event.js';
export { WecomSuiteEvent } from './suite/wecom-suite.event.js';
export { wecomSuite } from './suite/wecom-suite.js';
export {
  WecomCardEvent,
  WecomEvent,
  WecomMemberEvent,
  WecomMemberNotice,
  WecomMessage,
  WecomNotice,
} from './app/wecom.event.js';
export type {
  PermanentCodeOf,
  WecomAiBotOptions,
  WecomAppOptions,
  WecomCallbackOptions,
  WecomSuiteOptions,
} from './wecom.options.js';
