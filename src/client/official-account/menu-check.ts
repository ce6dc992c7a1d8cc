import type { ConditionalMenu, Menu, MenuAction, MenuButton } from '../menu-button.js';

const TOP_BUTTONS = 3;
const SUB_BUTTONS = 5;
const TOP_NAME_BYTES = 16;
const SUB_NAME_BYTES = 60;
const KEY_BYTES = 128;
const URL_BYTES = 1024;
const IDS = ['appid', 'pagepath', 'media_id', 'article_id'] as const;
/** Of all links of a conditional menu. The meaning of 65316 names the number; that it is for these menus is our reading. */
const CONDITIONAL_HOSTS = 3;

type SubMenu = Extract<MenuButton, { readonly sub_button: readonly MenuAction[] }>;

/**
 * Looks for what WeChat would refuse in a menu, or not show.
 *
 * @throws Error that lists every fault
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html
 */
export function checkMenu({ button }: Menu): void {
  refuseFaults([...countFaults('The menu', button, TOP_BUTTONS), ...button.flatMap(topButtonFaults)]);
}

/**
 * The same for a menu for some of the users.
 *
 * @throws Error that lists every fault
 */
export function checkConditionalMenu(menu: ConditionalMenu): void {
  checkMenu(menu);
  const hosts = actionsOf(menu).flatMap((action) => ('url' in action ? [new URL(action.url).host] : []));
  const outside = new Set(hosts.filter((host) => !host.endsWith('.weixin.qq.com')));
  refuseFaults(
    outside.size > CONDITIONAL_HOSTS
      ? [`The links of a conditional menu lead to ${outside.size} hosts, and may lead to ${CONDITIONAL_HOSTS}`]
      : [],
  );
}

/** @throws Error that lists the faults, if there are any */
export function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) {
    throw new Error(`WeChat would refuse this menu:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  }
}

/** What is wrong with a button at the top, and with those below it. */
export function topButtonFaults(button: MenuButton): readonly string[] {
  if (!isSubMenu(button)) {
    return [...nameFaults(button, TOP_NAME_BYTES), ...actionFaults(button)];
  }
  const what = `"${button.name}"`;
  return [
    ...nameFaults(button, TOP_NAME_BYTES),
    ...countFaults(what, button.sub_button, SUB_BUTTONS),
    ...button.sub_button.flatMap(subButtonFaults),
  ];
}

/** What is wrong with a button of a sub-menu. */
export function subButtonFaults(button: MenuAction): readonly string[] {
  return [...nameFaults(button, SUB_NAME_BYTES), ...actionFaults(button)];
}

/** What is wrong with the number of buttons at the top, of which there may be more to come. */
export function topCountFaults(buttons: readonly MenuButton[]): readonly string[] {
  return countFaults('The menu', buttons, TOP_BUTTONS);
}

/** The keys of clicks, which arrive at `@OnMenuClick`. */
export function clickKeysOf(menu: Menu): readonly string[] {
  return actionsOf(menu).flatMap((action) => (action.type === 'click' ? [action.key] : []));
}

function actionsOf({ button }: Menu): readonly MenuAction[] {
  return button.flatMap((each): readonly MenuAction[] => (isSubMenu(each) ? each.sub_button : [each]));
}

function nameFaults({ name }: MenuButton, most: number): readonly string[] {
  return sizeFaults(`The name "${name}"`, name, most);
}

function actionFaults(action: MenuAction): readonly string[] {
  const { name, sub_button: below, key, url, ...others } = action as AnyAction;
  const missing = IDS.filter((field) => others[field] === '');
  return [
    ...sizeFaults(`The key of "${name}"`, key, KEY_BYTES),
    ...urlFaults(`The url of "${name}"`, url),
    ...missing.map((field) => `The ${field} of "${name}" is empty`),
    ...(below?.length ? [`"${name}" has a type and buttons below it, but it may have only one of the two`] : []),
  ];
}

type AnyAction = Pick<MenuAction, 'name' | 'sub_button'> & {
  readonly [Field in 'key' | 'url' | (typeof IDS)[number]]?: string;
};

function urlFaults(what: string, url: string | undefined): readonly string[] {
  const isLink = url === undefined || url === '' || (/^https?:\/\//i.test(url) && URL.canParse(url));
  return [...sizeFaults(what, url, URL_BYTES), ...(isLink ? [] : [`${what} has to begin with http:// or https://`])];
}

function countFaults(what: string, buttons: readonly unknown[], most: number): readonly string[] {
  return buttons.length >= 1 && buttons.length <= most
    ? []
    : [`${what} has ${buttons.length} buttons, but it may have 1 to ${most}`];
}

function sizeFaults(what: string, text: string | undefined, most: number): readonly string[] {
  if (text === undefined) {
    return [];
  }
  const bytes = Buffer.byteLength(text);
  return bytes > 0 && bytes <= most ? [] : [`${what} has ${bytes} bytes in UTF-8, but it may have 1 to ${most}`];
}

function isSubMenu(button: MenuButton): button is SubMenu {
  return !('type' in button);
}
