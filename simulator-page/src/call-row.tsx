import type { ApiCallRecord } from '../../src/simulator/records.js';
import { t } from './language.js';
import { RecordRow } from './record-row.js';
import { timeOf } from './time-of.js';

/** A call of the API in the list of what went over the wire. */
export function CallRow({ call: { id, at, account, method, path, errcode } }: { readonly call: ApiCallRecord }) {
  return (
    <RecordRow
      id={id}
      title={
        <>
          <CallVerdict errcode={errcode} />
          <code>{path}</code>
        </>
      }
      facts={`#${id} · ${timeOf(at)} · ${account ?? t('noAccount')} · ${method} · ${t('byApplication')}`}
    />
  );
}

/** Whether the API did what it was asked for. */
export function CallVerdict({ errcode }: Pick<ApiCallRecord, 'errcode'>) {
  return (
    <span class="verdict" data-verdict={errcode === 0 ? 'accepted' : 'refused'}>
      API · {errcode === 0 ? 'ok' : errcode}
    </span>
  );
}
