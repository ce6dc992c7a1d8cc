import type { CallbackRequest, CallbackResponse } from '../../model/callback.js';
import type { Outcome } from '../../model/outcome.js';
import type { WechatEndpoint } from '../../model/wechat-account.js';
import type { EventClass } from '../../model/wechat-event.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import type { MessagePush, OpenedMessage } from '../../protocol/message-push.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';
import { requireSigned } from '../message-push/foreign-request.js';
import {
  type AnsweredEvent,
  DEADLINE_MS,
  type MessagePushDialect,
  type OpenedPush,
  responseOf,
} from '../message-push/message-push.endpoint.js';
import { isPlaceholder, PathParameter } from '../message-push/path-parameter.js';
import { answerOfRefusal, plainAnswer } from '../message-push/plain-answer.js';
import type { PublishTest } from './publish-test.js';
import { SWAPPED_HINT, SwappedUrls } from './swapped-urls.js';
import type { TenantGuard } from './tenant-guard.js';

/** What WeChat replaces in the message URL. */
export const APP_ID_PLACEHOLDER = '$APPID$';

/** A platform whose accounts can authorize a third-party platform. */
export interface AuthorizerPlatform {
  readonly dialect: MessagePushDialect;
  readonly baseEventClass: EventClass;
}

/** What an {@link AuthorizerEndpoint} works with. */
export interface AuthorizerParts {
  readonly componentAppId: string;
  readonly push: MessagePush;
  readonly tenants: TenantGuard;
  readonly publishTest: PublishTest | undefined;
  /** The platform that replies of the publish test are written for. */
  readonly testPlatform: AuthorizerPlatform;
  readonly platformOf: (appId: string, payload: PayloadObject) => AuthorizerPlatform | Promise<AuthorizerPlatform>;
}

interface OpenedAuthorizerMessage extends OpenedPush, AnsweredEvent {
  readonly dialect: MessagePushDialect;
}

/** The message URL (消息与事件接收 URL), which has the AppID of the account in its path. */
export class AuthorizerEndpoint implements WechatEndpoint<OpenedAuthorizerMessage> {
  readonly deadline = DEADLINE_MS;
  readonly path: string;
  private readonly appId: PathParameter;
  private readonly swapped = new SwappedUrls();

  constructor(
    path: string,
    private readonly parts: AuthorizerParts,
  ) {
    this.appId = new PathParameter(path, APP_ID_PLACEHOLDER, 'appId');
    this.path = this.appId.route;
  }

  verifyRequest(request: Pick<CallbackRequest, 'query' | 'headers'>): void {
    requireSigned(request);
    this.parts.push.verifyQuery(request.query);
  }

  async open(request: CallbackRequest): Promise<OpenedAuthorizerMessage | CallbackResponse> {
    const { query, body, receivedAt } = request;
    const { componentAppId, push, tenants, platformOf } = this.parts;
    const appId = this.appIdOf(request);
    const message = push.open(query, body.toString('utf8'), receivedAt);
    const { payload, tokenIndex, keyIndex } = message;
    const infoType = textOf(payload, 'InfoType');
    if (infoType !== undefined && textOf(payload, 'MsgType') === undefined) {
      this.swapped.warn({
        en: `${infoType}, which belongs to the authorization event URL (授权事件接收 URL), came to the message URL`,
        zh: `${infoType} 应发到授权事件接收 URL，却发到了消息与事件接收 URL`,
      });
    }
    await tenants.check(appId, query['msg_signature'] ?? '', textOf(payload, 'ToUserName'), receivedAt);
    const tested = this.answerTest(appId, message, receivedAt);
    if (tested !== undefined) {
      return tested;
    }
    const { dialect, baseEventClass } = await platformOf(appId, payload);
    return {
      ...dialect.read(message, `${componentAppId}:${appId}`),
      payload,
      format: message.format,
      appId,
      baseEventClass,
      credentials: { tokenIndex, keyIndex },
      message,
      dialect,
    };
  }

  respond(opened: OpenedAuthorizerMessage, outcome: Outcome, now: number): CallbackResponse {
    const { dialect, message } = opened;
    return responseOf(dialect.answer(opened, outcome, now), message, this.parts.push, now);
  }

  refuse(error: WechatCallbackError): CallbackResponse | undefined {
    return answerOfRefusal(error);
  }

  private answerTest(appId: string, message: OpenedMessage, now: number): CallbackResponse | undefined {
    const { publishTest, push, testPlatform, componentAppId } = this.parts;
    const answer = publishTest?.answer(appId, message.payload);
    if (answer?.text === undefined) {
      return answer && plainAnswer('');
    }
    const { dialect } = testPlatform;
    const event = { ...dialect.read(message, componentAppId), payload: message.payload, format: message.format };
    return responseOf(dialect.answer(event, { kind: 'reply', reply: answer.text }, now), message, push, now);
  }

  private appIdOf({ path }: CallbackRequest): string {
    const appId = this.appId.valueIn(path);
    if (isPlaceholder(appId, APP_ID_PLACEHOLDER)) {
      throw new WechatCallbackError(
        'query',
        {
          en: `The URL contains the text ${APP_ID_PLACEHOLDER}, not the AppID of an account`,
          zh: `URL 里是 ${APP_ID_PLACEHOLDER} 本身，没有换成账号的 AppID`,
        },
        {
          hint: SWAPPED_HINT,
        },
      );
    }
    if (!/^[\w-]{1,64}$/.test(appId)) {
      throw new WechatCallbackError('query', {
        en: `The path has no AppID where ${APP_ID_PLACEHOLDER} should be replaced`,
        zh: `路径里没有 AppID（应替换 ${APP_ID_PLACEHOLDER}）`,
      });
    }
    return appId;
  }
}
