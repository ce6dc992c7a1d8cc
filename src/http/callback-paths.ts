import { Injectable, RequestMethod, VERSION_NEUTRAL, VersioningType } from '@nestjs/common';
import { ApplicationConfig, DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';
import {
  guardsOf,
  isRoute,
  modulePathOf,
  pathsOf,
  requestMethodOf,
  type Versions,
  versionsOf,
} from '../nest/route-metadata.js';
import { isCallbackRoute } from './callback-route.js';
import { SignatureGuard } from './signature.guard.js';

/** A route that serves a callback URL. */
export interface CallbackPath {
  /** The method of the controller. */
  readonly method: object;
  /** `Class.method`, for messages. */
  readonly name: string;
  readonly verb: string;
  /** As the outside sees it: with the application's prefix, the version and the module's path. */
  readonly path: string;
}

/** Finds the callback URLs of all controllers, the application's own among them. */
@Injectable()
export class CallbackPaths {
  private found: readonly CallbackPath[] | undefined;

  constructor(
    private readonly config: ApplicationConfig,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly modules: ModulesContainer,
  ) {}

  /** To be asked when `main.ts` is done with the prefix and the versions. */
  find(): readonly CallbackPath[] {
    // Another application of this process may change the routes of a controller that it shares.
    return (this.found ??= this.search());
  }

  private search(): readonly CallbackPath[] {
    return this.discovery.getControllers().flatMap(({ metatype, host }) => {
      if (typeof metatype !== 'function') {
        return [];
      }
      const prototype = metatype.prototype as Record<string, object>;
      const modulePath = modulePathOf(host!.metatype, this.modules);
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((key) => isCallbackRoute(prototype[key]!) || isGuardedRoute(metatype, prototype[key]!))
        .flatMap((key) => this.pathsOf(metatype, prototype[key]!, modulePath, `${metatype.name}.${key}`));
    });
  }

  private pathsOf(controller: object, method: object, modulePath: string, name: string): CallbackPath[] {
    const verb = requestMethodOf(method);
    return pathsOf(controller).flatMap((controllerPath) =>
      pathsOf(method).flatMap((methodPath) =>
        this.versionPathsOf(controller, method).map((version) => {
          const path = this.withPrefix(verb, version, join(modulePath, controllerPath, methodPath));
          return { method, name, verb: RequestMethod[verb], path };
        }),
      ),
    );
  }

  /** The segments that versions add to the path: none, unless they are in the URI. */
  private versionPathsOf(controller: object, method: object): readonly string[] {
    const versioning = this.config.getVersioning();
    if (versioning?.type !== VersioningType.URI) {
      return [''];
    }
    const versions = listOf(versionsOf(method) ?? versionsOf(controller) ?? versioning.defaultVersion);
    const prefix = versioning.prefix === false ? '' : (versioning.prefix ?? 'v');
    return versions.map((version) =>
      version === VERSION_NEUTRAL || version === '' ? '' : `${prefix}${String(version)}`,
    );
  }

  private withPrefix(verb: RequestMethod, version: string, path: string): string {
    const excluded = this.config
      .getGlobalPrefixOptions()
      .exclude?.some(
        ({ pathRegex, requestMethod }) =>
          (requestMethod === RequestMethod.ALL || requestMethod === verb) && pathRegex.test(path),
      );
    return join(excluded ? '' : this.config.getGlobalPrefix(), version, path);
  }
}

/** A route that has our guard is meant to be a callback URL, whether it says for which account or not. */
function isGuardedRoute(controller: object, method: object): boolean {
  return isRoute(method) && [controller, method].some((target) => guardsOf(target).includes(SignatureGuard));
}

function listOf(versions: Versions): readonly (string | symbol)[] {
  return typeof versions === 'object' ? versions : [versions ?? ''];
}

function join(...parts: readonly string[]): string {
  return `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;
}
