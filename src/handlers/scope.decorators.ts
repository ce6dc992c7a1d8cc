import 'reflect-metadata';

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
 * @throws Error at start-up for a name that no account has
 */
export function ForAccount(...names: readonly [string, ...string[]]): ClassDecorator & MethodDecorator {
  return scopeDecorator(ACCOUNTS, names);
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
 */
export function InState(...states: readonly [string, ...string[]]): MethodDecorator {
  return scopeDecorator(STATES, states);
}

function scopeDecorator(key: symbol, names: readonly string[]): ClassDecorator & MethodDecorator {
  return (target: object, _property?: string | symbol, descriptor?: PropertyDescriptor): void => {
    Reflect.defineMetadata(key, names, (descriptor?.value as object | undefined) ?? target);
  };
}

/** The accounts of a handler: what its method says, or its class. */
export function accountsOf(method: object, handlerClass: object): readonly string[] | undefined {
  return (Reflect.getOwnMetadata(ACCOUNTS, method) ?? Reflect.getMetadata(ACCOUNTS, handlerClass)) as
    readonly string[] | undefined;
}

/** The conversation states of a handler. */
export function statesOf(method: object): readonly string[] | undefined {
  return Reflect.getOwnMetadata(STATES, method) as readonly string[] | undefined;
}
