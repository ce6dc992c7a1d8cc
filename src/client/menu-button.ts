interface Named {
  /** At most 16 bytes at the top, 60 bytes below. */
  readonly name: string;
  readonly sub_button?: readonly [];
}

interface KeyButton<Type extends string> extends Named {
  readonly type: Type;
  /** At most 128 bytes; it arrives as the event's key. */
  readonly key: string;
}

interface ViewButton extends Named {
  readonly type: 'view';
  /** At most 1,024 bytes. */
  readonly url: string;
}

type KeyButtonType =
  | 'click'
  | 'scancode_push'
  | 'scancode_waitmsg'
  | 'pic_sysphoto'
  | 'pic_photo_or_album'
  | 'pic_weixin'
  | 'location_select';

interface SubMenu<Button> {
  /** At most 16 bytes; 4 Chinese characters are shown. */
  readonly name: string;
  readonly type?: never;
  /** 1 to 5 buttons. */
  readonly sub_button: readonly Button[];
}

/** A button of an Official Account that does something, told apart by its `type`. */
export type MenuAction =
  | { [Type in KeyButtonType]: KeyButton<Type> }[KeyButtonType]
  | ViewButton
  | (Named & {
      readonly type: 'miniprogram';
      readonly appid: string;
      readonly pagepath: string;
      /** For clients that know no Mini Programs. */
      readonly url: string;
    })
  | (Named & { readonly type: 'media_id' | 'view_limited'; readonly media_id: string })
  | (Named & { readonly type: 'article_id' | 'article_view_limited'; readonly article_id: string });

/**
 * A button of the menu of an Official Account: one that does something, or one that opens 1 to 5 others.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html
 */
export type MenuButton = MenuAction | SubMenu<MenuAction>;

/** The menu of an Official Account. */
export interface Menu {
  /** 1 to 3 buttons. */
  readonly button: readonly MenuButton[];
}

/** Who sees a conditional menu. */
export interface MenuMatchRule {
  readonly tag_id?: string | number | undefined;
  /** 1 iOS, 2 Android, 3 others. */
  readonly client_platform_type?: string | number | undefined;
  readonly language?: string | undefined;
}

/** The menu of an Official Account for some of its users. */
export interface ConditionalMenu extends Menu {
  readonly matchrule: MenuMatchRule;
}

/** A button of a WeCom application that does something, told apart by its `type`. */
export type WecomMenuAction =
  | { [Type in KeyButtonType]: KeyButton<Type> }[KeyButtonType]
  | ViewButton
  | (Named & { readonly type: 'view_miniprogram'; readonly appid: string; readonly pagepath: string });

/**
 * The menu of a WeCom application: 1 to 3 buttons that do something or open 1 to 5 others.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90231
 */
export interface WecomMenu {
  readonly button: readonly (WecomMenuAction | SubMenu<WecomMenuAction>)[];
}
