import { httpUrlIn } from '../protocol/http-url.js';
import { nearestName } from '../protocol/nearest-name.js';
import { UsageError } from './usage-error.js';

/**
 * One of the names that an option takes.
 *
 * @param option - with its dashes
 * @throws UsageError for any other
 */
export function choiceOf<Name extends string>(
  option: string,
  given: string | undefined,
  names: readonly Name[],
): Name | undefined {
  const name = names.find((known) => known === given);
  if (given !== undefined && name === undefined) {
    const nearest = nearestName(given, names);
    throw usage(
      `${option} is one of ${names.join(', ')}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
      `${option} 的取值是 ${names.join('、')}。${nearest === undefined ? '' : `是不是 ${nearest}？`}`,
    );
  }
  return name;
}

/**
 * A whole number that an option takes.
 *
 * @param option - with its dashes
 * @throws UsageError for what is none, or is out of range
 */
export function wholeNumberOf(
  option: string,
  given: string | undefined,
  [least, most]: readonly [number, number],
): number | undefined {
  const number = Number(given);
  if (given !== undefined && !(/^\d{1,9}$/.test(given) && number >= least && number <= most)) {
    throw usage(
      `${option} is a whole number from ${least} to ${most}, and got "${given}".`,
      `${option} 是 ${least} 到 ${most} 的整数，收到的是 ${given}。`,
    );
  }
  return given === undefined ? undefined : number;
}

/**
 * The URL of an application.
 *
 * @throws UsageError for what does not begin with http:// or https://
 */
export function urlOf(given: string): URL {
  const url = httpUrlIn(given);
  if (url === undefined) {
    const nearest = completed(given);
    throw usage(
      `"${given}" is no URL: one begins with http:// or https://.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
      `${given} 不是 URL：必须以 http:// 或 https:// 开头。${nearest === undefined ? '' : `是不是 ${nearest}？`}`,
    );
  }
  return url;
}

/** What somebody meant who left the scheme out, or took another. */
function completed(given: string): string | undefined {
  const address = given.replace(/^[a-z]*:?\/+/i, '');
  const isLocal = /^(?:localhost|127\.|\[::1\])/.test(address);
  const url = `${isLocal ? 'http' : 'https'}://${address}`;
  return /^(?:localhost|[\w-]+(?:\.[\w-]+)+|[\w.-]+:\d+|\[[\d:a-f]+\](?::\d+)?)(?:\/|$)/.test(address) &&
    URL.canParse(url)
    ? url
    : undefined;
}

/** A command line that makes no sense, in both languages. */
export function usage(en: string, zh: string): UsageError {
  return new UsageError({ en, zh });
}
