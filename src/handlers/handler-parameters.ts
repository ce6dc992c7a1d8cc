import { localized } from '../language/language.js';
import { decoratedParameters } from '../nest/handler-metadata.js';
import type { DiscoveredHandler } from './handler-explorer.js';
import { isMatchFactory } from './param.decorators.js';
import { patternsOf } from './where.js';

/** The event, and the context. */
const GIVEN = 2;

/**
 * Checks that each parameter of a handler gets a value.
 *
 * @throws Error that names the parameter, and says what to write
 */
export function checkParameters(handler: DiscoveredHandler): void {
  const decorated = decoratedParameters(handler.handlerClass, handler.methodName);
  if (decorated === undefined) {
    checkPlain(handler);
    return;
  }
  const indexes = new Set(decorated.map(({ index }) => index));
  if (indexes.size < decorated.length) {
    throw new Error(
      localized({
        en: `${handler.name}: a parameter has two decorators, and would get the value of one. Leave one on each.`,
        zh: `${handler.name}：有参数带两个装饰器，只会得到其中一个的值。每个参数请只留一个。`,
      }),
    );
  }
  const count = Math.max(parameterTypes(handler).length, ...[...indexes].map((index) => index + 1));
  for (let index = 1; index < count; index++) {
    if (!indexes.has(index)) {
      throw new Error(
        localized({
          en:
            `${handler.name}: parameter ${index + 1} has no decorator, so it would be undefined. If one parameter has a ` +
            'decorator, all others except the event need one: @Ctx() for the context.',
          zh: `${handler.name}：第 ${index + 1} 个参数没有装饰器，会是 undefined。只要有一个参数带装饰器，除事件外的参数都要带：上下文用 @Ctx()。`,
        }),
      );
    }
  }
  for (const { factory, data } of decorated) {
    if (isMatchFactory(factory) && data !== undefined) {
      checkMatch(handler, data as string | number);
    }
  }
}

/** Without decorators a handler gets the event and the context. */
function checkPlain(handler: DiscoveredHandler): void {
  const types = parameterTypes(handler);
  if (types.length > GIVEN) {
    throw new Error(
      localized({
        en:
          `${handler.name} has ${types.length} parameters. A handler gets the event and the context; for anything else put a ` +
          "decorator on the parameter: @Match('group'), @OpenId(), @Raw('Name').",
        zh: `${handler.name} 有 ${types.length} 个参数。处理方法只会得到事件和上下文；其他内容请在参数上加装饰器：@Match('group')、@OpenId()、@Raw('Name')。`,
      }),
    );
  }
  const second = types[1];
  // An interface, as the context's, leaves no more than Object behind.
  if (second !== undefined && second !== Object) {
    throw new Error(
      localized({
        en:
          `${handler.name}: the second parameter is a ${second.name} without a decorator, so it would get the context. Put a ` +
          "decorator on it: @Match('group') for a part of the text, @OpenId() for the sender, @Raw('Name') for a field.",
        zh: `${handler.name}：第二个参数的类型是 ${second.name}，没有装饰器，得到的会是上下文。请加上装饰器：取文本的一部分用 @Match('group')，发送者用 @OpenId()，某个字段用 @Raw('Name')。`,
      }),
    );
  }
}

function checkMatch({ name, metadata }: DiscoveredHandler, group: string | number): void {
  const patterns = metadata.flatMap(({ where }) => patternsOf(where));
  const groups = patterns.flatMap(groupsOf);
  if (groups.includes(group)) {
    return;
  }
  const asked = `@Match(${JSON.stringify(group)})`;
  throw new Error(
    patterns.length === 0
      ? localized({
          en: `${name} asks for ${asked}, but its decorators have no regular expression.`,
          zh: `${name} 要取 ${asked}，但它的装饰器里没有正则表达式。`,
        })
      : localized({
          en: `${name} asks for ${asked}, but its regular expression has ${groups.map((each) => JSON.stringify(each)).join(', ') || 'no groups'}.`,
          zh: `${name} 要取 ${asked}，但它的正则表达式里只有：${groups.map((each) => JSON.stringify(each)).join(', ') || 'no groups'}。`,
        }),
  );
}

/** The names and numbers of the groups of a regular expression. */
function groupsOf({ source, flags }: RegExp): readonly (string | number)[] {
  // An empty alternative matches anything, and its match has every group.
  const match = new RegExp(`${source}|`, flags).exec('')!;
  return [...match.keys(), ...Object.keys(match.groups ?? {})];
}

/** The types of the parameters as TypeScript emits them; empty where it emits none. */
function parameterTypes({ handlerClass, methodName }: DiscoveredHandler): readonly { readonly name: string }[] {
  return (Reflect.getMetadata('design:paramtypes', handlerClass.prototype as object, methodName) ?? []) as readonly {
    readonly name: string;
  }[];
}
