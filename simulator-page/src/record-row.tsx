import type { ComponentChildren } from 'preact';
import { selectedRecord } from './store.js';

interface RecordRowProps {
  readonly id: number;
  /** The verdict and the name. */
  readonly title: ComponentChildren;
  readonly facts: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A line in the list of what went over the wire. It chooses what the details show. */
export function RecordRow({ id, title, facts, children }: RecordRowProps) {
  return (
    <li>
      <button
        type="button"
        class="delivery-row"
        aria-current={selectedRecord.value === id}
        onClick={() => (selectedRecord.value = id)}
      >
        <span class="row-main">{title}</span>
        <span class="row-facts">{facts}</span>
        {children}
      </button>
    </li>
  );
}
