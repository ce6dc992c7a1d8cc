import type { Examiner, KnownAccounts, RefusedRequest, Silence } from '../../model/examiner.js';
import type { Finding } from '../../model/finding.js';
import { findingOf } from '../fault.js';
import { explainRefusal } from './refusal-hypotheses.js';
import { explainSilence } from './silence-hypotheses.js';

/** The doctor inside a server. */
export class InsideExaminer implements Examiner {
  explainRefusal(refused: RefusedRequest, accounts: KnownAccounts): Finding | undefined {
    const explanation = explainRefusal(refused, accounts);
    return explanation && findingOf(explanation.fault, explanation.evidence);
  }

  explainSilence(silence: Silence): Finding {
    const { fault, evidence } = explainSilence(silence);
    return findingOf(fault, evidence);
  }
}
