import type { ComponentChildren } from 'preact';
import { t } from './language.js';
import { selectedRecord } from './store.js';

interface TitleProps {
  readonly id: number;
  readonly name: string;
  /** What came of it. */
  readonly children: ComponentChildren;
}

/** What is shown in detail; on a narrow screen with a way back to the list. */
export function DetailTitle({ id, name, children }: TitleProps) {
  return (
    <div class="detail-title">
      <button
        type="button"
        class="icon-button only-narrow"
        aria-label={t('back')}
        onClick={() => (selectedRecord.value = undefined)}
      >
        ‹
      </button>
      <h2>
        #{id} <code>{name}</code>
      </h2>
      {children}
    </div>
  );
}

/** A text of what went over the wire. */
export function Part({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      <h3>{title}</h3>
      <pre class="code" tabIndex={0} aria-label={title}>
        {text === '' ? t('emptyBody') : text}
      </pre>
    </>
  );
}

/** Names and values, one a line. */
export function Values({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <table class="query">
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
