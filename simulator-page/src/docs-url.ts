import { repository } from '../../package.json';
import { type Finding, pagesOf } from '../../src/model/finding.js';
import { both } from './language.js';

/** Where the page of a fault can be read, in the language of the page. */
export function docsUrl(finding: Finding): string {
  return `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/main/${both(pagesOf(finding))}`;
}
