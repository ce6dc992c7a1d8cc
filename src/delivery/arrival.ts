import type { CallbackUrl } from '../accounts/registered-account.js';
import type { WechatSettings } from '../accounts/wechat-settings.js';
import type { EventFactory } from '../handlers/event-factory.js';
import type { OpenedCallback } from '../model/wechat-account.js';
import type { WechatEvent } from '../model/wechat-event.js';
import type { DeliveryInfo, EventInfo } from '../model/wechat-observer.js';

/** By the endpoint's deadline the answer has to be there; it needs the rest of the time for its way. */
const HANDLER_SHARE = 0.96;

/** One delivery of a callback: the verified request that is to be answered. */
export class Arrival {
  private madeEvent: WechatEvent | undefined;

  /** @param receivedAt - milliseconds of the module's clock */
  constructor(
    readonly url: CallbackUrl,
    readonly opened: OpenedCallback,
    readonly receivedAt: number,
    readonly delivery: DeliveryInfo,
    private readonly events: EventFactory,
  ) {}

  /** Made when somebody asks. */
  get event(): WechatEvent {
    return (this.madeEvent ??= this.events.create(this.url.owner.account, this.opened));
  }

  get settings(): WechatSettings {
    return this.url.owner.settings;
  }

  /** When the handler has to be done, in milliseconds of the module's clock. */
  get deadline(): number {
    return this.receivedAt + HANDLER_SHARE * (this.opened.deadline ?? this.url.endpoint.deadline);
  }

  /** For observers. */
  info(): EventInfo {
    return { ...this.delivery, type: this.event.type };
  }
}
