/**
 * Calls of WeChat’s and WeCom’s APIs.
 *
 * @module nestjs-wechat/client
 */
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
export type {
  MassMessageContents,
  MassMessageImages,
  MassMessagePreview,
  OpenIdMassMessage,
  TagMassMessage,
} from './messages/mass-message.js';
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
  WecomLinkedCorpMessage,
  WecomMessage,
  WecomMessageContents,
  WecomMessageEnvelope,
  WecomSchoolMessage,
  WecomSchoolMessageContents,
  WecomStoredArticle,
  WecomWelcomeAttachment,
  WecomWelcomeAttachmentContents,
  WecomWelcomeMessage,
} from './messages/wecom-message.js';
export { WechatShopClient } from './channels-shop/wechat-shop-client.js';
export type { Fetch } from './exchange.js';
export { MiniProgramClient } from './mini-program/mini-program-client.js';
export { AccountMenu } from './official-account/account-menu.js';
export { toCustomerServiceMessage } from './official-account/customer-service-message.js';
export { JsSdk, type JsSdkConfig } from './official-account/js-sdk.js';
export { MenuBuilder, type MiniProgramButtonTarget, type SubMenuBuilder } from './official-account/menu-builder.js';
export { checkMenu } from './official-account/menu-check.js';
export { OfficialAccountClient } from './official-account/official-account-client.js';
export { type QrCode, QrCodes } from './official-account/qr-codes.js';
export { ShortKeys } from './official-account/short-keys.js';
export {
  type LinkedMiniProgram,
  type SubscribeMessage,
  type TemplateData,
  type TemplateMessage,
  TemplateMessages,
} from './official-account/template-messages.js';
export { type UserInfo, Users } from './official-account/users.js';
export { AuthorizerClient } from './open-platform/authorizer-client.js';
export {
  type Authorization,
  type AuthorizationRequest,
  OpenPlatformClient,
} from './open-platform/open-platform-client.js';
export { type Quota, Quotas } from './quotas.js';
export { CustomerService } from './customer-service.js';
export { type JsSdkSignature, jsSdkSignature } from './js-sdk-signature.js';
export { Media, type UploadedMedia } from './media.js';
export { type MiniProgramPage, MiniProgramLinks } from './mini-program/mini-program-links.js';
export {
  type EncryptedUserData,
  MiniProgramLogin,
  type MiniProgramSession,
} from './mini-program/mini-program-login.js';
export { type MiniProgramSubscribeMessage, SubscribeMessages } from './mini-program/subscribe-messages.js';
export type { AiBotResponse } from './wecom/ai-bot-response.js';
export { type WecomAgentConfig, WecomJsSdk, type WecomJsSdkConfig } from './wecom/wecom-js-sdk.js';
export {
  type CardUpdateTarget,
  type SentWecomMessage,
  WecomMessages,
  type WecomMessageToSend,
} from './wecom/wecom-messages.js';
export type { Texts } from '../language/language.js';
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
