import type { ApiCallRecord } from '../../src/simulator/records.js';
import { CallVerdict } from './call-row.js';
import { DetailTitle, Part, Values } from './detail-parts.js';
import { t } from './language.js';
import { readable } from './readable.js';

/** A call of the API: what the application asked, and what it got. */
export function CallDetail({ call }: { readonly call: ApiCallRecord }) {
  const { id, path, method, query, body, answer, errcode } = call;
  return (
    <article>
      <DetailTitle id={id} name={path}>
        <CallVerdict errcode={errcode} />
      </DetailTitle>
      <h3>{t('query')}</h3>
      <Values rows={[[method, path], ...Object.entries(query)]} />
      {method === 'POST' && <Part title={t('callBody')} text={readable(body)} />}
      <Part title={t('callAnswer')} text={readable(answer)} />
    </article>
  );
}
