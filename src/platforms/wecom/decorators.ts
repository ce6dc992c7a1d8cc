import { type Handles, onProperty, type Text } from '../../handlers/named-decorator.js';
import { On } from '../../handlers/on.decorator.js';
import {
  AiBotEnterChatEvent,
  AiBotFeedbackEvent,
  AiBotTemplateCardEvent,
  AiBotTextMessage,
} from './ai-bot/events.generated.js';
import {
  ChangeContactEvent,
  ChangeExternalChatEvent,
  ChangeExternalContactEvent,
  ChangeExternalTagEvent,
  KfMessageEvent,
  EnterAgentEvent,
  MenuClickEvent,
  OpenApprovalChangeEvent,
  SysApprovalChangeEvent,
  TemplateCardEvent,
  TextMessage,
} from './app/events.generated.js';
import {
  SuiteCancelAuthEvent,
  SuiteChangeAuthEvent,
  SuiteCreateAuthEvent,
  SuiteTicketEvent,
} from './suite/events.generated.js';

/** A member sent a text to the app. */
export const OnText: (content?: Text) => Handles<TextMessage> = onProperty(TextMessage, 'content');

/** A member opened the app. */
export function OnEnterAgent(): Handles<EnterAgentEvent> {
  return On(EnterAgentEvent);
}

/** A member clicked a menu item, by its key. */
export const OnMenuClick: (eventKey?: Text) => Handles<MenuClickEvent> = onProperty(MenuClickEvent, 'eventKey');

/** A member clicked a button of a template card, by its key. Answer with `updateButton()` or `updateTemplateCard()`. */
export const OnTemplateCardClick: (eventKey?: Text) => Handles<TemplateCardEvent> = onProperty(
  TemplateCardEvent,
  'eventKey',
);

/**
 * The address book changed: in any way, or as `ChangeType` says (`create_user`, `update_party` ...). For one kind of
 * change with its own fields, `@On(CreateUserEvent)` and the like are more specific.
 */
export const OnContactChange: (changeType?: Text) => Handles<ChangeContactEvent> = onProperty(
  ChangeContactEvent,
  'changeType',
);

/** A customer changed: in any way, or as `ChangeType` says (`add_external_contact`, `del_follow_user` ...). */
export const OnExternalContactChange: (changeType?: Text) => Handles<ChangeExternalContactEvent> = onProperty(
  ChangeExternalContactEvent,
  'changeType',
);

/** A customer group changed: in any way, or as `ChangeType` says (`create`, `update`, `dismiss`). */
export const OnExternalChatChange: (changeType?: Text) => Handles<ChangeExternalChatEvent> = onProperty(
  ChangeExternalChatEvent,
  'changeType',
);

/** A tag of customers changed: in any way, or as `ChangeType` says (`create`, `update`, `delete`, `shuffle`). */
export const OnExternalTagChange: (changeType?: Text) => Handles<ChangeExternalTagEvent> = onProperty(
  ChangeExternalTagEvent,
  'changeType',
);

/** An approval changed in WeCom's own approval app (审批). */
export function OnApprovalChange(): Handles<SysApprovalChangeEvent> {
  return On(SysApprovalChangeEvent);
}

/** An approval changed that an app of yours began (自建应用审批). */
export function OnOpenApprovalChange(): Handles<OpenApprovalChangeEvent> {
  return On(OpenApprovalChangeEvent);
}

/** WeChat customer service has new messages: fetch them with `sync_msg`, and type them with `kfItem()`. */
export function OnCustomerServiceMessages(): Handles<KfMessageEvent> {
  return On(KfMessageEvent);
}

/** A ticket for a suite came. The ticket store has it already. */
export function OnSuiteTicket(): Handles<SuiteTicketEvent> {
  return On(SuiteTicketEvent);
}

/** A corp authorized the suite. WeCom waits for one second: exchange the `authCode` afterwards. */
export function OnCreateAuth(): Handles<SuiteCreateAuthEvent> {
  return On(SuiteCreateAuthEvent);
}

/** A corp changed what the suite may do. */
export function OnChangeAuth(): Handles<SuiteChangeAuthEvent> {
  return On(SuiteChangeAuthEvent);
}

/** A corp withdrew its authorization. */
export function OnCancelAuth(): Handles<SuiteCancelAuthEvent> {
  return On(SuiteCancelAuthEvent);
}

/** A user sent a text to the AI bot. */
export const OnAiBotText: (content?: Text) => Handles<AiBotTextMessage> = onProperty(AiBotTextMessage, 'content');

/** A user opened the chat with the AI bot for the first time on that day. */
export function OnAiBotEnterChat(): Handles<AiBotEnterChatEvent> {
  return On(AiBotEnterChatEvent);
}

/** A user clicked a button of a card of the AI bot, by its key. Answer with `updateCard()`. */
export const OnAiBotCardClick: (eventKey?: Text) => Handles<AiBotTemplateCardEvent> = onProperty(
  AiBotTemplateCardEvent,
  'eventKey',
);

/** A user rated a reply of the AI bot. */
export function OnAiBotFeedback(): Handles<AiBotFeedbackEvent> {
  return On(AiBotFeedbackEvent);
}
