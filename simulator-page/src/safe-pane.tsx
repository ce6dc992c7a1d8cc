import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { t } from './language.js';

interface SafePaneProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

/** A part of the page that can break without the others: what an imported history holds may be anything. */
export function SafePane({ class: name, children }: SafePaneProps) {
  const [error, tryAgain] = useErrorBoundary();
  return error === undefined ? (
    <>{children}</>
  ) : (
    <section class={name}>
      <div class="empty" role="alert">
        <p>{t('cannotShow')}</p>
        <button type="button" class="weui-btn weui-btn_mini weui-btn_default" onClick={() => tryAgain()}>
          {t('tryAgain')}
        </button>
      </div>
    </section>
  );
}
