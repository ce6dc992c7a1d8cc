import { Injectable } from '@nestjs/common';
import { type AbstractHttpAdapter, HttpAdapterHost } from '@nestjs/core';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { localized } from '../language/language.js';
import { CallbackPaths } from './callback-paths.js';
import type { CallbackRouteConfig } from './callback-route.js';
import { holdHeaders } from './held-headers.js';
import { PassingCallbacks } from './passing-callbacks.js';

interface ExpressLike {
  use(middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): void;
}

interface FastifyRoute {
  readonly method: string | string[];
  readonly url: string;
  readonly config?: CallbackRouteConfig;
}

interface FastifyRequest {
  readonly raw: IncomingMessage;
  readonly routeOptions: { readonly url: string; readonly config: CallbackRouteConfig };
}

interface FastifyLike {
  readonly initialConfig: { ignoreTrailingSlash?: boolean; routerOptions?: { ignoreTrailingSlash?: boolean } };
  route(route: FastifyRoute): void;
  addHook(name: 'onRoute', hook: (route: FastifyRoute) => void): void;
  addHook(
    name: 'onResponse',
    hook: (request: FastifyRequest, reply: { readonly raw: ServerResponse }, done: () => void) => void,
  ): void;
  addHook(
    name: 'preParsing',
    hook: (
      request: FastifyRequest,
      reply: { readonly raw: ServerResponse },
      payload: unknown,
      done: (error: null, payload: unknown) => void,
    ) => void,
  ): void;
}

/**
 * Keeps the bytes of callback bodies for the guard, which reads them after the query's signature has passed. The
 * application's body parsers run before any guard and would lose them; for the callback routes alone they are made to
 * pass by. Other routes are not touched.
 */
@Injectable()
export class BodyDoor {
  private paths: ReadonlyMap<string, PathSet> | undefined;

  /** @throws Error when the application is listening already: it takes no more routes */
  constructor(
    host: HttpAdapterHost,
    private readonly callbackPaths: CallbackPaths,
    private readonly passing: PassingCallbacks,
  ) {
    if (host.listening) {
      throw new Error(
        localized({
          en:
            'WechatModule was loaded after the application began to listen, and Nest adds no routes then. Import it in a module ' +
            'that the application starts with, not through LazyModuleLoader.',
          zh: 'WechatModule 是在应用开始监听之后才加载的，这时 Nest 不会再添加路由。请在应用启动时就有的模块里导入它，不要通过 LazyModuleLoader 加载。',
        }),
      );
    }
    // The adapter is there before any parser is registered.
    host.init$.subscribe(() => {
      const adapter: AbstractHttpAdapter | null = host.httpAdapter;
      if (adapter === null) {
        return; // an application without a server
      }
      if (adapter.getType() === 'fastify') {
        this.installOnFastify(adapter.getInstance<FastifyLike>());
      } else {
        this.installOnExpress(adapter);
      }
    });
  }

  private installOnFastify(instance: FastifyLike): void {
    this.serveTrailingSlash(instance);
    // Middlewares run before any hook that could be added here. Of what one of them answers only onResponse tells; of what
    // nobody answers, only the end of the connection. What passes both is said once all the same.
    instance.addHook('onResponse', ({ raw, routeOptions }, reply, done) => {
      if (routeOptions.config.wechatCallback) {
        this.passing.check(raw, reply.raw, routeOptions.url);
      }
      done();
    });
    instance.addHook('preParsing', ({ raw, routeOptions }, reply, payload, done) => {
      if (routeOptions.config.wechatCallback) {
        this.passing.watch(raw, reply.raw, routeOptions.url);
        holdHeaders(raw);
      }
      done(null, payload);
    });
  }

  /** People paste the URL into the console with a slash at its end; Express forgives that, and Nest's paths cannot say it. */
  private serveTrailingSlash(instance: FastifyLike): void {
    const { ignoreTrailingSlash, routerOptions } = instance.initialConfig;
    if (ignoreTrailingSlash || routerOptions?.ignoreTrailingSlash) {
      return;
    }
    instance.addHook('onRoute', (route) => {
      if (route.config?.wechatCallback && !route.url.endsWith('/') && route.method !== 'HEAD') {
        instance.route({ ...route, url: `${route.url}/` });
      }
    });
  }

  private installOnExpress(adapter: ExpressLike): void {
    adapter.use((request, response, next) => {
      const method = request.method ?? '';
      // Routes and prefix are complete by the time of the first request.
      this.paths ??= new Map(['GET', 'POST'].map((verb) => [verb, new PathSet(this.pathsFor(verb))]));
      const path = this.paths.get(method)?.find(pathOf(request.url ?? '/'));
      if (path !== undefined) {
        this.passing.watch(request, response, path);
        if (method === 'POST') {
          holdHeaders(request);
        }
      }
      next();
    });
  }

  private pathsFor(method: string): string[] {
    return this.callbackPaths
      .find()
      .filter(({ verb }) => verb === method || verb === 'ALL')
      .map(({ path }) => pathOf(path));
  }
}

/** Paths, some of which may have parameters: `/wechat/:appId/callback`. */
class PathSet {
  private readonly plain: ReadonlySet<string>;
  private readonly patterns: readonly (readonly string[])[];

  constructor(paths: readonly string[]) {
    this.plain = new Set(paths.filter((path) => !path.includes('/:')));
    this.patterns = paths.filter((path) => path.includes('/:')).map((path) => path.split('/'));
  }

  /** The path or the pattern that a path fits. */
  find(path: string): string | undefined {
    if (this.plain.has(path)) {
      return path;
    }
    if (this.patterns.length === 0) {
      return undefined;
    }
    const segments = path.split('/');
    const fitting = this.patterns.find(
      (pattern) =>
        pattern.length === segments.length &&
        pattern.every((segment, index) => segment.startsWith(':') || segment === segments[index]),
    );
    return fitting?.join('/');
  }
}

/** A path in the form in which Express compares: no query, no case, no slash at the end. */
function pathOf(url: string): string {
  const path = url.split('?', 1)[0]!.toLowerCase();
  return `/${path.split('/').filter(Boolean).join('/')}`;
}
