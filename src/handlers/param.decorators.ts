import type { ExecutionContext } from '@nestjs/common';
import { textOf } from '../protocol/payload.js';
import { parameterDecorator, type ParamPipe } from './parameter-decorator.js';
import { WechatExecutionContext } from './wechat-execution-context.js';

export type { ParamPipe } from './parameter-decorator.js';

const MATCH = Symbol.for('nestjs-wechat:match');

/** The event. The first parameter gets it without a decorator; with one, pipes see it too. */
export const Event: (...pipes: ParamPipe[]) => ParameterDecorator = parameterDecorator('@Event', (_, context) =>
  WechatExecutionContext.create(context).getEvent(),
);

/** The {@link WechatContext} of the event: account, deadline, signal, match. */
export const Ctx: () => ParameterDecorator = parameterDecorator('@Ctx', (_, context) =>
  WechatExecutionContext.create(context).getContext(),
);

/**
 * The match of the handler's regular expression: a named or numbered group, or without an argument the whole match.
 * `undefined` where the group took no part.
 *
 * ```ts
 * class Handlers {@OnText(/^bind (?<code>\d{6})$/)
 *   bind(event: TextMessage,@Match('code') code: string) {}
 * }
 *
 * class OtherHandlers {@OnText(/^order (\d+)$/)
 *   order(event: TextMessage,@Match(1, ParseIntPipe) id: number) {}
 * }
 * ```
 */
export const Match: (group?: string | number, ...pipes: ParamPipe[]) => ParameterDecorator = parameterDecorator(
  '@Match',
  matchFactory,
  ['string', 'number'],
);

function matchFactory(group: string | number | undefined, context: ExecutionContext): unknown {
  const { match } = WechatExecutionContext.create(context).getContext();
  if (group === undefined) {
    return match;
  }
  return typeof group === 'number' ? match?.[group] : match?.groups?.[group];
}

Object.assign(matchFactory, { [MATCH]: true });

/** Whether a parameter decorator is {@link Match}, of this or another copy of the library. */
export function isMatchFactory(factory: unknown): boolean {
  return typeof factory === 'function' && MATCH in factory;
}

/** The sender: `FromUserName`, the openid of the user. */
export const OpenId: (...pipes: ParamPipe[]) => ParameterDecorator = parameterDecorator('@OpenId', (_, context) =>
  textOf(WechatExecutionContext.create(context).getEvent().raw, 'FromUserName'),
);

/** The name of the account that received the event. */
export const AccountName: () => ParameterDecorator = parameterDecorator(
  '@AccountName',
  (_, context) => WechatExecutionContext.create(context).getEvent().account,
);

/** The payload with the official names or, with an argument, one element of it. */
export const Raw: (name?: string, ...pipes: ParamPipe[]) => ParameterDecorator = parameterDecorator(
  '@Raw',
  (name: string | undefined, context) => {
    const { raw } = WechatExecutionContext.create(context).getEvent();
    return name === undefined ? raw : raw[name];
  },
  ['string'],
);
