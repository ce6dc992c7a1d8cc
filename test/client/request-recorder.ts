import type { Fetch } from 'nestjs-wechat/client';
import { secrets } from './every-account.js';

const TOKEN = /\b(app|wecom|suite-corp|suite|provider|component|authorizer)-[\da-f]{48}/g;
const ISSUED = /\b(?:refreshtoken@@@[\da-f]{24}|ticket-\w+-[\da-f]{16})/g;

/** A `fetch` that writes down what it is asked to send, exactly, and every token that comes and goes. */
export class RequestRecorder {
  /** One line for each request, with names in the place of tokens and secrets. */
  readonly lines: string[] = [];
  /** The secrets of the accounts, and all tokens and tickets so far. */
  readonly secrets = new Set(secrets);
  /** Answers in the place of the API, once it is set. */
  instead: Fetch | undefined;

  readonly fetch: Fetch = async (url, init) => {
    const line = lineOf(url, init);
    this.learn(line);
    this.lines.push(named(line));
    const answer = await (this.instead ?? fetch)(url, init);
    this.learn(await answer.clone().text());
    return answer;
  };

  private learn(text: string): void {
    for (const [secret] of [...text.matchAll(TOKEN), ...text.matchAll(ISSUED)]) {
      this.secrets.add(secret);
    }
  }
}

/** A request as one line of text, with nothing left out. */
export function lineOf(url: string, { method = 'GET', body }: RequestInit): string {
  const { pathname, search } = new URL(url);
  const content = body instanceof FormData ? partsOf(body) : [bodyText(body)];
  return [method, `${pathname}${search}`, ...content].filter((part) => part !== '').join(' ');
}

function bodyText(body: RequestInit['body']): string {
  return body instanceof Uint8Array ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body) : '';
}

function partsOf(form: FormData): readonly string[] {
  return [...form].map(([name, value]) =>
    typeof value === 'string' ? `[${name}=${value}]` : `[${name}=${value.name} ${value.type} ${value.size}]`,
  );
}

function named(line: string): string {
  return secrets
    .flatMap((secret) => [secret, new URLSearchParams({ secret }).toString().slice('secret='.length)])
    .reduce((text, secret) => text.replaceAll(secret, '<secret>'), line)
    .replace(TOKEN, '<$1>');
}
