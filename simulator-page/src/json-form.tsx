import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { jsonIn } from './json-in.js';

interface JsonFormProps {
  readonly json: string;
  readonly onJson: (json: string) => void;
  /** What the JSON is. */
  readonly label: string;
  readonly rows: number;
  /** What the button says that sends it. */
  readonly action: string;
  /** Takes what was parsed, and says whether it was taken. */
  readonly send: (parsed: unknown) => Promise<boolean>;
  readonly onSent: () => void;
  /** What stands above the JSON. */
  readonly children?: ComponentChildren;
  /** Buttons beside the one that sends. */
  readonly buttons?: ComponentChildren;
}

/** A form with JSON in it, which says what is wrong with the JSON. */
export function JsonForm({ json, onJson, label, rows, action, send, onSent, children, buttons }: JsonFormProps) {
  const [fault, setFault] = useState('');
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const parsed = jsonIn(json);
    setFault(parsed.fault ?? '');
    if (parsed.fault === undefined && (await send(parsed.value))) {
      onSent();
    }
  };
  return (
    <form class="form" onSubmit={(event) => void submit(event)}>
      {children}
      <label>
        {label}
        <textarea
          class="code-input"
          rows={rows}
          value={json}
          onInput={({ currentTarget }) => onJson(currentTarget.value)}
        />
      </label>
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <div class="dialog-buttons">
        {buttons}
        <button type="submit" class="weui-btn weui-btn_mini weui-btn_primary">
          {action}
        </button>
      </div>
    </form>
  );
}
