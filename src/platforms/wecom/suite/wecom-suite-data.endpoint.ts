import { localized } from '../../../language/language.js';
import type { CallbackRequest, CallbackResponse } from '../../../model/callback.js';
import type { Outcome } from '../../../model/outcome.js';
import type { WechatEndpoint } from '../../../model/wechat-account.js';
import { WechatCallbackError } from '../../../protocol/callback-error.js';
import { digestOf } from '../../../protocol/digest.js';
import { onlyReceiver, type Receivers } from '../../../protocol/receivers.js';
import { single } from '../../../protocol/signed-query.js';
import { DEADLINE_MS, IDEMPOTENCY_WINDOW_S } from '../../message-push/message-push.endpoint.js';
import { isPlaceholder, PathParameter } from '../../message-push/path-parameter.js';
import { answerOfRefusal, plainAnswer, SUCCESS } from '../../message-push/plain-answer.js';
import { answerOf, hintForBot } from '../app/wecom.endpoint.js';
import { WecomEvent } from '../app/wecom.event.js';
import type { OpenedWecomCallback, WecomPush } from '../wecom-push.js';
import type { SuiteEvents } from './suite-events.js';
import type { SuiteIds } from './wecom-suite.endpoint.js';

/** What WeCom replaces in the data URL. */
export const CORP_ID_PLACEHOLDER = '$CORPID$';

/** The data URL (数据回调 URL) of a suite: the messages and events of the corps that authorized it. */
export class WecomSuiteDataEndpoint implements WechatEndpoint<OpenedWecomCallback> {
  readonly deadline = DEADLINE_MS;
  readonly path: string;
  private readonly corpInPath: PathParameter | undefined;

  constructor(
    path: string,
    private readonly ids: SuiteIds,
    private readonly push: WecomPush,
    private readonly events: SuiteEvents,
  ) {
    this.corpInPath = path.includes(CORP_ID_PLACEHOLDER)
      ? new PathParameter(path, CORP_ID_PLACEHOLDER, 'corpId')
      : undefined;
    this.path = this.corpInPath?.route ?? path;
  }

  verifyRequest(request: Pick<CallbackRequest, 'query' | 'path'>): void {
    this.push.verifyQuery(request.query);
    this.corpOf(request);
  }

  handshake({ query }: Pick<CallbackRequest, 'query'>): CallbackResponse {
    return plainAnswer(this.push.verifyHandshake(query, onlyReceiver(this.ids.ofHandshake, hintForBot)));
  }

  async open(request: CallbackRequest): Promise<OpenedWecomCallback> {
    const { query, body, receivedAt } = request;
    const opened = this.push.open(query, body.toString('utf8'), receivedAt, this.receiversOf(request));
    const { payload, message, receiverId } = opened;
    const { isTicket, ...facts } = await this.events.read(payload, receiverId, receivedAt);
    const key = `${this.ids.suiteId}:${receiverId}:/${this.path}:${digestOf(message)}`;
    return {
      ...facts,
      payload,
      idempotency: isTicket ? undefined : { key, window: IDEMPOTENCY_WINDOW_S, critical: false },
      opened,
    };
  }

  respond(callback: OpenedWecomCallback, outcome: Outcome, now: number): CallbackResponse {
    return callback.baseEventClass === WecomEvent ? answerOf(callback, outcome, this.push, now) : SUCCESS;
  }

  refuse(error: WechatCallbackError): CallbackResponse | undefined {
    return answerOfRefusal(error);
  }

  /** The corp of the URL, where it has one, or else the corp that the message is encrypted for. */
  private receiversOf(request: CallbackRequest): Receivers {
    const corp = this.corpOf(request);
    const { suiteId, ofEvent } = this.ids;
    if (ofEvent === '') {
      return onlyReceiver('');
    }
    return {
      accepts: (id) => id === suiteId || (corp === undefined ? id !== '' : id === corp),
      expected: () => expectedCorp(corp),
      hintFor: hintForBot,
    };
  }

  private corpOf({ query, path }: Pick<CallbackRequest, 'query' | 'path'>): string | undefined {
    const corp = this.corpInPath?.valueIn(path) ?? single(query, 'corpid');
    if (corp !== undefined && isPlaceholder(corp, CORP_ID_PLACEHOLDER)) {
      throw new WechatCallbackError(
        'query',
        {
          en: `The URL contains the text ${CORP_ID_PLACEHOLDER}, not the CorpID`,
          zh: `URL 里是 ${CORP_ID_PLACEHOLDER} 本身，没有换成 CorpID`,
        },
        {
          hint: {
            en: 'WeCom replaces it with the CorpID when it sends data of a corp. Check that this is the data URL, and that no proxy escapes the URL.',
            zh: '企业微信推送企业数据时，会把它换成 CorpID。请检查这是不是数据回调 URL，以及代理有没有对 URL 转义。',
          },
        },
      );
    }
    return corp === '' ? undefined : corp;
  }
}

function expectedCorp(corp: string | undefined): string {
  if (corp === undefined) {
    return localized({ en: 'that of any corp', zh: '任意企业的' });
  }
  const shown = corp.slice(0, 64);
  return localized({ en: `that of the corp ${shown}, as its URL says`, zh: `URL 里所写企业 ${shown} 的` });
}
