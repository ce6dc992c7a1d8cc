import type { Menu, MenuAction, MenuButton } from '../menu-button.js';

const TOP_BUTTONS = 3;
const SUB_BUTTONS = 5;
const TOP_NAME_BYTES = 16;
const SUB_NAME_BYTES = 60;
const KEY_BYTES = 128;
const URL_BYTES = 1024;

/**
 * Looks for what WeChat would refuse in a menu, or not show.
 *
 * @throws Error that lists every fault
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html
 */
export function checkMenu({ button }: Menu): void {
  const faults = [
    ...countFaults('The menu', button, TOP_BUTTONS),
    ...button.flatMap((each) => buttonFaults(each, TOP_NAME_BYTES)),
  ];
  if (faults.length > 0) {
    throw new Error(`WeChat would not take this menu:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  }
}

/** The keys of clicks, which arrive at `@OnMenuClick`. */
export function clickKeysOf({ button }: Menu): readonly string[] {
  return button
    .flatMap((each): readonly MenuAction[] => (isSubMenu(each) ? each.sub_button : [each]))
    .flatMap((action) => (action.type === 'click' ? [action.key] : []));
}

function buttonFaults(button: MenuButton, nameBytes: number): readonly string[] {
  const what = `"${button.name}"`;
  const names = tooLong(`The name ${what}`, button.name, nameBytes);
  if (isSubMenu(button)) {
    const below = button.sub_button.flatMap((each) => buttonFaults(each, SUB_NAME_BYTES));
    return [...names, ...countFaults(what, button.sub_button, SUB_BUTTONS), ...below];
  }
  const { key, url } = button as { readonly key?: string; readonly url?: string };
  return [...names, ...tooLong(`The key of ${what}`, key, KEY_BYTES), ...tooLong(`The url of ${what}`, url, URL_BYTES)];
}

function countFaults(what: string, buttons: readonly unknown[], most: number): readonly string[] {
  return buttons.length >= 1 && buttons.length <= most
    ? []
    : [`${what} has ${buttons.length} buttons, and it may have 1 to ${most}`];
}

function tooLong(what: string, text: string | undefined, most: number): readonly string[] {
  if (text === undefined) {
    return [];
  }
  const bytes = Buffer.byteLength(text);
  return bytes > 0 && bytes <= most ? [] : [`${what} has ${bytes} bytes in UTF-8, and it may have 1 to ${most}`];
}

function isSubMenu(button: MenuButton): button is Extract<MenuButton, { readonly sub_button: readonly MenuAction[] }> {
  return !('type' in button);
}
