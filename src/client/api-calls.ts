import { localized } from '../language/language.js';
import { given } from '../options/option-rules.js';
import type { PayloadObject } from '../protocol/payload.js';
import type { CallOptions, DownloadedFile, UploadFile } from './api-call.js';
import type { ApiCaller } from './api-caller.js';
import type { ApiCallPlan } from './api-call-plan.js';
import type { ApiIdentity } from './api-identity.js';
import { fileNameOf } from './file-name.js';
import { formFields } from './form-fields.generated.js';
import { bytesBody, formBody, jsonBody } from './request-body.js';

/** More than any file of the API has. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Files take longer than JSON. */
const FILE_TIMEOUTS = 4;
/** Timers count no longer. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;
const NOWHERE = 'http://path';

/** What a call may be told, whatever its kind. */
export interface AnyCallOptions extends CallOptions {
  readonly query?: object | undefined;
  readonly form?: object | undefined;
  readonly body?: unknown;
  /** Whether the call has no token, because it has another proof or needs none. */
  readonly withoutToken?: boolean | undefined;
}

/** Calls in one account's name, whatever their paths: what the typed clients and their helpers stand on. */
export class ApiCalls {
  /**
   * @param identity - in whose name; asked for at each call, for an account may have to be looked up
   * @param timeout - milliseconds for a call that says nothing else
   */
  constructor(
    private readonly caller: ApiCaller,
    private readonly identity: () => ApiIdentity | Promise<ApiIdentity>,
    private readonly timeout: number,
  ) {}

  async get(path: string, query: object = {}, options: AnyCallOptions = {}): Promise<PayloadObject> {
    return this.json(this.plan('GET', path, query, options));
  }

  async post(path: string, body: unknown = {}, options: AnyCallOptions = {}): Promise<PayloadObject> {
    const plan = this.plan('POST', path, options.query ?? {}, options);
    return this.json({ ...plan, ...sent(body) });
  }

  async upload(
    path: string,
    file: UploadFile,
    fields: object = {},
    options: AnyCallOptions = {},
  ): Promise<PayloadObject> {
    const { form, query } = placedFields(path, fields);
    const plan = this.filePlan('POST', path, query, options);
    return this.json({ ...plan, content: formBody(file, { ...form, ...options.form }) });
  }

  async download(path: string, query: object = {}, options: AnyCallOptions = {}): Promise<DownloadedFile> {
    const { body } = options;
    const method = body === undefined ? 'GET' : 'POST';
    const plan = this.filePlan(method, path, query, options);
    const call = body === undefined ? plan : { ...plan, ...sent(body) };
    const { headers, content } = await this.caller.bytes(await this.identity(), call);
    const filename = fileNameOf(headers.get('content-disposition'));
    const contentType = headers.get('content-type');
    return {
      content,
      ...(filename === undefined ? {} : { filename }),
      ...(contentType === null ? {} : { contentType }),
    };
  }

  /** @throws Error when the account calls without a token */
  async accessToken(): Promise<string> {
    const { token, account } = await this.identity();
    if (token === undefined) {
      throw new Error(
        localized({
          en: `The account "${account}" makes its calls without an access token.`,
          zh: `账号 "${account}" 的调用不用 access_token。`,
        }),
      );
    }
    return token.get();
  }

  private async json(plan: ApiCallPlan): Promise<PayloadObject> {
    return this.caller.json(await this.identity(), plan);
  }

  private filePlan(method: 'GET' | 'POST', path: string, query: object, options: AnyCallOptions): ApiCallPlan {
    return this.plan(method, path, query, { timeout: this.timeout * FILE_TIMEOUTS, ...given(options) });
  }

  private plan(method: 'GET' | 'POST', path: string, query: object, options: AnyCallOptions): ApiCallPlan {
    const url = path.startsWith('/') ? new URL(path, NOWHERE) : undefined;
    if (url?.origin !== NOWHERE) {
      const given = path.slice(0, 40);
      throw new TypeError(
        localized({
          en: `A path begins with one "/", such as "/cgi-bin/user/info", but this one is "${given}".`,
          zh: `路径应以一个 "/" 开头，例如 "/cgi-bin/user/info"；现在是 "${given}"。`,
        }),
      );
    }
    const { signal, timeout = this.timeout, withoutToken = false } = options;
    return {
      method,
      path: url.pathname,
      query: { ...Object.fromEntries(url.searchParams), ...query },
      withoutToken,
      signal,
      timeout: checkedTimeout(timeout),
      maxBytes: MAX_BYTES,
    };
  }
}

/** Uploads read a few fields from the form, where alone an object can stand, and the others from the query. */
function placedFields(path: string, fields: object): { readonly form: object; readonly query: object } {
  const inForm = formFields.get(path.split('?', 1)[0]!) ?? [];
  const isOfForm = ([name, value]: [string, unknown]): boolean =>
    inForm.includes(name) || (typeof value === 'object' && value !== null);
  const entries = Object.entries(fields);
  return {
    form: Object.fromEntries(entries.filter(isOfForm)),
    query: Object.fromEntries(entries.filter((entry) => !isOfForm(entry))),
  };
}

/** Bytes have no names by which to find what is secret, or guards a retry. */
function sent(body: unknown): Pick<ApiCallPlan, 'body' | 'content'> {
  return body instanceof Uint8Array ? { content: bytesBody(body) } : { body, content: jsonBody(body) };
}

/** @throws RangeError for what is no time */
function checkedTimeout(timeout: number): number {
  if (!(timeout > 0)) {
    throw new RangeError(
      localized({
        en: `timeout has to be a positive number of milliseconds, but it is ${timeout}.`,
        zh: `timeout 应为正的毫秒数，但它是 ${timeout}。`,
      }),
    );
  }
  return Math.min(timeout, LONGEST_TIMEOUT_MS);
}
