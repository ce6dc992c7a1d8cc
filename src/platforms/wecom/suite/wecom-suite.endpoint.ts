import { localized, type Texts } from '../../../language/language.js';
import type { CallbackRequest, CallbackResponse } from '../../../model/callback.js';
import type { Outcome } from '../../../model/outcome.js';
import type { WechatEndpoint } from '../../../model/wechat-account.js';
import { WechatCallbackError } from '../../../protocol/callback-error.js';
import { digestOf } from '../../../protocol/digest.js';
import { textOf } from '../../../protocol/payload.js';
import { nameOf, onlyReceiver, type Receivers } from '../../../protocol/receivers.js';
import type { SuiteEvents } from './suite-events.js';
import type { WecomPush } from '../wecom-push.js';
import { DEADLINE_MS, IDEMPOTENCY_WINDOW_S } from '../../message-push/message-push.endpoint.js';
import { acknowledge, answerOfRefusal, plainAnswer } from '../../message-push/plain-answer.js';
import { hintForBot } from '../app/wecom.endpoint.js';
import type { OpenedWecomCallback } from '../wecom-push.js';

const DATA_HINT: Texts = {
  en:
    'What is encrypted for a corp that uses the suite belongs to the data URL, which ends in /data. ' +
    'Check that the two URLs of the suite are not swapped in the console, and that suiteId and corpId are those of this suite.',
  zh: '为授权企业加密的消息应发到以 /data 结尾的数据回调 URL。请检查后台的两个 URL 是否填反了，以及 suiteId 和 corpId 是不是这个第三方应用的。',
};

/** The ids of a suite, as messages name them. */
export interface SuiteIds {
  readonly suiteId: string;
  /** The receiver of the GET: the provider's corp. */
  readonly ofHandshake: string;
  /** The receiver of an event: the suite. An event about the provider itself is encrypted for the provider's corp. */
  readonly ofEvent: string;
}

/** The command URL (指令回调 URL) of a suite: tickets, authorizations, and events of the authorized corps. */
export class WecomSuiteEndpoint implements WechatEndpoint<OpenedWecomCallback> {
  readonly deadline = DEADLINE_MS;
  private readonly receivers: Receivers;

  constructor(
    readonly path: string,
    private readonly ids: SuiteIds,
    private readonly push: WecomPush,
    private readonly events: SuiteEvents,
  ) {
    const { ofEvent, ofHandshake } = ids;
    this.receivers = {
      accepts: (id) => id === ofEvent || id === ofHandshake,
      expected: () => {
        const [suite, provider] = [nameOf(ofEvent), nameOf(ofHandshake)];
        return localized({
          en: `the suite ${suite} of the provider ${provider}`,
          zh: `服务商 ${provider} 的第三方应用 ${suite}`,
        });
      },
      hintFor: (id) => hintForBot(id) ?? DATA_HINT,
    };
  }

  verifyRequest({ query }: Pick<CallbackRequest, 'query'>): void {
    this.push.verifyQuery(query);
  }

  handshake({ query }: Pick<CallbackRequest, 'query'>): CallbackResponse {
    const body = this.push.verifyHandshake(query, onlyReceiver(this.ids.ofHandshake, hintForBot));
    return plainAnswer(body);
  }

  async open({ query, body, receivedAt }: CallbackRequest): Promise<OpenedWecomCallback> {
    const { suiteId, ofEvent } = this.ids;
    const opened = this.push.open(query, body.toString('utf8'), receivedAt, this.receivers);
    const { payload, message, receiverId } = opened;
    if (receiverId !== ofEvent && textOf(payload, 'ServiceCorpId') === undefined) {
      throw new WechatCallbackError('receiver', {
        en: 'An event of a suite that is encrypted for the provider',
        zh: '第三方应用的事件，却是为服务商加密的',
      });
    }
    const { isTicket, ...facts } = await this.events.read(payload, receiverId, receivedAt);
    return {
      ...facts,
      payload,
      idempotency: isTicket
        ? undefined
        : { key: `${suiteId}:${digestOf(message)}`, window: IDEMPOTENCY_WINDOW_S, critical: false },
      opened,
    };
  }

  /** Everything but `success` is shown to the provider as an error. */
  respond(_opened: OpenedWecomCallback, outcome: Outcome): CallbackResponse {
    return acknowledge(outcome);
  }

  refuse(error: WechatCallbackError): CallbackResponse | undefined {
    return answerOfRefusal(error);
  }
}
