import { Injectable } from '@nestjs/common';
import { type AbstractHttpAdapter, HttpAdapterHost } from '@nestjs/core';
import type { IncomingMessage } from 'node:http';
import { CallbackPaths } from './callback-paths.js';
import type { CallbackRouteConfig } from './callback-route.js';
import { holdHeaders } from './held-headers.js';

interface ExpressLike {
  use(middleware: (request: IncomingMessage, response: unknown, next: () => void) => void): void;
}

interface FastifyRoute {
  readonly method: string | string[];
  readonly url: string;
  readonly config?: CallbackRouteConfig;
}

interface FastifyLike {
  readonly initialConfig: { ignoreTrailingSlash?: boolean; routerOptions?: { ignoreTrailingSlash?: boolean } };
  route(route: FastifyRoute): void;
  addHook(name: 'onRoute', hook: (route: FastifyRoute) => void): void;
  addHook(
    name: 'preParsing',
    hook: (
      request: { raw: IncomingMessage; routeOptions: { config: CallbackRouteConfig } },
      reply: unknown,
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
  private paths: PathSet | undefined;

  constructor(
    host: HttpAdapterHost,
    private readonly callbackPaths: CallbackPaths,
  ) {
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
    instance.addHook('preParsing', (request, _reply, payload, done) => {
      if (request.routeOptions.config.wechatCallback) {
        holdHeaders(request.raw);
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
    adapter.use((request, _response, next) => {
      if (request.method === 'POST') {
        // Routes and prefix are complete by the time of the first request.
        this.paths ??= new PathSet(this.postPaths());
        if (this.paths.has(pathOf(request.url ?? '/'))) {
          holdHeaders(request);
        }
      }
      next();
    });
  }

  private postPaths(): string[] {
    return this.callbackPaths
      .find()
      .filter(({ verb }) => verb === 'POST' || verb === 'ALL')
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

  has(path: string): boolean {
    if (this.plain.has(path)) {
      return true;
    }
    if (this.patterns.length === 0) {
      return false;
    }
    const segments = path.split('/');
    return this.patterns.some(
      (pattern) =>
        pattern.length === segments.length &&
        pattern.every((segment, index) => segment.startsWith(':') || segment === segments[index]),
    );
  }
}

/** A path in the form in which Express compares: no query, no case, no slash at the end. */
function pathOf(url: string): string {
  const path = url.split('?', 1)[0]!.toLowerCase();
  return `/${path.split('/').filter(Boolean).join('/')}`;
}
