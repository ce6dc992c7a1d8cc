import { describe, expect, it } from 'vitest';
import type { MenuButton } from 'nestjs-wechat/simulator';
import { messageOfAction } from '../../src/testing/user-action.js';
import { actionOfButton } from '../../src/simulator/menu.js';

const head = { from: 'oGuest', to: 'gh_1', now: 0, id: '1' };

/** What WeChat pushes when somebody taps a button. */
function pushedBy(button: Omit<MenuButton, 'name'>, platform: 'official-account' | 'wecom') {
  const action = actionOfButton({ name: 'Tea', ...button });
  return action && messageOfAction(platform, action, head);
}

describe('a tap on a menu item', () => {
  it.each<[Omit<MenuButton, 'name'>, Record<string, unknown>]>([
    [
      { type: 'click', key: 'K' },
      { Event: 'CLICK', EventKey: 'K' },
    ],
    [
      { type: 'view', url: 'https://example.com' },
      { Event: 'VIEW', EventKey: 'https://example.com' },
    ],
    [
      { type: 'miniprogram', url: 'https://example.com', pagepath: 'pages/tea' },
      { Event: 'view_miniprogram', EventKey: 'pages/tea' },
    ],
    [
      { type: 'scancode_push', key: 'K' },
      { Event: 'scancode_push', EventKey: 'K' },
    ],
    [
      { type: 'scancode_waitmsg', key: 'K' },
      { Event: 'scancode_waitmsg', EventKey: 'K' },
    ],
    [
      { type: 'pic_sysphoto', key: 'K' },
      { Event: 'pic_sysphoto', EventKey: 'K' },
    ],
    [
      { type: 'pic_photo_or_album', key: 'K' },
      { Event: 'pic_photo_or_album', EventKey: 'K' },
    ],
    [
      { type: 'pic_weixin', key: 'K' },
      { Event: 'pic_weixin', EventKey: 'K' },
    ],
    [
      { type: 'location_select', key: 'K' },
      { Event: 'location_select', EventKey: 'K' },
    ],
  ])('of an Official Account with %j pushes the event of its type', (button, message) => {
    expect(pushedBy(button, 'official-account')).toMatchObject(message);
  });

  it.each<[Omit<MenuButton, 'name'>, Record<string, unknown>]>([
    [
      { type: 'click', key: 'K' },
      { Event: 'click', EventKey: 'K' },
    ],
    [
      { type: 'view', url: 'https://example.com' },
      { Event: 'view', EventKey: 'https://example.com' },
    ],
    [
      { type: 'view_miniprogram', pagepath: 'pages/tea' },
      { Event: 'view_miniprogram', EventKey: 'pages/tea' },
    ],
    [
      { type: 'pic_sysphoto', key: 'K' },
      { Event: 'pic_sysphoto', EventKey: 'K' },
    ],
    [
      { type: 'location_select', key: 'K' },
      { Event: 'location_select', EventKey: 'K' },
    ],
  ])('of a WeCom app with %j pushes the event of its type', (button, message) => {
    expect(pushedBy(button, 'wecom')).toMatchObject(message);
  });

  it.each(['media_id', 'view_limited', 'article_id', 'article_view_limited'])(
    'of the type %s pushes nothing',
    (type) => {
      expect(pushedBy({ type }, 'official-account')).toBeUndefined();
    },
  );
});
