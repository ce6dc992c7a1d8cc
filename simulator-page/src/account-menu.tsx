import { useState } from 'preact/hooks';
import type { MenuButton } from '../../src/simulator/records.js';
import { act } from './actions.js';
import { account } from './store.js';

/** The menu of an account, as the application created it. */
export function AccountMenu() {
  const [open, setOpen] = useState<number>();
  return (
    <div class="account-menu">
      {account.value!.menu.map((button, index) => (
        <div key={button.name} class="account-menu-group">
          {open === index && (
            <div class="account-submenu">
              {(button.sub_button ?? []).map((inner) => (
                <button
                  key={inner.name}
                  type="button"
                  onClick={() => {
                    setOpen(undefined);
                    tap(inner);
                  }}
                >
                  {inner.name}
                </button>
              ))}
            </div>
          )}
          <button
            type="button"
            aria-expanded={button.sub_button?.length ? open === index : undefined}
            onClick={() => (button.sub_button?.length ? setOpen(open === index ? undefined : index) : tap(button))}
          >
            {button.sub_button?.length ? '≡ ' : ''}
            {button.name}
          </button>
        </div>
      ))}
    </div>
  );
}

const WESTLAKE = { latitude: 30.2741, longitude: 120.1551 };

/** What a tap on a menu item does. */
function tap({ type = 'click', key = '', url = '' }: MenuButton): void {
  switch (type) {
    case 'view':
    case 'miniprogram':
      void act({ kind: 'view', url });
      break;
    case 'scancode_push':
    case 'scancode_waitmsg':
      void act({ kind: 'scancode', key, result: 'https://example.com/7', waits: type === 'scancode_waitmsg' });
      break;
    case 'pic_sysphoto':
    case 'pic_photo_or_album':
    case 'pic_weixin':
      void act({ kind: 'photo', key, count: 1 });
      break;
    case 'location_select':
      void act({ kind: 'pick-location', key, ...WESTLAKE });
      break;
    default:
      void act({ kind: 'click', key });
  }
}
