import 'reflect-metadata';

import { Controller, Get, Module, Version } from '@nestjs/common';
import { ExternalContextCreator, HttpAdapterHost, ModulesContainer } from '@nestjs/core';
import { RouteConfig } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { describe, expect, it } from 'vitest';

import { assertSupportedNest, type NestParts } from '../../src/nest/assert-supported-nest.js';
import { addFastifyRouteConfig, versionsOf } from '../../src/nest/route-metadata.js';

@Module({})
class EmptyModule {}

async function nestParts(): Promise<NestParts> {
  const app = (await Test.createTestingModule({ imports: [EmptyModule] }).compile()).createNestApplication();
  return {
    contextCreator: app.get(ExternalContextCreator),
    modules: app.get(ModulesContainer),
    adapterHost: app.get(HttpAdapterHost),
  };
}

/** The object as a later version could have it, with a property of another name. */
function without<T extends object>(object: T, property: string): T {
  return new Proxy(object, {
    get: (target, name) => (name === property ? undefined : Reflect.get(target, name)),
    has: (target, name) => name !== property && Reflect.has(target, name),
  });
}

describe('the names of Nest that its documentation does not promise', () => {
  it('are all there in this version', async () => {
    const parts = await nestParts();
    expect(() => assertSupportedNest(parts)).not.toThrow();
  });

  it.each([
    ['guardsConsumer', 'tryActivate'],
    ['guardsConsumer', 'createContext'],
    ['pipesConsumer', 'apply'],
    ['filtersContextCreator', 'create'],
    ['guardsContextCreator', 'config'],
    ['interceptorsContextCreator', 'config'],
    ['pipesContextCreator', 'config'],
    ['filtersContextCreator', 'config'],
  ])('are missed: %s.%s', async (part, name) => {
    const parts = await nestParts();
    const changed = new Proxy(parts.contextCreator, {
      get: (target, property) => {
        const value = Reflect.get(target, property) as object;
        return property === part ? without(value, name) : value;
      },
    });
    expect(() => assertSupportedNest({ ...parts, contextCreator: changed })).toThrow(
      `which lacks ExternalContextCreator.${part}.${name}.`,
    );
  });

  it('are missed together, in one error that says what to do', async () => {
    const { contextCreator, modules, adapterHost } = await nestParts();
    const changed: NestParts = {
      contextCreator: without(contextCreator, 'create'),
      modules: without(modules, 'applicationId'),
      adapterHost: without(adapterHost, 'init$'),
    };
    expect(() => assertSupportedNest(changed)).toThrow(
      'nestjs-wechat does not work with this version of Nest, which lacks ExternalContextCreator.create, ' +
        'ModulesContainer.applicationId, HttpAdapterHost.init$.subscribe. Use a version of @nestjs/core that the peer ' +
        'dependencies of nestjs-wechat allow, or a newer nestjs-wechat.',
    );
  });
});

describe('what we read and write of routes', () => {
  it('is what @nestjs/platform-fastify reads', () => {
    class Hooks {
      @RouteConfig({ own: 1 })
      receive(): void {}
    }
    const method = Hooks.prototype.receive;
    const key = Reflect.getMetadataKeys(method).find((each) => Reflect.getMetadata(each, method)?.own === 1);
    addFastifyRouteConfig(method, { wechatCallback: true });
    expect(Reflect.getMetadata(key, method)).toEqual({ own: 1, wechatCallback: true });
  });

  it('is what @Version() writes', () => {
    @Controller()
    class Hooks {
      @Get()
      @Version('2')
      receive(): void {}
    }
    expect(versionsOf(Hooks.prototype.receive)).toBe('2');
  });
});
