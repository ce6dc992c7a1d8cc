import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { textOf } from '../protocol/payload.js';
import { WechatExecutionContext } from './wechat-execution-context.js';

/** The event, for a parameter that is not the first. */
export const Event = createParamDecorator((_: unknown, context: ExecutionContext) =>
  WechatExecutionContext.create(context).getEvent(),
);

/** The {@link WechatContext} of the event: account, deadline, signal, match. */
export const Ctx = createParamDecorator((_: unknown, context: ExecutionContext) =>
  WechatExecutionContext.create(context).getContext(),
);

/**
 * The match of the handler's regular expression: a named or numbered group, or without an argument the whole match.
 * `undefined` where the group took no part.
 *
 * ```ts
 * @OnText(/^bind (?<code>\d{6})$/)
 * bind(event: TextMessage, @Match('code') code: string) {}
 * ```
 */
export const Match: (group?: string | number) => ParameterDecorator = createParamDecorator(
  (group: string | number | undefined, context: ExecutionContext) => {
    const { match } = WechatExecutionContext.create(context).getContext();
    if (group === undefined) {
      return match;
    }
    return typeof group === 'number' ? match?.[group] : match?.groups?.[group];
  },
);

/** The sender: `FromUserName`, the openid of the user. */
export const OpenId = createParamDecorator((_: unknown, context: ExecutionContext) =>
  textOf(WechatExecutionContext.create(context).getEvent().raw, 'FromUserName'),
);

/** The name of the account that received the event. */
export const AccountName = createParamDecorator(
  (_: unknown, context: ExecutionContext) => WechatExecutionContext.create(context).getEvent().account,
);

/** The payload with the official names or, with an argument, one element of it. */
export const Raw: (name?: string) => ParameterDecorator = createParamDecorator(
  (name: string | undefined, context: ExecutionContext) => {
    const { raw } = WechatExecutionContext.create(context).getEvent();
    return name === undefined ? raw : raw[name];
  },
);
