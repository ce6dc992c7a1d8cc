import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { download } from './download.js';
import { t } from './language.js';
import { openDialogs, say } from './store.js';
import { Toast } from './toast.js';

/** A text that is shown for somebody to copy. */
interface ShownText {
  readonly title: string;
  readonly text: string;
  readonly file?: string;
}

const shown = signal<ShownText | undefined>(undefined);

/** Shows a text in a dialog, with a button that copies it, and one that saves it where it has the name of a file. */
export function showText(title: string, text: string, file?: string): void {
  shown.value = { title, text, ...(file === undefined ? {} : { file }) };
}

/** The dialog of {@link showText}. */
export function TextDialog() {
  const { value } = shown;
  if (value === undefined) {
    return null;
  }
  const { title, text, file } = value;
  return (
    <Dialog title={title} onClose={() => (shown.value = undefined)}>
      <pre class="code" tabIndex={0}>
        {text}
      </pre>
      <div class="dialog-buttons">
        {file !== undefined && (
          <button type="button" class="weui-btn weui-btn_mini weui-btn_default" onClick={() => download(file, text)}>
            {t('save')}
          </button>
        )}
        <button type="button" class="weui-btn weui-btn_mini weui-btn_primary" onClick={() => void copy(text)}>
          {t('copy')}
        </button>
      </div>
    </Dialog>
  );
}

/** Copies a text. A browser may forbid it. */
export async function copy(text: string): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  say(t(isCopied ? 'copied' : 'notCopied'));
}

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A window over the page; Escape closes it, and the focus stays in it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  // Before anybody can press a key.
  useLayoutEffect(() => {
    element.current?.showModal();
    openDialogs.value++;
    return () => {
      openDialogs.value--;
    };
  }, []);
  return (
    <dialog ref={element} class="dialog" aria-label={title} onClose={onClose}>
      <div class="dialog-title">
        <h2>{title}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={onClose}>
          ✕
        </button>
      </div>
      {children}
      <Toast isIn="dialog" />
    </dialog>
  );
}
