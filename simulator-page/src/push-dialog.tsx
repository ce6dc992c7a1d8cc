import { useEffect, useState } from 'preact/hooks';
import { who } from './actions.js';
import { ask } from './api.js';
import { Dialog } from './dialog.js';
import { t } from './language.js';
import { account, armedFault, request } from './store.js';

interface EventName {
  readonly type: string;
  readonly name: string;
  readonly title: string;
}

/** Pushes any event of the catalogue. */
export function PushDialog({ onClose }: { readonly onClose: () => void }) {
  const { platform } = account.value!;
  const [events, setEvents] = useState<readonly EventName[]>([]);
  const [name, setName] = useState('');
  const [json, setJson] = useState('{}');
  const [fault, setFault] = useState('');
  useEffect(() => void ask<EventName[]>('events', { platform }).then(setEvents), [platform]);
  const chosen = events.find((event) => [event.name, event.type, event.title].includes(name));
  const showFields = async (): Promise<void> => {
    setJson(JSON.stringify(await ask<object>('sample', { type: chosen?.type ?? '' }), null, 2));
  };
  const send = async (submit: Event): Promise<void> => {
    submit.preventDefault();
    try {
      const fields = JSON.parse(json) as object;
      const armed = armedFault.value === undefined ? {} : { fault: armedFault.value };
      if (await request('trigger', { ...who(), ...armed, type: chosen?.type ?? name, fields })) {
        armedFault.value = undefined;
        onClose();
      }
    } catch (error) {
      setFault(t('badJson', { why: (error as Error).message }));
    }
  };
  return (
    <Dialog title={t('pushEvent')} onClose={onClose}>
      <form class="form" onSubmit={(event) => void send(event)}>
        <label>
          {t('eventName')} ({events.length})
          <input
            required
            list="event-names"
            autoComplete="off"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <datalist id="event-names">
            {events.map((event) => (
              <option key={event.type} value={event.name}>
                {event.title}
              </option>
            ))}
          </datalist>
        </label>
        <label>
          {t('eventFields')}
          <textarea
            class="code-input"
            rows={10}
            value={json}
            onInput={({ currentTarget }) => setJson(currentTarget.value)}
          />
        </label>
        {fault !== '' && (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
        <div class="dialog-buttons">
          <button
            type="button"
            class="weui-btn weui-btn_mini weui-btn_default"
            disabled={chosen === undefined}
            onClick={() => void showFields()}
          >
            {t('loadSample')}
          </button>
          <button type="submit" class="weui-btn weui-btn_mini weui-btn_primary">
            {t('send')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
