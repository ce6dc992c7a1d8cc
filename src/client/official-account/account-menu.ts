import { Logger } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { localized } from '../../language/language.js';
import { textOf } from '../../protocol/payload.js';
import type { CallOptions } from '../api-call.js';
import type { ApiCalls } from '../api-calls.js';
import type { ConditionalMenu, Menu } from '../menu-button.js';
import { WechatApiError } from '../wechat-api.error.js';
import { checkConditionalMenu, checkMenu, clickKeysOf } from './menu-check.js';

const NO_MENU = 46003;

/** The menu (自定义菜单) of an Official Account. */
export class AccountMenu {
  private readonly logger = new Logger('WechatClientModule');

  /** @param missingHandlers - the click keys that nobody answers, where that can be said */
  constructor(
    private readonly calls: ApiCalls,
    private readonly missingHandlers: (keys: readonly string[]) => readonly string[] = () => [],
  ) {}

  /**
   * Makes the account have this menu: asks which one it has, and writes only on a difference. Call it when the application
   * starts. A click key without an `@OnMenuClick` handler is warned of. Users see a change within five minutes.
   *
   * ```ts
   * async onApplicationBootstrap(): Promise<void> {
   *   const menu = new MenuBuilder().click('Today', 'TODAY').view('Shop', 'https://tea.example/').build();
   *   await this.wechat.officialAccount().menu.ensure(menu);
   * }
   * ```
   *
   * @returns whether it was written
   * @throws Error that lists what WeChat would not take, before anything is sent
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html
   */
  async ensure(menu: Menu, options?: CallOptions): Promise<boolean> {
    checkMenu(menu);
    this.warnOfMissing(this.missingHandlers(clickKeysOf(menu)));
    if (isDeepStrictEqual(plain(await this.get(options)), plain(menu))) {
      return false;
    }
    await this.create(menu, options);
    return true;
  }

  /**
   * The menu that the account has; `undefined` when it has none.
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Getting_Custom_Menu_Configurations.html
   */
  async get(options?: CallOptions): Promise<Menu | undefined> {
    try {
      const { menu } = await this.calls.get('/cgi-bin/menu/get', {}, options);
      return menu as unknown as Menu;
    } catch (error) {
      if (error instanceof WechatApiError && error.errcode === NO_MENU) {
        return undefined;
      }
      throw error;
    }
  }

  /**
   * Writes the menu, of which WeChat takes 1,000 a day.
   *
   * @throws Error that lists what WeChat would not take, before anything is sent
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html
   */
  async create(menu: Menu, options?: CallOptions): Promise<void> {
    checkMenu(menu);
    await this.calls.post('/cgi-bin/menu/create', menu, options);
  }

  /**
   * Removes the menu, the conditional ones too.
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Deleting_Custom-Defined_Menu.html
   */
  async delete(options?: CallOptions): Promise<void> {
    await this.calls.get('/cgi-bin/menu/delete', {}, options);
  }

  /**
   * Adds a menu for some of the users (个性化菜单). The account needs a menu for all others before.
   *
   * @returns the `menuid`
   * @throws Error that lists what WeChat would not take, WechatApiError 65303 without a menu for all others
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html
   */
  async addConditional(menu: ConditionalMenu, options?: CallOptions): Promise<string> {
    checkConditionalMenu(menu);
    const answer = await this.calls.post('/cgi-bin/menu/addconditional', menu, options);
    return textOf(answer, 'menuid') ?? '';
  }

  /**
   * Removes a menu for some of the users.
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html
   */
  async deleteConditional(menuid: string, options?: CallOptions): Promise<void> {
    await this.calls.post('/cgi-bin/menu/delconditional', { menuid }, options);
  }

  private warnOfMissing(keys: readonly string[]): void {
    if (keys.length > 0) {
      const decorators = keys.map((key) => `@OnMenuClick(${JSON.stringify(key)})`).join(', ');
      this.logger.warn(
        localized({
          en: `Nobody answers some clicks on the menu: there is no handler with ${decorators}. Add it, or change the key.`,
          zh: `菜单的有些点击没有处理方法：缺少 ${decorators}。请添加，或修改 key。`,
        }),
      );
    }
  }
}

/** What counts in a comparison: WeChat gives back an empty `sub_button` for each button, and leaves out what is empty. */
function plain(menu: Menu | undefined): unknown {
  return JSON.parse(JSON.stringify(menu?.button ?? null), (_, value: unknown) =>
    (Array.isArray(value) && value.length === 0) || value === '' ? undefined : value,
  );
}
