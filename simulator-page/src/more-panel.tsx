import { useState } from 'preact/hooks';
import { act, write } from './actions.js';
import { Dialog } from './dialog.js';
import { JsonForm } from './json-form.js';
import { t } from './language.js';
import { account, request, user } from './store.js';
import type { strings } from './strings.js';

const WESTLAKE = { latitude: 30.2741, longitude: 120.1551 };

type Asking = 'scan' | 'voice' | 'click' | 'menu';

/** Everything that a user can do besides writing. */
export function MorePanel() {
  const [asking, setAsking] = useState<Asking>();
  const { platform, followers } = account.value!;
  const hasMenu = platform === 'official-account' || platform === 'wecom' || platform === 'open-platform';
  const isFollower = followers.includes(user.value?.id ?? '');
  return (
    <div class="more-panel">
      <Tool
        icon="🖼"
        label="image"
        onClick={() => void write('image', { PicUrl: 'https://example.com/tea.jpg', MediaId: 'MEDIA_ID_OF_A_PICTURE' })}
      />
      <Tool icon="🎤" label="voice" onClick={() => setAsking('voice')} />
      <Tool
        icon="🎬"
        label="video"
        onClick={() => void write('video', { MediaId: 'MEDIA_ID_OF_A_VIDEO', ThumbMediaId: 'MEDIA_ID_OF_ITS_COVER' })}
      />
      <Tool
        icon="📍"
        label="location"
        onClick={() =>
          void write('location', {
            Location_X: 30.2741,
            Location_Y: 120.1551,
            Scale: 16,
            Label: '杭州市西湖区龙井路1号',
          })
        }
      />
      <Tool
        icon="🔗"
        label="link"
        onClick={() =>
          void write('link', {
            Title: '龙井茶的故事',
            Description: 'The story of Longjing',
            Url: 'https://example.com/tea',
          })
        }
      />
      {hasMenu && <Tool icon="👆" label="click" onClick={() => setAsking('click')} />}
      {hasMenu && <Tool icon="☰" label="editMenu" onClick={() => setAsking('menu')} />}
      {hasMenu && <Tool icon="🧭" label="reportLocation" onClick={() => void act({ kind: 'location', ...WESTLAKE })} />}
      {platform === 'official-account' && <Tool icon="▦" label="scan" onClick={() => setAsking('scan')} />}
      {hasMenu && (
        <Tool
          icon={isFollower ? '💔' : '💚'}
          label={isFollower ? 'unfollow' : 'follow'}
          onClick={() => void act({ kind: isFollower ? 'unfollow' : 'follow' })}
        />
      )}
      {ENTERED.has(platform) && <Tool icon="🚪" label="enter" onClick={() => void act({ kind: 'enter' })} />}
      {asking === 'menu' && <MenuDialog onClose={() => setAsking(undefined)} />}
      {asking !== undefined && asking !== 'menu' && (
        <AskDialog about={asking} isFollower={isFollower} onClose={() => setAsking(undefined)} />
      )}
    </div>
  );
}

const ENTERED: ReadonlySet<string> = new Set(['wecom', 'wecom-aibot', 'mini-program']);

interface ToolProps {
  readonly icon: string;
  readonly label: keyof typeof strings;
  readonly onClick: () => void;
}

function Tool({ icon, label, onClick }: ToolProps) {
  return (
    <button type="button" class="tool" onClick={onClick}>
      <span class="tool-icon" aria-hidden="true">
        {icon}
      </span>
      {t(label)}
    </button>
  );
}

interface AskProps {
  readonly about: Exclude<Asking, 'menu'>;
  readonly isFollower: boolean;
  readonly onClose: () => void;
}

const QUESTIONS = { scan: 'scene', voice: 'voiceText', click: 'clickKey' } as const;
const EXAMPLES = { scan: 'table-7', voice: '今天有什么茶', click: 'TODAY' } as const;

/** Asks for the one thing that an action needs. */
function AskDialog({ about, isFollower, onClose }: AskProps) {
  const [value, setValue] = useState<string>(EXAMPLES[about]);
  const send = (event: Event): void => {
    event.preventDefault();
    onClose();
    if (about === 'voice') {
      void write('voice', {
        Format: 'amr',
        MediaId: 'MEDIA_ID_OF_A_CLIP',
        ...(value === '' ? {} : { Recognition: value }),
      });
    } else if (about === 'click') {
      void act({ kind: 'click', key: value });
    } else {
      void act(isFollower ? { kind: 'scan', scene: value } : { kind: 'follow', scene: value });
    }
  };
  const label = about === 'scan' ? (isFollower ? 'scanOnly' : 'scanFollow') : about;
  return (
    <Dialog title={t(label)} onClose={onClose}>
      <form class="form" onSubmit={send}>
        <label>
          {t(QUESTIONS[about])}
          <input
            autofocus
            value={value}
            required={about !== 'voice'}
            onInput={({ currentTarget }) => setValue(currentTarget.value)}
          />
        </label>
        <div class="dialog-buttons">
          <button type="submit" class="weui-btn weui-btn_mini weui-btn_primary">
            {t('send')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Changes the menu of the account. */
function MenuDialog({ onClose }: { readonly onClose: () => void }) {
  const { name, menu } = account.value!;
  const [json, setJson] = useState(JSON.stringify(menu.length > 0 ? menu : EXAMPLE_MENU, null, 2));
  return (
    <Dialog title={t('editMenu')} onClose={onClose}>
      <JsonForm
        json={json}
        onJson={setJson}
        label={t('menuHelp')}
        rows={14}
        action={t('save')}
        send={(parsed) => request('menu', { account: name, menu: parsed })}
        onSent={onClose}
      />
    </Dialog>
  );
}

const EXAMPLE_MENU = [
  { type: 'click', name: '今日', key: 'TODAY' },
  { name: '更多', sub_button: [{ type: 'view', name: '官网', url: 'https://example.com' }] },
];
