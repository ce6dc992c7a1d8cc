import type { ApiMap, WechatApiCalls } from './api-call.js';
import type { ApiCalls } from './api-calls.js';

/**
 * Calls the server API for one account. It adds the access token, fetches it if there is none, replaces it once if
 * WeChat refuses it, and repeats calls that are safe to repeat.
 */
export class ApiClient<Api extends ApiMap> implements WechatApiCalls<Api> {
  /**
   * A GET: `get(path, query?, options?)`.
   *
   * ```ts
   * const user = await account.get('/cgi-bin/user/info', { openid });
   * ```
   *
   * @throws WechatApiError when WeChat refuses it, WechatConnectionError when there is no answer
   */
  readonly get: WechatApiCalls<Api>['get'];

  /**
   * A POST with a JSON body, or with bytes where a path takes them: `post(path, body?, options?)`; `options.query` for what a
   * few paths want in their query.
   *
   * @throws WechatApiError when WeChat refuses it, WechatConnectionError when there is no answer
   */
  readonly post: WechatApiCalls<Api>['post'];

  /**
   * A POST with a file: `upload(path, file, fields?, options?)`. The fields are put into the query, or into the form where the
   * API reads them from there; `options.form` puts those of a path that is not in the list into the form.
   *
   * @throws WechatApiError when WeChat refuses it, WechatConnectionError when there is no answer
   */
  readonly upload: WechatApiCalls<Api>['upload'];

  /**
   * A file: `download(path, query?, options?)`; with `options.body` it is asked for by a POST. An error that comes in place
   * of the file, whatever it says of its type, is thrown.
   *
   * @throws WechatApiError when WeChat refuses it, WechatConnectionError when there is no answer
   */
  readonly download: WechatApiCalls<Api>['download'];

  /** @internal Clients are got from `WechatClient`. */
  constructor(protected readonly calls: ApiCalls) {
    this.get = calls.get.bind(calls) as WechatApiCalls<Api>['get'];
    this.post = calls.post.bind(calls) as WechatApiCalls<Api>['post'];
    this.upload = calls.upload.bind(calls) as WechatApiCalls<Api>['upload'];
    this.download = calls.download.bind(calls) as WechatApiCalls<Api>['download'];
  }

  /**
   * The current access token, for code that makes its own requests. Do not keep it: ask again each time.
   *
   * @throws WechatApiError, WechatConnectionError
   */
  accessToken(): Promise<string> {
    return this.calls.accessToken();
  }
}
