export {
  OnImage,
  OnLink,
  OnLocation,
  OnLocationReport,
  OnLocationSelect,
  OnMassSendJobFinish,
  OnMenuClick,
  OnMenuView,
  OnMenuViewMiniProgram,
  OnPhotoOrAlbum,
  OnScan,
  OnScanCodePush,
  OnScanCodeWait,
  OnShortVideo,
  OnSubscribe,
  OnTakePhoto,
  OnTemplateSendJobFinish,
  OnText,
  OnUnsubscribe,
  OnVideo,
  OnVoice,
  OnWeixinAlbum,
} from './decorators.js';
export * from './events.generated.js';
export { officialAccount } from './official-account.js';
export { OfficialAccountEvent, OfficialAccountMessage } from './official-account.event.js';
export type { TimestampTolerance, UnsignedAccountOptions } from '../message-push/message-push.options.js';
export type { OfficialAccountOptions } from './official-account.options.js';
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
  transferToCustomerService,
  type TransferToCustomerServiceReply,
  type Video,
  video,
  type VideoReply,
  voice,
  type VoiceReply,
} from '../message-push/replies.js';
export { type Music, music, type MusicReply, type OfficialAccountReply } from './replies.js';
