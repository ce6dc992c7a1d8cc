export { InsideExaminer } from './inside-examiner.js';
