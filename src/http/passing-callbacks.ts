import { Injectable } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { localized } from '../language/language.js';
import { OneTimeWarnings } from '../telemetry/one-time-warnings.js';

const IS_TAKEN = Symbol.for('nestjs-wechat:is-taken');

type WatchedRequest = IncomingMessage & { [IS_TAKEN]?: boolean };

/** Says that the library, or the route that it guards, answers a request from here on; or that others might. */
export function takeCallback(request: IncomingMessage, isTaken = true): void {
  (request as WatchedRequest)[IS_TAKEN] = isTaken;
}

/**
 * Watches for callbacks that something else of the application ends, such as a middleware that wants a login: nobody
 * else tells the developer, and the console shows no more than that the URL does not work.
 */
@Injectable()
export class PassingCallbacks {
  private readonly warnings = new OneTimeWarnings();

  /** Checks a request at its end, answered or not. */
  watch(request: IncomingMessage, response: ServerResponse, path: string): void {
    response.on('close', () => this.check(request, response, path));
  }

  /** @param path - of the route, for the log */
  check(request: IncomingMessage, response: ServerResponse, path: string): void {
    const isTaken = (request as WatchedRequest)[IS_TAKEN];
    if (isTaken === false) {
      this.reportInterceptor(path);
    } else if (isTaken === undefined && response.headersSent && response.statusCode !== 404) {
      // 404 is the answer to a path that only looks like the route's, such as one with two slashes.
      this.reportMiddleware(path, response.statusCode);
    }
  }

  private reportMiddleware(path: string, status: number): void {
    this.warnings.warn(
      localized({
        en:
          `A callback at ${path} was answered with ${status} before it reached WechatModule. Something in front of it ended ` +
          'the request: a middleware (app.use, or of a module), or a hook of Fastify. WeChat only sees that the URL does not ' +
          'work. Let this path pass there.',
        zh: `发到 ${path} 的回调在到达 WechatModule 之前就被应答了，状态码 ${status}。结束请求的是前面的代码：中间件（app.use 或模块里的）或 Fastify 的钩子。微信只知道这个 URL 不可用。请在那里放行这个路径。`,
      }),
    );
  }

  private reportInterceptor(path: string): void {
    this.warnings.warn(
      localized({
        en:
          `A callback at ${path} was not handled: an interceptor of the application did not call next.handle(), as a cache ` +
          'does. Let it leave callbacks alone: mark them with controllerDecorators, for example [SetMetadata("noCache", true)].',
        zh: `发到 ${path} 的回调没有被处理：应用的某个拦截器没有调用 next.handle()，例如缓存。请让它跳过回调：用 controllerDecorators 做标记，例如 [SetMetadata("noCache", true)]。`,
      }),
    );
  }
}
