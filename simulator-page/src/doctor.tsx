import { useState } from 'preact/hooks';
import { DoctorResult } from './doctor-result.js';
import { both, t } from './language.js';
import { account, doctorRun, request, target } from './store.js';

/** Plays WeChat against a callback URL, and says what is wrong with it. */
export function Doctor() {
  return (
    <section class="doctor" id="pane-doctor" aria-label={t('doctor')}>
      <div class="doctor-content">
        <h2>{t('doctor')}</h2>
        <p class="faint">{t('doctorAbout')}</p>
        <DoctorForm />
        <Progress />
        {doctorRun.value !== undefined && <DoctorResult run={doctorRun.value} />}
      </div>
    </section>
  );
}

function DoctorForm() {
  const { name, path, platform, hasApiSecret } = account.value!;
  const [url, setUrl] = useState(target.value.replace(/\/$/, '') + path);
  const [handshakeOnly, setHandshakeOnly] = useState(false);
  const [asksWechat, setAsksWechat] = useState(false);
  const isRunning = doctorRun.value?.state === 'running';
  const examine = (event: Event): void => {
    event.preventDefault();
    void request('examine', { account: name, url: url.trim(), handshakeOnly, asksWechat });
  };
  return (
    <form class="form doctor-form" onSubmit={examine}>
      <label>
        {t('doctorUrl')}
        <input
          required
          type="text"
          inputMode="url"
          spellcheck={false}
          autoComplete="off"
          maxLength={1024}
          value={url}
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
      </label>
      {platform !== 'pay' && <Choice label={t('handshakeOnly')} isChosen={handshakeOnly} onChoice={setHandshakeOnly} />}
      {hasApiSecret && <Choice label={t('asksWechat')} isChosen={asksWechat} onChoice={setAsksWechat} />}
      <div class="doctor-buttons">
        <button type="submit" class="weui-btn weui-btn_medium weui-btn_primary" disabled={isRunning}>
          {t('examine')}
        </button>
        {isRunning && (
          <button
            type="button"
            class="weui-btn weui-btn_medium weui-btn_default"
            onClick={() => void request('stop-examination', {})}
          >
            {t('stop')}
          </button>
        )}
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoice: (isChosen: boolean) => void;
}

function Choice({ label, isChosen, onChoice }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={isChosen} onChange={({ currentTarget }) => onChoice(currentTarget.checked)} />
      {label}
    </label>
  );
}

/** What is looked at; it is there before there is anything to say, so that a screen reader hears each change. */
function Progress() {
  const run = doctorRun.value;
  const isRunning = run?.state === 'running';
  return (
    <p class="progress" role="status" data-running={isRunning}>
      {isRunning && (run.part === undefined ? t('examinationBegins') : t('examining', { part: both(run.part) }))}
    </p>
  );
}
