import type { AccountRegistry, RegisteredEndpoint } from '../accounts/account-registry.js';
import type { SourcePath } from '../accounts/source-path.js';

const ENDPOINT = Symbol.for('nestjs-wechat:endpoint');
const ACCOUNT = Symbol.for('nestjs-wechat:account');

/** Where `@nestjs/platform-fastify` reads the route's `config` from; on Express nobody looks. */
const FASTIFY_ROUTE_CONFIG = '__fastify_route_config__';

/** The `config` of a Fastify route whose body is left to the guard. */
export interface CallbackRouteConfig {
  readonly wechatCallback?: true;
}

/** Marks a route of ours as the callback URL of an endpoint, or of all accounts of a source. */
export function markEndpoint(method: object, endpoint: RegisteredEndpoint | SourcePath): void {
  Reflect.defineMetadata(ENDPOINT, endpoint, method);
  keepBody(method);
}

/**
 * Makes a route of your own controller a callback URL of an account: use it together with `SignatureGuard`, and take
 * the verified callback with `@Callback()`. WeChat checks the URL with a GET and sends its messages with POST.
 *
 * ```ts
 * @Controller('hooks/wechat')
 * @UseGuards(SignatureGuard)
 * export class HooksController {
 *   @Get()
 *   @WechatCallback('shop')
 *   verify(@Callback() callback: VerifiedCallback, @Res() response: Response) {
 *     return this.receive(callback, response);
 *   }
 *
 *   @Post()
 *   @WechatCallback('shop')
 *   async receive(@Callback() callback: VerifiedCallback, @Res() response: Response) {
 *     const { status, contentType, body } = await callback.deliver();
 *     response.status(status).type(contentType ?? 'text/plain').send(body);
 *   }
 * }
 * ```
 *
 * @param account - the name of the account; may be left out when there is only one
 */
export function WechatCallback(account?: string): MethodDecorator {
  return (_target, _key, descriptor) => {
    const method = descriptor.value as object;
    Reflect.defineMetadata(ACCOUNT, { account }, method);
    keepBody(method);
  };
}

function keepBody(method: object): void {
  const config = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG, method) as object | undefined;
  Reflect.defineMetadata(
    FASTIFY_ROUTE_CONFIG,
    { ...config, wechatCallback: true } satisfies CallbackRouteConfig,
    method,
  );
}

/** Whether the method serves a callback URL. */
export function isCallbackRoute(method: object): boolean {
  return Reflect.hasMetadata(ENDPOINT, method) || Reflect.hasMetadata(ACCOUNT, method);
}

/**
 * The endpoint of a route, or the path whose accounts are looked up for each request.
 *
 * @throws Error when the route is not marked, or its account does not exist or has several endpoints
 */
export function endpointOf(
  method: object,
  name: () => string,
  registry: AccountRegistry,
): RegisteredEndpoint | SourcePath {
  const endpoint = Reflect.getMetadata(ENDPOINT, method) as RegisteredEndpoint | SourcePath | undefined;
  if (endpoint !== undefined) {
    return endpoint;
  }
  const marked = Reflect.getMetadata(ACCOUNT, method) as { account: string | undefined } | undefined;
  if (marked === undefined) {
    throw new Error(`${name()} uses SignatureGuard and does not say for which account: add @WechatCallback('name').`);
  }
  const endpoints = registry.endpointsOf(marked.account);
  if (endpoints.length !== 1) {
    throw new Error(
      `${name()} is a callback of "${marked.account ?? 'default'}", which has ${endpoints.length} callback URLs.`,
    );
  }
  return endpoints[0]!;
}
