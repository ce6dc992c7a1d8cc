import { useEffect, useState } from 'preact/hooks';
import { who } from './actions.js';
import { Dialog } from './dialog.js';
import { JsonForm } from './json-form.js';
import { t } from './language.js';
import { account, armedFault, question, request } from './store.js';

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
  useEffect(
    () => void question<EventName[]>('events', { platform }).then((found = []) => setEvents(found)),
    [platform],
  );
  const chosen = events.find((event) => [event.name, event.type, event.title].includes(name));
  const showFields = async (): Promise<void> => {
    const sample = await question<object>('sample', { type: chosen?.type ?? '' });
    if (sample !== undefined) {
      setJson(JSON.stringify(sample, null, 2));
    }
  };
  const send = async (fields: unknown): Promise<boolean> => {
    const armed = armedFault.value === undefined ? {} : { fault: armedFault.value };
    const isSent = await request('trigger', { ...who(), ...armed, type: chosen?.type ?? name, fields });
    armedFault.value = isSent ? undefined : armedFault.value;
    return isSent;
  };
  return (
    <Dialog title={t('pushEvent')} onClose={onClose}>
      <JsonForm
        json={json}
        onJson={setJson}
        label={t('eventFields')}
        rows={10}
        action={t('send')}
        send={send}
        onSent={onClose}
        buttons={
          <button
            type="button"
            class="weui-btn weui-btn_mini weui-btn_default"
            disabled={chosen === undefined}
            onClick={() => void showFields()}
          >
            {t('loadSample')}
          </button>
        }
      >
        <label>
          {t('eventName')}
          {t('howMany', { n: events.length })}
          <input
            autofocus
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
      </JsonForm>
    </Dialog>
  );
}
