import { checkCalled, methodDecorator } from '../handlers/decorated-method.js';
import { checkGivenTexts } from '../handlers/given-texts.js';
import { localized, same } from '../language/language.js';
import type { AccountRegistry } from '../accounts/account-registry.js';
import type { CallbackUrl } from '../accounts/registered-account.js';
import type { SourcePath } from '../accounts/source-path.js';
import { addFastifyRouteConfig } from '../nest/route-metadata.js';

const CALLBACK_URL = Symbol.for('nestjs-wechat:url');
const ACCOUNT = Symbol.for('nestjs-wechat:account');

/** The `config` of a Fastify route whose body is left to the guard. */
export interface CallbackRouteConfig {
  readonly wechatCallback?: true;
}

/** Marks a route of ours as a callback URL, or as that of all accounts of a source. */
export function markRoute(method: object, url: CallbackUrl | SourcePath): void {
  Reflect.defineMetadata(CALLBACK_URL, url, method);
  leaveBodyToGuard(method);
}

/**
 * Makes a route of your own controller the callback URL of an account. Use it together with `SignatureGuard`, and get
 * the verified callback with `@Callback()`. WeChat verifies the URL with GET and sends its messages with POST.
 *
 * ```ts
 * // a controller with the guard SignatureGuard
 * export class HooksController {@Get()@WechatCallback('shop')
 *   verify(@Callback() callback: VerifiedCallback,@Res() response: Response) {
 *     return this.receive(callback, response);
 *   }
 *   // and the same for POST
 *   async receive(@Callback() callback: VerifiedCallback,@Res() response: Response) {
 *     const { status, contentType, body } = await callback.deliver();
 *     response.status(status).type(contentType ?? 'text/plain').send(body);
 *   }
 * }
 * ```
 *
 * @param account - the name of the account; may be left out when there is only one
 * @throws Error for what is no name, and on anything but a method
 */
export const WechatCallback: (account?: string) => MethodDecorator = (...given: [account?: string]) => {
  checkCalled('@WechatCallback', given);
  if (given.length > 0) {
    checkGivenTexts({ taker: same('@WechatCallback()'), what: NAMES }, given);
  }
  const mark = methodDecorator('@WechatCallback', ACCOUNT, { account: given[0] });
  return (target, key, descriptor) => {
    mark(target, key, descriptor);
    leaveBodyToGuard(descriptor.value as object);
  };
};

const NAMES = { en: 'names', zh: '名称' };

function leaveBodyToGuard(method: object): void {
  addFastifyRouteConfig(method, { wechatCallback: true } satisfies CallbackRouteConfig);
}

/** Whether the method serves a callback URL. */
export function isCallbackRoute(method: object): boolean {
  return Reflect.hasMetadata(CALLBACK_URL, method) || Reflect.hasMetadata(ACCOUNT, method);
}

/** Whether the method is a route of a controller of the application's own. */
export function isOwnRoute(method: object): boolean {
  return !Reflect.hasMetadata(CALLBACK_URL, method);
}

/**
 * The callback URL of a route, or the path whose accounts are looked up for each request.
 *
 * @throws Error when the route is not marked, or its account does not exist or has several URLs
 */
export function urlOf(method: object, name: () => string, accounts: AccountRegistry): CallbackUrl | SourcePath {
  const url = Reflect.getMetadata(CALLBACK_URL, method) as CallbackUrl | SourcePath | undefined;
  if (url !== undefined) {
    return url;
  }
  const marked = Reflect.getMetadata(ACCOUNT, method) as { account: string | undefined } | undefined;
  if (marked === undefined) {
    throw new Error(
      localized({
        en: `${name()} uses SignatureGuard, but does not say for which account: add @WechatCallback('name').`,
        zh: `${name()} 使用了 SignatureGuard，但没有说明是哪个账号：请加上 @WechatCallback('name')。`,
      }),
    );
  }
  const [only, ...others] = accounts.get(marked.account).urls;
  if (only === undefined || others.length > 0) {
    const count = only === undefined ? 0 : 1 + others.length;
    throw new Error(
      localized({
        en: `${name()} is a callback of "${marked.account ?? 'default'}", which has ${count} callback URLs.`,
        zh: `${name()} 是 "${marked.account ?? 'default'}" 的回调，而它有 ${count} 个回调 URL。`,
      }),
    );
  }
  return only;
}
