import { useRef, useState } from 'preact/hooks';
import { AccountMenu } from './account-menu.js';
import { write } from './actions.js';
import { ArmedFault } from './fault-choice.js';
import { t } from './language.js';
import { MorePanel } from './more-panel.js';
import { account } from './store.js';

const EMOJI = [
  ...'😀😂🥹😍😎🤔😭😡👍👎🙏👏🎉❤️🔥✨🌹🍵🍜☕️🎁🧧🐼🐶'.matchAll(/\p{Extended_Pictographic}\uFE0F?/gu),
].map(([emoji]) => emoji);

/** Where the user of the phone writes. */
export function InputBar() {
  const hasMenu = account.value!.menu.length > 0;
  const [chosen, setChosen] = useState<'menu' | 'keyboard'>();
  const showsMenu = hasMenu && chosen !== 'keyboard';
  const [panel, setPanel] = useState<'emoji' | 'more' | undefined>();
  const [text, setText] = useState('');
  const input = useRef<HTMLTextAreaElement>(null);
  const toggle = (name: 'emoji' | 'more'): void => setPanel(panel === name ? undefined : name);
  const send = async (): Promise<void> => {
    if (text.trim() === '') {
      return;
    }
    setText('');
    input.current?.focus();
    if (!(await write('text', { Content: text }))) {
      // Nobody has to write it again, nor to lose what was written since.
      setText((since) => (since === '' ? text : since));
    }
  };
  return (
    <div class="input-area">
      <ArmedFault />
      <div class="input-row">
        {hasMenu && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('menuToggle')}
            title={t('menuToggle')}
            onClick={() => setChosen(showsMenu ? 'keyboard' : 'menu')}
          >
            {showsMenu ? '⌨' : '☰'}
          </button>
        )}
        {showsMenu ? (
          <AccountMenu />
        ) : (
          <>
            <textarea
              ref={input}
              rows={1}
              value={text}
              placeholder={t('messagePlaceholder')}
              aria-label={t('messagePlaceholder')}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
                  event.preventDefault();
                  void send();
                }
              }}
            />
            <button
              type="button"
              class="icon-button"
              aria-label={t('emoji')}
              aria-expanded={panel === 'emoji'}
              onClick={() => toggle('emoji')}
            >
              ☺
            </button>
            {text.trim() !== '' && (
              <button
                type="button"
                class="weui-btn weui-btn_mini weui-btn_primary send-button"
                onClick={() => void send()}
              >
                {t('send')}
              </button>
            )}
          </>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={t('tools')}
          aria-expanded={panel === 'more'}
          onClick={() => toggle('more')}
        >
          ＋
        </button>
      </div>
      {panel === 'emoji' && (
        <div class="emoji-panel">
          {EMOJI.map((emoji) => (
            <button key={emoji} type="button" class="icon-button" onClick={() => setText(text + emoji)}>
              {emoji}
            </button>
          ))}
        </div>
      )}
      {panel === 'more' && <MorePanel />}
    </div>
  );
}
