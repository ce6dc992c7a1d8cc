import { repository } from '../../package.json';
import type { Finding } from '../../src/model/finding.js';
import { both } from './language.js';

/** Where the page of a fault can be read, in the language of the page. */
export function docsUrl({ docs }: Finding): string {
  return `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/main/${both({ en: docs, zh: docs.replace('.md', '.zh-CN.md') })}`;
}
