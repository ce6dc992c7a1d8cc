import { type Diagnosis, examineUrl } from '../doctor/index.js';
import type { Texts } from '../language/language.js';
import { httpUrlIn } from '../protocol/http-url.js';
import { doctorValuesOf } from './doctor-values.js';
import type { Journal } from './journal.js';
import type { DoctorRun } from './records.js';
import { RequestRefused } from './request-door.js';
import type { AccountSetup } from './simulated-line.js';

/** Longer is no URL of a console. */
const MAX_URL = 1_024;

/** What is to be examined. */
export interface DoctorOrder {
  readonly account: string;
  readonly url: string;
  /** Leaves out the message, which a handler receives. Default: false. */
  readonly handshakeOnly?: boolean;
  /** Asks WeChat's own API too, with the secret of the account. Default: false. */
  readonly asksWechat?: boolean;
}

/** What the doctor needs of the simulation. */
interface Surroundings {
  readonly journal: Pick<Journal, 'tell'>;
  setupOf(account: string): AccountSetup;
  readonly setups: readonly AccountSetup[];
}

/** The doctor of the page: one examination at a time, with the values of an account, which the page never sees. */
export class DoctorRuns {
  private last: DoctorRun | undefined;
  private stopping: AbortController | undefined;

  /**
   * @param apiUrl - where WeChat's own API is. Default: that of the platform
   */
  constructor(
    private readonly simulator: Surroundings,
    private readonly apiUrl?: string,
  ) {}

  /** The examination that is under way, or the last one. */
  get current(): DoctorRun | undefined {
    return this.last;
  }

  /** @throws LocalizedError for an account that there is not, for what is no URL, and while another one is under way */
  start({ account, url, handshakeOnly = false, asksWechat = false }: DoctorOrder): void {
    const setup = this.simulator.setupOf(account);
    const shown = shownUrlOf(url);
    if (this.stopping !== undefined) {
      throw new RequestRefused(409, {
        en: 'An examination is under way: wait for its end, or stop it.',
        zh: '诊断正在进行：请等待结束，或先停止。',
      });
    }
    const others = this.simulator.setups.filter((other) => other !== setup);
    const stopping = new AbortController();
    this.stopping = stopping;
    this.put({ account, url: shown, startedAt: Date.now(), state: 'running' });
    const examination = examineUrl(url, doctorValuesOf(setup, others, asksWechat), {
      handshakeOnly,
      apiUrl: this.apiUrl,
      signal: stopping.signal,
      onPart: (part) => this.change(stopping, { part }),
    });
    void this.finish(stopping, examination);
  }

  /** Ends the examination that is under way. */
  stop(): void {
    const { stopping } = this;
    if (stopping !== undefined) {
      this.end(stopping, { state: 'stopped' });
      stopping.abort();
    }
  }

  /** Forgets what was found, unless an examination is under way. */
  forget(): void {
    this.last = this.stopping === undefined ? undefined : this.last;
  }

  private async finish(stopping: AbortController, examination: Promise<Diagnosis>): Promise<void> {
    try {
      this.end(stopping, { state: 'done', diagnosis: await examination });
    } catch (error) {
      this.end(stopping, { state: 'failed', failure: failureOf(error as Error) });
    }
  }

  private end(stopping: AbortController, news: Partial<DoctorRun>): void {
    this.change(stopping, news);
    if (this.stopping === stopping) {
      this.stopping = undefined;
    }
  }

  /** Of an examination that was stopped nothing is told any more. */
  private change(stopping: AbortController, news: Partial<DoctorRun>): void {
    if (this.stopping === stopping) {
      this.put({ ...this.last!, ...news });
    }
  }

  private put(run: DoctorRun): void {
    this.last = run;
    this.simulator.journal.tell({ kind: 'doctor', run });
  }
}

/** The URL without its query, which may hold somebody's secret. */
function shownUrlOf(url: unknown): string {
  const examined = typeof url === 'string' && url.length <= MAX_URL ? httpUrlIn(url) : undefined;
  if (examined !== undefined) {
    return examined.origin + examined.pathname;
  }
  throw new RequestRefused(400, {
    en: `The URL has to begin with http:// or https://, as in the console, and have at most ${MAX_URL} characters.`,
    zh: `URL 必须以 http:// 或 https:// 开头，与后台填写的一致，且不超过 ${MAX_URL} 个字符。`,
  });
}

function failureOf({ message }: Error): Texts {
  return { en: `The doctor broke off: ${message}`, zh: `诊断中断：${message}` };
}
