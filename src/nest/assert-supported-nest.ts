import { Controller, createParamDecorator, Get, RequestMethod, UseGuards } from '@nestjs/common';
import type { ExternalContextCreator, HttpAdapterHost, ModulesContainer } from '@nestjs/core';
import { localized } from '../language/language.js';
import { CREATORS_OF_ENHANCERS, partsOf } from './context-creator.js';
import { decoratedParameters, enhancersOf } from './handler-metadata.js';
import { guardsOf, pathsOf, requestMethodOf, versionsOf } from './route-metadata.js';

/** What the container gives to whoever asks. */
export interface NestParts {
  readonly contextCreator: ExternalContextCreator;
  readonly modules: ModulesContainer;
  readonly adapterHost: HttpAdapterHost;
}

/**
 * Checks that Nest has every name that we use of it without its documentation. A later version could rename one, and
 * without this check a refused event would then pass for a failed one, or a global guard meet events, with no word.
 *
 * @throws Error that names all that is missing
 */
export function assertSupportedNest(parts: NestParts): void {
  const missing = [...missingOfContextCreator(parts), ...missingOfMetadata(), ...missingOfContainer(parts)];
  if (missing.length > 0) {
    throw new Error(
      localized({
        en:
          `nestjs-wechat does not work with this version of Nest, which lacks ${missing.join(', ')}. ` +
          'Use a version of @nestjs/core that the peer dependencies of nestjs-wechat allow, or a newer nestjs-wechat.',
        zh: `nestjs-wechat 无法与这个版本的 Nest 一起工作，缺少 ${missing.join(', ')}。请使用 nestjs-wechat 的 peerDependencies 所列的 @nestjs/core 版本，或更新 nestjs-wechat。`,
      }),
    );
  }
}

function missingOfContextCreator({ contextCreator }: NestParts): string[] {
  const parts = partsOf(contextCreator);
  const creators = CREATORS_OF_ENHANCERS.filter((part) => !hasProperty(parts[part], 'config'));
  return [
    ...creators.map((part) => `ExternalContextCreator.${part}.config`),
    ...lacking(parts.filtersContextCreator, 'ExternalContextCreator.filtersContextCreator', 'create'),
    ...lacking(parts.guardsConsumer, 'ExternalContextCreator.guardsConsumer', 'tryActivate', 'createContext'),
    ...lacking(parts.pipesConsumer, 'ExternalContextCreator.pipesConsumer', 'apply'),
    ...lacking(contextCreator, 'ExternalContextCreator', 'create', 'transformToResult'),
  ];
}

/** Decorates a class as users do, and looks whether we read from it what was given. */
function missingOfMetadata(): string[] {
  class Guard {
    canActivate(): boolean {
      return true;
    }
  }
  @Controller({ path: 'controller', version: '1' })
  @UseGuards(Guard)
  class Probe {
    @Get('route')
    method(@Parameter('data') parameter: unknown): unknown {
      return parameter;
    }
  }
  const method = Object.getOwnPropertyDescriptor(Probe.prototype, 'method')!.value as object;
  const found = {
    '@Controller() path': pathsOf(Probe)[0] === 'controller',
    '@Get() path': pathsOf(method)[0] === 'route',
    '@Get() method': requestMethodOf(method) === RequestMethod.GET,
    '@Controller() version': versionsOf(Probe) === '1',
    '@UseGuards() guards': guardsOf(Probe).includes(Guard) && enhancersOf(Probe).length === 1,
    'createParamDecorator() parameters': isRead(decoratedParameters(Probe, 'method')?.[0]),
  };
  return Object.entries(found).flatMap(([name, isThere]) => (isThere ? [] : [name]));
}

const factory = (): undefined => undefined;
const Parameter = createParamDecorator(factory);

function isRead(parameter: NonNullable<ReturnType<typeof decoratedParameters>>[number] | undefined): boolean {
  return parameter?.index === 0 && parameter.factory === factory && parameter.data === 'data';
}

function missingOfContainer({ modules, adapterHost }: NestParts): string[] {
  return [
    ...(typeof modules.applicationId === 'string' ? [] : ['ModulesContainer.applicationId']),
    ...lacking(adapterHost.init$, 'HttpAdapterHost.init$', 'subscribe'),
  ];
}

function lacking(object: object | undefined, name: string, ...methods: readonly string[]): string[] {
  return methods
    .filter((method) => typeof (object as Record<string, unknown> | undefined)?.[method] !== 'function')
    .map((method) => `${name}.${method}`);
}

function hasProperty(object: object | undefined, property: string): boolean {
  return object !== undefined && property in object;
}
