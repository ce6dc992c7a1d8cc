import { localized, type Texts } from '../language/language.js';
import { acceptCopies } from '../protocol/accept-copies.js';
import type { ErrorExplanation } from './error-codes/error-explanation.js';
import { explainError } from './error-codes/explain-error.js';

/** What a {@link WechatApiError} is made of. */
export interface ApiErrorFacts {
  readonly platform: string;
  readonly account: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly errcode: number;
  /** The server's own text, with everything that it appends. */
  readonly errmsg: string;
  readonly now: number;
}

const MINUTE_S = 60;
const PER_MINUTE = 45011;
const AT_ONCE = 45033;

/**
 * The API refused a call: it answered with an `errcode` other than 0. What the server appends to its text is in
 * separate properties. It never contains a token or a secret.
 *
 * ```ts
 * try {
 *   await account.post('/cgi-bin/message/custom/send', message);
 * } catch (error) {
 *   if (error instanceof WechatApiError && error.errcode === 45015) { ... } // the user's window is over
 * }
 * ```
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Return_codes/Return_code_descriptions_new.html
 */
export class WechatApiError extends Error {
  override readonly name = 'WechatApiError';
  readonly errcode: number;
  /** The server's own text, without what it appends. */
  readonly errmsg: string;
  /** What the code means on this platform, for common codes. */
  readonly meaning: Texts | undefined;
  /** What to do about it. */
  readonly hint: Texts | undefined;
  /** The request id, for `/cgi-bin/openapi/rid/get` and for WeChat's support. */
  readonly rid: string | undefined;
  /** The address that WeChat saw: the one for the IP whitelist (IP白名单). */
  readonly ip: string | undefined;
  readonly platform: string;
  /** The name of the account that called. */
  readonly account: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Seconds after which the call may be tried again, where the code says it. */
  readonly retryAfter: number | undefined;

  constructor({ platform, account, method, path, errcode, errmsg, now }: ApiErrorFacts) {
    const text = textOf(errmsg);
    const explanation = explainError(platform, errcode);
    const call = `${method} ${path}`;
    const { en, zh } = hintAfter(explanation);
    super(
      localized({
        en: `${call} of "${account}" was refused: ${errcode} ${text}${en}`,
        zh: `账号 "${account}" 的 ${call} 被拒绝：${errcode} ${text}${zh}`,
      }),
    );
    this.errcode = errcode;
    this.errmsg = text;
    this.meaning = explanation?.meaning;
    this.hint = explanation?.hint;
    this.rid = /\brid:\s*([\w-]+)/.exec(errmsg)?.[1];
    this.ip = /(?:from ip|invalid ip):?\s*([\da-f.:]*[\da-f])/i.exec(errmsg)?.[1];
    this.platform = platform;
    this.account = account;
    this.method = method;
    this.path = path;
    this.retryAfter = retryAfterOf(errcode, now);
  }
}

function hintAfter(explanation: ErrorExplanation | undefined): Texts {
  return explanation === undefined
    ? { en: '', zh: '' }
    : { en: `. ${explanation.hint.en}`, zh: `。${explanation.hint.zh}` };
}

/** `rid: …`, `hint: […]`, `from ip: …` and `more info at …` follow the text. */
function textOf(errmsg: string): string {
  return errmsg.replace(/(?<![\s,])[\s,]*\b(rid:|hint:|from ip:|more info at)[^]*$/i, '').trim();
}

/** The minute's limit begins anew with the minute. */
function retryAfterOf(errcode: number, now: number): number | undefined {
  if (errcode === PER_MINUTE) {
    return MINUTE_S - (Math.floor(now / 1000) % MINUTE_S);
  }
  return errcode === AT_ONCE ? 1 : undefined;
}

acceptCopies(WechatApiError);
