import { useLayoutEffect, useRef } from 'preact/hooks';
import { openDialogs, toast } from './store.js';

interface ToastProps {
  /** Where it is in the page: an open dialog takes the rest from screen readers, so each dialog has one of its own. */
  readonly isIn: 'page' | 'dialog';
}

/** What is told to the user of the page, above everything else: a dialog would dim what is below it. */
export function Toast({ isIn }: ToastProps) {
  const element = useRef<HTMLDivElement>(null);
  const text = isIn === 'dialog' || openDialogs.value === 0 ? toast.value : undefined;
  useLayoutEffect(() => {
    element.current?.hidePopover();
    if (text !== undefined) {
      element.current?.showPopover();
    }
  }, [text]);
  return (
    <div ref={element} popover="manual" class="toast" role="status" aria-live="polite" data-shown={text !== undefined}>
      {text}
    </div>
  );
}
