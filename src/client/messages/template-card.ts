/** Where a tap on a card leads: to a URL, or to a page of a Mini Program. */
export type CardAction =
  | { readonly type: 1; readonly url: string }
  | { readonly type: 2; readonly appid: string; readonly pagepath?: string | undefined };

/** A place that may lead somewhere; `type` 0 leads nowhere. */
export type OptionalCardAction = CardAction | { readonly type?: 0 };

/** A title and a line below it. */
export interface CardTitle {
  readonly title?: string | undefined;
  readonly desc?: string | undefined;
}

/** A name and a value: a text, a link, a file or a member. */
export type CardRow = { readonly keyname: string; readonly value?: string | undefined } & (
  | { readonly type?: 0 }
  | { readonly type: 1; readonly url: string }
  | { readonly type: 2; readonly media_id: string }
  | { readonly type: 3; readonly userid: string }
);

/** One of the options of a question. */
export interface CardOption {
  readonly id: string;
  readonly text: string;
}

/** A question with one answer, chosen from a list. */
export interface CardSelection {
  readonly question_key: string;
  readonly title?: string | undefined;
  readonly selected_id?: string | undefined;
  readonly disable?: boolean | undefined;
  readonly option_list: readonly CardOption[];
}

/** What sends the answers; its `key` arrives in the event. */
export interface CardSubmitButton {
  readonly text: string;
  readonly key: string;
}

/** A button: a `key` that arrives in the event, or a link. */
export type CardButton = { readonly text: string; readonly style?: 1 | 2 | 3 | 4 } & (
  | { readonly type?: 0; readonly key: string }
  | { readonly type: 1; readonly url: string }
);

/** What every card may have. */
export interface CardBase {
  readonly source?:
    | {
        readonly icon_url?: string | undefined;
        readonly desc?: string | undefined;
        /** 0 grey, 1 black, 2 red, 3 green. */
        readonly desc_color?: 0 | 1 | 2 | 3 | undefined;
      }
    | undefined;
  /** The menu at the top right; it needs a `task_id`. */
  readonly action_menu?:
    | { readonly desc?: string | undefined; readonly action_list: readonly CardSubmitButton[] }
    | undefined;
  /** Yours, unique within the application; it arrives in the event. Cards with buttons or questions need it. */
  readonly task_id?: string | undefined;
}

/** What cards that tell something may have. */
export interface NoticeCardBase extends CardBase {
  readonly quote_area?:
    | (OptionalCardAction & { readonly title?: string | undefined; readonly quote_text?: string | undefined })
    | undefined;
  readonly horizontal_content_list?: readonly CardRow[] | undefined;
  readonly jump_list?: readonly (OptionalCardAction & { readonly title: string })[] | undefined;
  readonly card_action: CardAction;
}

/** Tells something in words. It needs a title or a `sub_title_text`. */
export interface TextNoticeCard extends NoticeCardBase {
  readonly card_type: 'text_notice';
  readonly main_title?: CardTitle | undefined;
  readonly emphasis_content?: CardTitle | undefined;
  readonly sub_title_text?: string | undefined;
}

/** Tells something with a picture. It needs a `card_image` or an `image_text_area`. */
export interface NewsNoticeCard extends NoticeCardBase {
  readonly card_type: 'news_notice';
  readonly main_title: CardTitle;
  readonly card_image?: { readonly url: string; readonly aspect_ratio?: number } | undefined;
  readonly image_text_area?: (OptionalCardAction & CardTitle & { readonly image_url: string }) | undefined;
  readonly vertical_content_list?: readonly CardTitle[] | undefined;
}

/** Asks for a click on one of its buttons. */
export interface ButtonInteractionCard extends CardBase {
  readonly card_type: 'button_interaction';
  readonly task_id: string;
  readonly main_title: CardTitle;
  readonly quote_area?: NoticeCardBase['quote_area'] | undefined;
  readonly sub_title_text?: string | undefined;
  readonly horizontal_content_list?: readonly CardRow[] | undefined;
  readonly card_action?: OptionalCardAction | undefined;
  readonly button_selection?: CardSelection | undefined;
  readonly button_list: readonly CardButton[];
}

/** Asks one question with one or several answers. */
export interface VoteInteractionCard extends CardBase {
  readonly card_type: 'vote_interaction';
  readonly task_id: string;
  readonly main_title: CardTitle;
  readonly checkbox: {
    readonly question_key: string;
    readonly option_list: readonly (CardOption & { readonly is_checked?: boolean })[];
    /** 0: one answer, 1: several. */
    readonly mode?: 0 | 1;
    readonly disable?: boolean;
  };
  readonly submit_button: CardSubmitButton;
}

/** Asks several questions with one answer each. */
export interface MultipleInteractionCard extends CardBase {
  readonly card_type: 'multiple_interaction';
  readonly task_id: string;
  readonly main_title: CardTitle;
  readonly select_list: readonly CardSelection[];
  readonly submit_button: CardSubmitButton;
}

/**
 * A template card of WeCom, told apart by its `card_type`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90236
 */
export type TemplateCard =
  | TextNoticeCard
  | NewsNoticeCard
  | ButtonInteractionCard
  | VoteInteractionCard
  | MultipleInteractionCard;
