import { localized, type Texts } from '../../language/language.js';
import type { ConditionalMenu, Menu, MenuAction, MenuButton } from '../menu-button.js';

const TOP_BUTTONS = 3;
const SUB_BUTTONS = 5;
const TOP_NAME_BYTES = 16;
const SUB_NAME_BYTES = 60;
const KEY_BYTES = 128;
const URL_BYTES = 1024;
const THE_MENU: Texts = { en: 'The menu', zh: '菜单' };
const KEY = ['key'] as const;
/** What a button has, by its type. */
const FIELDS: Readonly<Record<MenuAction['type'], readonly Field[]>> = {
  click: KEY,
  view: ['url'],
  miniprogram: ['url', 'appid', 'pagepath'],
  scancode_push: KEY,
  scancode_waitmsg: KEY,
  pic_sysphoto: KEY,
  pic_photo_or_album: KEY,
  pic_weixin: KEY,
  location_select: KEY,
  media_id: ['media_id'],
  view_limited: ['media_id'],
  article_id: ['article_id'],
  article_view_limited: ['article_id'],
};
/** Of all links of a conditional menu. The meaning of 65316 names the number; that it is for these menus is our reading. */
const CONDITIONAL_HOSTS = 3;

type Field = 'key' | 'url' | 'appid' | 'pagepath' | 'media_id' | 'article_id';
type AnyAction = MenuAction & Readonly<Partial<Record<Field, string>>>;
type SubMenu = Extract<MenuButton, { readonly sub_button: readonly MenuAction[] }>;

/**
 * Looks for what WeChat would refuse in a menu, or not show.
 *
 * @throws Error that lists every fault
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html
 */
export function checkMenu({ button }: Menu): void {
  refuseFaults([...countFaults(THE_MENU, button, TOP_BUTTONS), ...listOf(button).flatMap(topButtonFaults)]);
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
      ? [
          localized({
            en: `The links of a conditional menu lead to ${outside.size} hosts, and may lead to ${CONDITIONAL_HOSTS}`,
            zh: `个性化菜单的链接指向 ${outside.size} 个域名，最多 ${CONDITIONAL_HOSTS} 个`,
          }),
        ]
      : [],
  );
}

/** @throws Error that lists the faults, if there are any */
export function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) {
    const list = faults.map((fault) => `\n- ${fault}`).join('');
    throw new Error(localized({ en: `WeChat would refuse this menu:${list}`, zh: `微信不会接受这个菜单：${list}` }));
  }
}

/** What is wrong with a button at the top, and with those below it. */
export function topButtonFaults(button: MenuButton): readonly string[] {
  if (!isSubMenu(button)) {
    return [...nameFaults(button, TOP_NAME_BYTES), ...actionFaults(button)];
  }
  const what = { en: `"${button.name}"`, zh: `"${button.name}" ` };
  return [
    ...nameFaults(button, TOP_NAME_BYTES),
    ...countFaults(what, button.sub_button, SUB_BUTTONS),
    ...listOf(button.sub_button).flatMap(subButtonFaults),
  ];
}

/** What is wrong with a button of a sub-menu. */
export function subButtonFaults(button: MenuAction): readonly string[] {
  return [...nameFaults(button, SUB_NAME_BYTES), ...actionFaults(button)];
}

/** What is wrong with the number of buttons at the top, of which there may be more to come. */
export function topCountFaults(buttons: readonly MenuButton[]): readonly string[] {
  return countFaults(THE_MENU, buttons, TOP_BUTTONS);
}

/** The keys of clicks, which arrive at `@OnMenuClick`. */
export function clickKeysOf(menu: Menu): readonly string[] {
  return actionsOf(menu).flatMap((action) => (action.type === 'click' ? [action.key] : []));
}

function actionsOf({ button }: Menu): readonly MenuAction[] {
  return button.flatMap((each): readonly MenuAction[] => (isSubMenu(each) ? each.sub_button : [each]));
}

function nameFaults({ name = '' }: Partial<MenuButton>, most: number): readonly string[] {
  return sizeFaults({ en: `The name "${name}"`, zh: `名称 "${name}" ` }, name, most);
}

function actionFaults(action: MenuAction): readonly string[] {
  const { name, type, sub_button: below } = action;
  const fields = Object.hasOwn(FIELDS, type) ? FIELDS[type] : undefined;
  return [
    ...(fields?.flatMap((field) => fieldFaults(action, field)) ?? [localized(noType(name))]),
    ...(below?.length ? [localized(typeAndButtons(name))] : []),
  ];
}

function fieldFaults(action: AnyAction, field: Field): readonly string[] {
  const { name, [field]: value = '' } = action;
  const what = { en: `The ${field} of "${name}"`, zh: `"${name}" 的 ${field} ` };
  switch (field) {
    case 'key':
      return sizeFaults(what, value, KEY_BYTES);
    case 'url':
      return urlFaults(what, value);
    default:
      return value === '' ? [localized({ en: `${what.en} is empty`, zh: `${what.zh}为空` })] : [];
  }
}

function noType(name: string): Texts {
  const types = Object.keys(FIELDS);
  return {
    en: `The type of "${name}" has to be one of ${types.join(', ')}`,
    zh: `"${name}" 的 type 应为 ${types.join('、')} 之一`,
  };
}

function typeAndButtons(name: string): Texts {
  return {
    en: `"${name}" has a type and buttons below it, but it may have only one of the two`,
    zh: `"${name}" 既有 type 又有子菜单，只能有其中之一`,
  };
}

function urlFaults(what: Texts, url: string): readonly string[] {
  const isLink = url === '' || (/^https?:\/\//i.test(url) && URL.canParse(url));
  return [...sizeFaults(what, url, URL_BYTES), ...(isLink ? [] : [localized(noLink(what))])];
}

function noLink(what: Texts): Texts {
  return { en: `${what.en} has to begin with http:// or https://`, zh: `${what.zh}应以 http:// 或 https:// 开头` };
}

/** A menu may have been written by hand, or read from a file. */
function listOf<Button>(buttons: readonly Button[]): readonly Button[] {
  return Array.isArray(buttons) ? buttons : [];
}

function countFaults(what: Texts, buttons: readonly unknown[], most: number): readonly string[] {
  const { length } = listOf(buttons);
  return length >= 1 && length <= most
    ? []
    : [
        localized({
          en: `${what.en} has ${length} buttons, but it may have 1 to ${most}`,
          zh: `${what.zh}有 ${length} 个按钮，应为 1 至 ${most} 个`,
        }),
      ];
}

function sizeFaults(what: Texts, text: string, most: number): readonly string[] {
  const bytes = Buffer.byteLength(text);
  return bytes > 0 && bytes <= most
    ? []
    : [
        localized({
          en: `${what.en} has ${bytes} bytes in UTF-8, but it may have 1 to ${most}`,
          zh: `${what.zh}的 UTF-8 长度为 ${bytes} 字节，应为 1 至 ${most} 字节`,
        }),
      ];
}

function isSubMenu(button: MenuButton): button is SubMenu {
  return !('type' in button) && 'sub_button' in button;
}
