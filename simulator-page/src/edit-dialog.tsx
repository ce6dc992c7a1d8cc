import { useState } from 'preact/hooks';
import type { DeliveryRecord } from '../../src/simulator/records.js';
import { Dialog } from './dialog.js';
import { t } from './language.js';
import { request } from './store.js';

interface EditProps {
  readonly delivery: DeliveryRecord;
  readonly onClose: () => void;
}

/** Changes a message, and sends it; it is signed anew. */
export function EditDialog({ delivery: { account, user, message }, onClose }: EditProps) {
  const [json, setJson] = useState(JSON.stringify(message, null, 2));
  const [fault, setFault] = useState('');
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      const edited = JSON.parse(json) as object;
      if (await request('push', { account, user, message: edited })) {
        onClose();
      }
    } catch (error) {
      setFault(t('badJson', { why: (error as Error).message }));
    }
  };
  return (
    <Dialog title={t('editSend')} onClose={onClose}>
      <form class="form" onSubmit={(event) => void send(event)}>
        <textarea
          class="code-input"
          rows={16}
          aria-label={t('plainBody')}
          value={json}
          onInput={({ currentTarget }) => setJson(currentTarget.value)}
        />
        {fault !== '' && (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
        <div class="dialog-buttons">
          <button type="submit" class="weui-btn weui-btn_mini weui-btn_primary">
            {t('send')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
