export type * from './api/authorizer.generated.js';
export type * from './api/channels-shop.generated.js';
export type * from './api/delegated.generated.js';
export type * from './api/mini-program.generated.js';
export type * from './api/official-account.generated.js';
export type * from './api/open-platform.generated.js';
export type * from './api/wechat-account.generated.js';
export type * from './api/wecom-provider.generated.js';
export type * from './api/wecom-suite.generated.js';
export type * from './api/wecom.generated.js';
export type {
  AnswerOf,
  ApiMap,
  BodyOf,
  CallOptions,
  DownloadArguments,
  DownloadedFile,
  GetArguments,
  Int64,
  ListedAnswer,
  PathArgument,
  PostArguments,
  QueryOf,
  UnlistedPath,
  UploadArguments,
  UploadFile,
  WechatAnswer,
  WechatApiCalls,
} from './api-call.js';
export type {
  ConditionalMenu,
  Menu,
  MenuAction,
  MenuButton,
  MenuMatchRule,
  WecomMenu,
  WecomMenuAction,
} from './menu-button.js';
export type {
  BusinessCustomerServiceMessage,
  CustomerServiceArticle,
  CustomerServiceContents,
  CustomerServiceEnvelope,
  CustomerServiceMessage,
  TypingCommand,
} from './messages/customer-service-message.js';
export type { MediaContent, MessageOf, TextContent } from './messages/message-of.js';
export type {
  ButtonInteractionCard,
  CardAction,
  CardBase,
  CardButton,
  CardOption,
  CardRow,
  CardSelection,
  CardSubmitButton,
  CardTitle,
  MultipleInteractionCard,
  NewsNoticeCard,
  NoticeCardBase,
  OptionalCardAction,
  TemplateCard,
  TextNoticeCard,
  VoteInteractionCard,
} from './messages/template-card.js';
export type {
  WecomKfEnvelope,
  WecomKfEventMessage,
  WecomKfEventMessageContents,
  WecomKfMenuItem,
  WecomKfMessage,
  WecomKfMessageContents,
} from './messages/wecom-kf-message.js';
export type {
  WecomArticle,
  WecomGroupChatMessage,
  WecomGroupRobotContents,
  WecomGroupRobotMessage,
  WecomMessage,
  WecomMessageContents,
  WecomMessageEnvelope,
  WecomStoredArticle,
  WecomWelcomeAttachment,
  WecomWelcomeAttachmentContents,
  WecomWelcomeMessage,
} from './messages/wecom-message.js';
