import type { UserAction } from '../testing/user-action.js';
import type { MenuButton } from './records.js';

/** Whether something is the menu of an account: what the page could not draw is none. */
export function isMenu(value: unknown): value is readonly MenuButton[] {
  return Array.isArray(value) && value.every(isButton);
}

function isButton(value: unknown): value is MenuButton {
  const { name, sub_button: inner = [], ...rest } = (value ?? {}) as Record<string, unknown>;
  const { type = '', key = '', url = '', pagepath = '' } = rest;
  return [name, type, key, url, pagepath].every((text) => typeof text === 'string') && isMenu(inner);
}

/** What a user does who taps a menu item; `undefined` for an item of which WeChat pushes nothing. */
export function actionOfButton({ type = 'click', key = '', url = '', pagepath }: MenuButton): UserAction | undefined {
  switch (type) {
    case 'view':
      return { kind: 'view', url };
    case 'miniprogram':
    case 'view_miniprogram':
      return { kind: 'view-miniprogram', path: pagepath ?? url };
    case 'scancode_push':
    case 'scancode_waitmsg':
      return { kind: 'scancode', key, result: 'https://example.com/7', waits: type === 'scancode_waitmsg' };
    case 'pic_sysphoto':
    case 'pic_photo_or_album':
    case 'pic_weixin':
      return { kind: 'photo', key, count: 1, from: type };
    case 'location_select':
      return { kind: 'pick-location', key, latitude: 30.2741, longitude: 120.1551 };
    case 'click':
      return { kind: 'click', key };
    default:
      // `media_id`, `article_id` and their kind: WeChat shows what they name, and tells nobody.
      return undefined;
  }
}
