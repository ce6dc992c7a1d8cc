import 'reflect-metadata';

import type { RequestMethod, VersioningOptions } from '@nestjs/common';
import type { ModulesContainer } from '@nestjs/core';

/** A version as `@Version()` and `@Controller({ version })` take it. */
export type Versions = VersioningOptions['defaultVersion'];

const PATH = 'path';
const METHOD = 'method';
const VERSION = '__version__';
const GUARDS = '__guards__';
/** Followed by the id of the application. */
const MODULE_PATH = '__module_path__';
/** `@nestjs/platform-fastify` reads the `config` of a route from it; on Express nobody does. */
const FASTIFY_ROUTE_CONFIG = '__fastify_route_config__';

/** What `@Controller()`, or `@Get()` and its like, were given as the path. */
export function pathsOf(target: object): readonly string[] {
  const paths = Reflect.getMetadata(PATH, target) as string | readonly string[] | undefined;
  return typeof paths === 'object' ? paths : [paths ?? ''];
}

/** Whether `@Get()` or its like is on a method. */
export function isRoute(method: object): boolean {
  return Reflect.hasMetadata(PATH, method);
}

export function requestMethodOf(method: object): RequestMethod {
  return Reflect.getMetadata(METHOD, method) as RequestMethod;
}

export function versionsOf(target: object): Versions {
  return Reflect.getMetadata(VERSION, target) as Versions;
}

/** The prefix that `RouterModule` gives to the routes of a module. */
export function modulePathOf(module: object, { applicationId }: ModulesContainer): string {
  return (Reflect.getMetadata(`${MODULE_PATH}${applicationId}`, module) as string | undefined) ?? '';
}

/** What `@UseGuards()` was given. */
export function guardsOf(target: object): readonly unknown[] {
  return (Reflect.getMetadata(GUARDS, target) as readonly unknown[] | undefined) ?? [];
}

/** Adds to the `config` of a route, as `@RouteConfig()` of `@nestjs/platform-fastify` sets it. */
export function addFastifyRouteConfig(method: object, config: object): void {
  const before = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG, method) as object | undefined;
  Reflect.defineMetadata(FASTIFY_ROUTE_CONFIG, { ...before, ...config }, method);
}
