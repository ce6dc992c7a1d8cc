import { localized } from '../language/language.js';
import { WechatCallbackError } from '../protocol/callback-error.js';
import type { AccountLookup } from './account-lookup.js';
import type { AccountSource } from './account-source.js';
import type { CallbackUrl, RegisteredAccount } from './registered-account.js';
import type { WechatSettings } from './wechat-settings.js';

const PATH = /^(?:[\w.~-]+\/)*:(\w+)(?:\/[\w.~-]+)*$/;

/** A path of an `AccountSource`: a callback URL of each of its accounts. */
export class SourcePath {
  readonly methods: readonly ('GET' | 'POST')[];
  private readonly parameter: string;

  /**
   * @param path - below the application's prefix, without slashes at its ends
   * @param source - the path that names the source, for messages
   * @param index - which endpoint of the accounts it is
   * @throws Error for a path that has not exactly one parameter
   */
  constructor(
    readonly path: string,
    readonly source: string,
    readonly settings: WechatSettings,
    { methods = ['GET', 'POST'] }: Pick<AccountSource, 'methods'>,
    private readonly lookup: AccountLookup<RegisteredAccount>,
    private readonly index: number,
  ) {
    const parameter = PATH.exec(path)?.[1];
    if (parameter === undefined) {
      throw new Error(
        localized({
          en: `The path of an account source has to be a plain path with one parameter, such as "wechat/:account", but it is "${path}".`,
          zh: `账号来源的路径必须是只含一个参数的普通路径，如 "wechat/:account"，现在是 "${path}"。`,
        }),
      );
    }
    this.parameter = parameter;
    this.methods = methods;
  }

  /** The path with the name of its parameter left out: two that are equal serve the same URLs. */
  get pattern(): string {
    return this.path.replace(/:\w+/, ':');
  }

  /** Whether a path without parameters lies in this one. */
  covers(path: string): boolean {
    const segments = this.path.toLowerCase().split('/');
    const others = path.toLowerCase().split('/');
    return (
      segments.length === others.length &&
      segments.every((segment, position) => segment.startsWith(':') || segment === others[position])
    );
  }

  /**
   * The callback URL that a request is for.
   *
   * @param parameters - the parameters of the path
   * @throws WechatCallbackError `account-unknown`, or `account-source` when nobody can say
   */
  async find(parameters: Readonly<Record<string, string | undefined>>, method: string): Promise<CallbackUrl> {
    const url = (await this.lookup.find(parameters[this.parameter])).urls[this.index];
    if (url === undefined || (method !== 'POST' && url.endpoint.handshake === undefined)) {
      throw new WechatCallbackError('account-unknown', {
        en: `An account at ${this.path} has no callback URL for ${method}`,
        zh: `${this.path} 的账号没有接受 ${method} 的回调 URL`,
      });
    }
    return url;
  }
}
