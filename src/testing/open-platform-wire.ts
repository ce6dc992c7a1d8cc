import type { AccountWire } from './account-wire.js';
import { judgeSuccess } from './answer-judge.js';
import type { Message } from '../platforms/message-push/message.js';
import { MessagePushWire, PUSH_RETRY_DELAYS } from './message-push-wire.js';
import type { RawAnswer, SignedRequest, SigningOptions } from './signed-request.js';
import type { SimulatedOpenPlatform } from './simulated-account.js';
import type { Verdict } from './verdict.js';

/** The AppID of the account that authorized the platform in the simulation. */
const AUTHORIZER_APP_ID = 'wx0123456789abcdef';

/** WeChat's side of a third-party platform: its authorization URL, and its message URL for all the rest. */
export class OpenPlatformWire implements AccountWire {
  private readonly events: MessagePushWire;
  private readonly messages: MessagePushWire;

  constructor(private readonly account: SimulatedOpenPlatform) {
    const { componentAppId, token, encodingAesKey, name, path } = account;
    const push = { appId: componentAppId, token, encodingAesKey, ...(name && { name }), ...(path && { path }) };
    this.events = new MessagePushWire(push);
    const eventPath = new URL(this.events.handshake().request.path, 'http://localhost').pathname;
    this.messages = new MessagePushWire(push, `${eventPath}/${AUTHORIZER_APP_ID}/callback`);
  }

  /** WeChat checks no URL of a third-party platform by GET. */
  handshake(): undefined {
    return undefined;
  }

  address() {
    return {
      to: this.account.componentAppId,
      account: { AuthorizerAppid: AUTHORIZER_APP_ID, appid: AUTHORIZER_APP_ID },
    };
  }

  sign(message: Message, options: SigningOptions = {}): SignedRequest {
    return this.wireFor(message).sign(message, options);
  }

  judge(answer: RawAnswer, message: Message): Verdict {
    if (!('InfoType' in message)) {
      return this.messages.judge(answer, message);
    }
    return judgeSuccess(answer);
  }

  retryDelays(): readonly number[] {
    return PUSH_RETRY_DELAYS;
  }

  private wireFor(message: Message): MessagePushWire {
    return 'InfoType' in message ? this.events : this.messages;
  }
}
