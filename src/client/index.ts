export { ApiClient } from './api-client.js';
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
export type { ErrorExplanation } from './error-codes/error-explanation.js';
export { explainError } from './error-codes/explain-error.js';
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
export { WechatShopClient } from './channels-shop/wechat-shop-client.js';
export type { Fetch } from './exchange.js';
export { MiniProgramClient } from './mini-program/mini-program-client.js';
export { OfficialAccountClient } from './official-account/official-account-client.js';
export { AuthorizerClient, OpenPlatformClient } from './open-platform/open-platform-client.js';
export type { Texts } from '../model/language.js';
export { WechatApiError } from './wechat-api.error.js';
export { type ClientOf, WechatClient } from './wechat-client.js';
export { WechatClientModule } from './wechat-client.module.js';
export type {
  WechatClientModuleExtras,
  WechatClientOptions,
  WechatClientOptionsFactory,
} from './wechat-client.options.js';
export { type ConnectionFailure, WechatConnectionError } from './wechat-connection.error.js';
export { WecomClient } from './wecom/wecom-client.js';
export { WecomProviderClient, WecomSuiteClient } from './wecom/wecom-suite-client.js';
