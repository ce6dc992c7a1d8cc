import type { EventClass } from '../model/wechat-event.js';
import { eventMessage, type MessageHead } from './event-message.js';
import type { Message } from '../platforms/message-push/message.js';
import type { SimulatedOrder } from './order-message.js';
import type { SigningOptions } from './signed-request.js';
import type { SimulatedPlatform } from './simulated-account.js';
import type { TestAnswer } from './test-answer.js';
import { messageOfAction, type UserAction, type UserMessage } from './user-action.js';

/** What is to be wrong with a user's messages, and how they are written. */
export type TestUserOptions = Omit<SigningOptions, 'openid'>;

/** What a {@link TestUser} needs of its client. */
interface Messenger {
  readonly platform: SimulatedPlatform;
  headFor(openid: string): MessageHead;
  push(message: Message, options: SigningOptions): Promise<TestAnswer>;
}

/** Somebody who uses the account. Every method sends what WeChat sends in consequence, and returns the answer. */
export class TestUser {
  /** @internal */
  constructor(
    readonly openid: string,
    private readonly client: Messenger,
    private readonly options: TestUserOptions,
  ) {}

  /** Writes: `text('hi')`, `image()`, `voice('hi')`, `location({ latitude, longitude })`. */
  sends(message: UserMessage): Promise<TestAnswer> {
    return this.does({ kind: 'message', message });
  }

  /** Follows the account, perhaps through a QR code with a scene. */
  follows({ scene }: { readonly scene?: string } = {}): Promise<TestAnswer> {
    return this.does(scene === undefined ? { kind: 'follow' } : { kind: 'follow', scene });
  }

  /** Follows the account no longer. */
  unfollows(): Promise<TestAnswer> {
    return this.does({ kind: 'unfollow' });
  }

  /** Scans a QR code of the account, which the user follows already. */
  scans(scene: string): Promise<TestAnswer> {
    return this.does({ kind: 'scan', scene });
  }

  /** Taps a menu item with a key. */
  clicks(key: string): Promise<TestAnswer> {
    return this.does({ kind: 'click', key });
  }

  /** Opens the chat with a WeCom app, an AI bot, or the customer service of a Mini Program. */
  enters(): Promise<TestAnswer> {
    return this.does({ kind: 'enter' });
  }

  /** Pays an order; for an account of the platform `pay`. */
  pays(order: SimulatedOrder): Promise<TestAnswer> {
    return this.does({ kind: 'pay', order });
  }

  /** Gets the money back; for an account of the platform `pay`. */
  isRefunded(order: SimulatedOrder): Promise<TestAnswer> {
    return this.does({ kind: 'refund', order });
  }

  /**
   * Does anything that a user can do.
   *
   * @throws Error when accounts of the platform have no such thing
   */
  async does(action: UserAction): Promise<TestAnswer> {
    return this.push(messageOfAction(this.client.platform, action, this.client.headFor(this.openid)));
  }

  /**
   * Causes any event of the library, or of your own: with believable values for all its fields.
   *
   * @param fields - values by official name, instead of those that are made up
   * @throws Error for a class of events that WeChat does not push
   */
  async triggers(event: EventClass, fields: Message = {}): Promise<TestAnswer> {
    return this.push(eventMessage(event, this.client.headFor(this.openid), fields));
  }

  private push(message: Message): Promise<TestAnswer> {
    return this.client.push(message, { ...this.options, openid: this.openid });
  }
}
