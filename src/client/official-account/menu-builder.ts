import type { Menu, MenuAction, MenuButton } from '../menu-button.js';
import { refuseFaults, subButtonFaults, topButtonFaults, topCountFaults } from './menu-check.js';

/** Where a button that opens a Mini Program leads. */
export interface MiniProgramButtonTarget {
  /** The AppID of a Mini Program that is linked with the Official Account. */
  readonly appid: string;
  readonly pagepath: string;
  /** The page for clients that know no Mini Programs. At most 1,024 bytes. */
  readonly url: string;
}

/** The buttons that do something, named as their types are. Each is checked when it is added. */
abstract class MenuActions {
  /** Sends a click (`click`), which arrives at `@OnMenuClick(key)`. At most 128 bytes of `key`. */
  click(name: string, key: string): this {
    return this.add({ type: 'click', name, key });
  }

  /** Opens a page (`view`). At most 1,024 bytes of `url`, which begins with `http://` or `https://`. */
  view(name: string, url: string): this {
    return this.add({ type: 'view', name, url });
  }

  /** Opens a page of a Mini Program (`miniprogram`). */
  miniprogram(name: string, { appid, pagepath, url }: MiniProgramButtonTarget): this {
    return this.add({ type: 'miniprogram', name, appid, pagepath, url });
  }

  /** Scans a code and shows what it leads to (`scancode_push`, 扫码推事件). At most 128 bytes of `key`. */
  scancodePush(name: string, key: string): this {
    return this.add({ type: 'scancode_push', name, key });
  }

  /** Scans a code and waits for a reply (`scancode_waitmsg`, 扫码带提示). At most 128 bytes of `key`. */
  scancodeWaitmsg(name: string, key: string): this {
    return this.add({ type: 'scancode_waitmsg', name, key });
  }

  /** Takes a photo (`pic_sysphoto`, 系统拍照发图). At most 128 bytes of `key`. */
  picSysphoto(name: string, key: string): this {
    return this.add({ type: 'pic_sysphoto', name, key });
  }

  /** Takes a photo or chooses one (`pic_photo_or_album`, 拍照或者相册发图). At most 128 bytes of `key`. */
  picPhotoOrAlbum(name: string, key: string): this {
    return this.add({ type: 'pic_photo_or_album', name, key });
  }

  /** Chooses photos in WeChat (`pic_weixin`, 微信相册发图). At most 128 bytes of `key`. */
  picWeixin(name: string, key: string): this {
    return this.add({ type: 'pic_weixin', name, key });
  }

  /** Chooses a place (`location_select`, 发送位置). At most 128 bytes of `key`. */
  locationSelect(name: string, key: string): this {
    return this.add({ type: 'location_select', name, key });
  }

  /** Sends a permanent material (`media_id`, 下发消息). */
  mediaId(name: string, mediaId: string): this {
    return this.add({ type: 'media_id', name, media_id: mediaId });
  }

  /** Opens an article by the id of its permanent material (`view_limited`, 跳转图文消息). */
  viewLimited(name: string, mediaId: string): this {
    return this.add({ type: 'view_limited', name, media_id: mediaId });
  }

  /** Sends a published article (`article_id`, 下发图文消息). */
  articleId(name: string, articleId: string): this {
    return this.add({ type: 'article_id', name, article_id: articleId });
  }

  /** Opens a published article (`article_view_limited`, 跳转图文消息). */
  articleViewLimited(name: string, articleId: string): this {
    return this.add({ type: 'article_view_limited', name, article_id: articleId });
  }

  protected abstract add(action: MenuAction): this;
}

/** The 1 to 5 buttons of a sub-menu (二级菜单), with names of at most 60 bytes. */
export class SubMenuBuilder extends MenuActions {
  /** @internal Got from `MenuBuilder.subMenu()`. */
  readonly buttons: MenuAction[] = [];

  protected override add(action: MenuAction): this {
    refuseFaults(subButtonFaults(action));
    this.buttons.push(action);
    return this;
  }
}

/**
 * Builds the menu of an Official Account (自定义菜单): 1 to 3 buttons, with names of at most 16 bytes in UTF-8, which are
 * 5 Chinese characters. What WeChat would not take is refused where it is added.
 *
 * ```ts
 * const menu = new MenuBuilder()
 *   .click('今日推荐', 'TODAY')
 *   .subMenu('更多', (more) => more.view('商城', 'https://tea.example/').click('帮助', 'HELP'))
 *   .build();
 * await this.wechat.officialAccount().menu.ensure(menu);
 * ```
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html
 */
export class MenuBuilder extends MenuActions {
  private readonly buttons: MenuButton[] = [];

  /**
   * Opens 1 to 5 other buttons.
   *
   * @param name - at most 16 bytes
   * @param build - adds the buttons
   * @throws Error that says which limit is exceeded
   */
  subMenu(name: string, build: (subMenu: SubMenuBuilder) => unknown): this {
    const subMenu = new SubMenuBuilder();
    build(subMenu);
    return this.add({ name, sub_button: subMenu.buttons });
  }

  /**
   * The menu, for `menu.ensure()`, `menu.create()` and, with a `matchrule`, `menu.addConditional()`.
   *
   * @throws Error when it has no buttons
   */
  build(): Menu {
    refuseFaults(topCountFaults(this.buttons));
    return { button: [...this.buttons] };
  }

  protected override add(button: MenuButton): this {
    refuseFaults([...topCountFaults([...this.buttons, button]), ...topButtonFaults(button)]);
    this.buttons.push(button);
    return this;
  }
}
