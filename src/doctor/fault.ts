import type { Certainty, FaultText, Finding } from '../model/finding.js';
import type { Examination } from './examination.js';

/** What was seen of a fault. */
export interface Evidence {
  readonly certainty: Certainty;
  readonly en: string;
  readonly zh: string;
}

/** The parts of an examination, in their order. A part that fails makes the later ones pointless. */
export const stages = ['values', 'address', 'connection', 'tls', 'handshake', 'message', 'operation'] as const;
export type Stage = (typeof stages)[number];

/** One reason why WeChat and a server don't come together. */
export interface Fault {
  readonly id: string;
  readonly stage: Stage;
  /** Where it can be seen: from outside by the doctor, inside the server, or both. */
  readonly side: 'outside' | 'inside' | 'both';
  /** Recognises the fault in what was seen; absent where no examination can see it. */
  readonly evidence?: (examination: Examination) => Evidence | undefined;
  readonly en: FaultText;
  readonly zh: FaultText;
  /** A command that shows the fault, or the address of a page that does. `<url>` stands for the callback URL. */
  readonly command: string;
  /** The page of the fault, relative to the repository. */
  readonly docs: string;
}

export function defineFault(fault: Omit<Fault, 'docs'>): Fault {
  return { ...fault, docs: `docs/faults/${fault.id}.md` };
}

/** A fault and what was seen of it, as it is told. */
export function findingOf({ id, en, zh, command, docs }: Fault, { certainty, ...seen }: Evidence): Finding {
  return { id, certainty, evidence: { en: seen.en, zh: seen.zh }, en, zh, command, docs };
}

export function sure(en: string, zh: string): Evidence {
  return { certainty: 'sure', en, zh };
}

export function fits(en: string, zh: string): Evidence {
  return { certainty: 'fits', en, zh };
}

export function couldBe(en: string, zh: string): Evidence {
  return { certainty: 'could be', en, zh };
}
