import { type Finding, pageOf } from '../../src/model/finding.js';
import { both } from './language.js';

/** Where the page of a fault can be read, in the language of the page. */
export function docsUrl(finding: Finding): string {
  return both(pageOf(finding));
}
