import { useState } from 'preact/hooks';
import type { DeliveryRecord } from '../../src/simulator/records.js';
import { Dialog } from './dialog.js';
import { JsonForm } from './json-form.js';
import { t } from './language.js';
import { request } from './store.js';

interface EditProps {
  readonly delivery: DeliveryRecord;
  readonly onClose: () => void;
}

/** Changes a message, and sends it; it is signed anew. */
export function EditDialog({ delivery: { account, user, message }, onClose }: EditProps) {
  const [json, setJson] = useState(JSON.stringify(message, null, 2));
  return (
    <Dialog title={t('editSend')} onClose={onClose}>
      <JsonForm
        json={json}
        onJson={setJson}
        label={t('plainBody')}
        rows={16}
        action={t('send')}
        send={(edited) => request('push', { account, user, message: edited })}
        onSent={onClose}
      />
    </Dialog>
  );
}
