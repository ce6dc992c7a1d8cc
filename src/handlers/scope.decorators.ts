import 'reflect-metadata';

import { same, type Texts } from '../language/language.js';
import { isClass } from '../options/type-name.js';
import { checkCalled, keepOnce, methodDecorator, withoutParentheses } from './decorated-method.js';
import { checkGivenTexts } from './given-texts.js';

const ACCOUNTS = Symbol.for('nestjs-wechat:accounts');
const STATES = Symbol.for('nestjs-wechat:states');

/**
 * Limits a handler, or all handlers of a class, to the events of some accounts. When all else is equal, it comes before
 * a handler for all accounts.
 *
 * ```ts
 * class Handlers {@OnSubscribe()@ForAccount('shop')
 *   welcome() {
 *     return 'Welcome to the shop!';
 *   }
 * }
 * ```
 *
 * @param names - the names of the accounts, as configured
 * @throws Error for what is no name, and on anything but a class or a method of one
 */
export function ForAccount(...names: readonly [string, ...string[]]): ClassDecorator & MethodDecorator {
  if (isClass(names[0])) {
    throw withoutParentheses('@ForAccount');
  }
  checkCalled('@ForAccount', names);
  checkGivenTexts({ taker: same('@ForAccount()'), what: NAMES }, names);
  const onMethod = methodDecorator('@ForAccount', ACCOUNTS, names);
  return (target: object, key?: string | symbol, descriptor?: PropertyDescriptor) => {
    if (typeof target === 'function' && key === undefined && descriptor === undefined) {
      keepOnce('@ForAccount', target.name, ACCOUNTS, names, target);
    } else {
      onMethod(target, key!, descriptor!);
    }
  };
}

/**
 * Limits a handler to users who are in one of these states of a conversation. A handler enters a state with
 * `ctx.session.enter('ordering')`. For the same class of events it comes before all handlers without a state.
 *
 * ```ts
 * class Handlers {@OnText()@InState('ordering')
 *   async order(event: TextMessage, context: WechatContext) {
 *     await context.session.leave();
 *     return `One ${event.content}, coming up.`;
 *   }
 * }
 * ```
 *
 * @param states - the names that the application gives to the steps of its conversations
 * @throws Error for what is no name, and on anything but a method
 */
export function InState(...states: readonly [string, ...string[]]): MethodDecorator {
  checkCalled('@InState', states);
  checkGivenTexts({ taker: same('@InState()'), what: NAMES }, states);
  return methodDecorator('@InState', STATES, states);
}

const NAMES: Texts = { en: 'names', zh: '名称' };

/** The accounts of a handler: what its method says, or its class. */
export function accountsOf(method: object, handlerClass: object): readonly string[] | undefined {
  return (Reflect.getOwnMetadata(ACCOUNTS, method) ?? Reflect.getMetadata(ACCOUNTS, handlerClass)) as
    | readonly string[]
    | undefined;
}

/** The conversation states of a handler. */
export function statesOf(method: object): readonly string[] | undefined {
  return Reflect.getOwnMetadata(STATES, method) as readonly string[] | undefined;
}

/** Whether one of these decorators is on a method itself. */
export function isScoped(method: object): boolean {
  return Reflect.hasOwnMetadata(ACCOUNTS, method) || Reflect.hasOwnMetadata(STATES, method);
}
