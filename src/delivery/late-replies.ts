import { Injectable, type Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { localized } from '../language/language.js';
import { AccountRegistry } from '../accounts/account-registry.js';
import type { RegisteredAccount } from '../accounts/registered-account.js';
import type { WechatSettings } from '../accounts/wechat-settings.js';
import type { LateReplySender } from '../model/late-reply-sender.js';
import type { Reply } from '../model/reply.js';
import type { WechatEvent } from '../model/wechat-event.js';
import { providerOf } from '../nest/provider-of.js';
import { stackOf } from '../protocol/error-text.js';

/** A reply that can no longer be the answer to its event. */
export interface LateReply {
  readonly reply: Reply | string;
  readonly event: WechatEvent;
  /** When a delivery of the event was first handled. */
  readonly firstClaimedAt: number;
  /** `The late reply of Class.method to the.type`, for messages. */
  readonly title: string;
}

/** Who sends the late replies of an account. */
export type SenderOf = (account: RegisteredAccount) => LateReplySender | undefined;

/** Sends the replies that came too late to be answers. */
@Injectable()
export class LateReplies {
  private offered: SenderOf = () => undefined;

  constructor(
    private readonly moduleRef: ModuleRef,
    private readonly accounts: AccountRegistry,
  ) {}

  /** Names who sends late replies for the accounts whose options name nobody. */
  offer(senderOf: SenderOf): void {
    this.offered = senderOf;
  }

  /** @throws Error when a class that is to send late replies is no provider */
  checkSenders(): void {
    for (const settings of this.accounts.settings) {
      this.configured(settings);
    }
  }

  /** Who sends the late replies of an account; `undefined` when nobody does. */
  senderFor(account: RegisteredAccount): LateReplySender | undefined {
    return this.configured(account.settings) ?? this.offered(account);
  }

  /** Sends a reply. A failure is logged, because nobody could try again without the risk of sending it twice. */
  async send(
    sender: LateReplySender,
    { reply, event, firstClaimedAt, title }: LateReply,
    logger: Logger,
  ): Promise<void> {
    try {
      await sender.send(reply, event, { firstClaimedAt });
    } catch (error) {
      logger.error(localized({ en: `${title} could not be sent.`, zh: `${title}发送失败。` }), stackOf(error));
    }
  }

  private configured({ delivery }: WechatSettings): LateReplySender | undefined {
    const { lateReplySender } = delivery;
    return typeof lateReplySender === 'function' ? providerOf(lateReplySender, this.moduleRef) : lateReplySender;
  }
}
