import { commandFor } from '../../src/doctor/report/finding-lines.js';
import { verdicts, words } from '../../src/doctor/report/words.js';
import { certainties, type Finding } from '../../src/model/finding.js';
import type { DoctorRun } from '../../src/simulator/records.js';
import { copy } from './dialog.js';
import { docsUrl } from './docs-url.js';
import { both, language, t } from './language.js';
import { accounts } from './store.js';
import { timeOf } from './time-of.js';

/** What came of an examination. */
export function DoctorResult({ run }: { readonly run: DoctorRun }) {
  const { state, diagnosis, failure } = run;
  return (
    <div class="doctor-result">
      <Examined run={run} />
      {state === 'stopped' && <p class="note">{t('examinationStopped')}</p>}
      {failure !== undefined && (
        <p class="note" role="alert">
          {both(failure)}
        </p>
      )}
      {diagnosis !== undefined && <DiagnosisContent diagnosis={diagnosis} />}
    </div>
  );
}

function Examined({ run: { url, account, startedAt } }: { readonly run: DoctorRun }) {
  const label = accounts.value.find(({ name }) => name === account)?.label ?? account;
  return <p class="faint examined">{t('examinedAt', { url, account: label, time: timeOf(startedAt) })}</p>;
}

function DiagnosisContent({ diagnosis }: { readonly diagnosis: NonNullable<DoctorRun['diagnosis']> }) {
  const { url, verdict, findings, notes, trials } = diagnosis;
  return (
    <>
      <p class="diagnosis" data-diagnosis={verdict} role="status">
        {both(verdicts[verdict])}
      </p>
      {findings.map((finding) => (
        <FindingContent key={finding.id} finding={finding} url={url} />
      ))}
      {notes.length > 0 && (
        <>
          <h3>{both(words.notes)}</h3>
          <ul class="doctor-notes">
            {notes.map((note) => (
              <li key={note.en}>{both(note)}</li>
            ))}
          </ul>
        </>
      )}
      <details class="trials">
        <summary>
          {both(words.tried)}
          {t('howMany', { n: trials.length })}
        </summary>
        <ul>
          {trials.map((trial, index) => (
            <li key={index} data-passed={trial.passed}>
              {both(trial)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

interface FindingProps {
  readonly finding: Finding;
  readonly url: string | undefined;
}

function FindingContent({ finding, url }: FindingProps) {
  const { certainty, evidence } = finding;
  const { name, symptom, cause, cure } = finding[language.value];
  const command = commandFor(finding.command, url);
  return (
    <article class="finding">
      <h3>
        {name}{' '}
        <span class="badge" data-certainty={certainty}>
          {both(certainties[certainty])}
        </span>
      </h3>
      <dl>
        <dt>{both(words.seen)}</dt>
        <dd>{both(evidence)}</dd>
        <dt>{both(words.symptom)}</dt>
        <dd>{symptom}</dd>
        <dt>{both(words.cause)}</dt>
        <dd>{cause}</dd>
        <dt>{both(words.cure)}</dt>
        <dd>{cure}</dd>
        <dt>{both(words.command)}</dt>
        <dd class="finding-command">
          <CommandText command={command} />
          <button type="button" class="text-button" aria-label={t('copyCommand')} onClick={() => void copy(command)}>
            {t('copy')}
          </button>
        </dd>
        <dt>{both(words.more)}</dt>
        <dd>
          <a href={docsUrl(finding)} target="_blank" rel="noopener noreferrer">
            {finding.id}
          </a>
        </dd>
      </dl>
    </article>
  );
}

/** A command that wraps between its words: a browser would also wrap after the dashes of an option. */
function CommandText({ command }: { readonly command: string }) {
  return (
    <code>
      {command.split(' ').map((word, index) => (
        <>
          {index > 0 && ' '}
          <span class="command-word">{word}</span>
        </>
      ))}
    </code>
  );
}
