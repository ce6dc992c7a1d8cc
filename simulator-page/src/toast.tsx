import { useLayoutEffect, useRef } from 'preact/hooks';
import { toast } from './store.js';

/** What is told to the user of the page, above everything else: a dialog would dim what is below it. */
export function Toast() {
  const element = useRef<HTMLDivElement>(null);
  const text = toast.value;
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
