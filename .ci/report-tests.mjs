// Prints vitest's JSON result as one line, `N passed, M failed`, and fails unless every test passed.
import { readFileSync } from 'node:fs';

const path = process.argv[2];
if (path === undefined) {
  throw new Error('usage: node report-tests.mjs <vitest JSON result>');
}
const result = JSON.parse(readFileSync(path, 'utf8'));

// A file that fails to load has no tests of its own; it still counts as a failure.
const brokenFiles = result.testResults.filter(
  (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
    file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
).length;
const failed = result.numFailedTests + brokenFiles;
const skipped = result.numPendingTests + result.numTodoTests;

if (skipped > 0) {
  console.log(`${skipped} skipped or to do`);
}
console.log(`${result.numPassedTests} passed, ${failed} failed`);
process.exitCode = result.success && failed === 0 && result.numPassedTests > 0 ? 0 : 1;
