export { type AccountValues, BoundedExaminer } from './bounded-examiner.js';
export { explainRefusal, type Explanation, type OtherAccounts } from './refusal-hypotheses.js';
