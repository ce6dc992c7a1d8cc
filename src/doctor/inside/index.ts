export { BoundedExaminer } from './bounded-examiner.js';
export { explainRefusal, type OtherAccounts } from './refusal-hypotheses.js';
