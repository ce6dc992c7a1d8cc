import { useState } from 'preact/hooks';
import { actionOfButton } from '../../src/simulator/menu.js';
import type { MenuButton } from '../../src/simulator/records.js';
import { act } from './actions.js';
import { t } from './language.js';
import { account, say } from './store.js';

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

/** A tap on a menu item. */
function tap(button: MenuButton): void {
  const action = actionOfButton(button);
  if (action === undefined) {
    say(t('pushesNothing', { type: button.type ?? '' }));
  } else {
    void act(action);
  }
}
