import { Injectable, Logger } from '@nestjs/common';
import { localized } from '../language/language.js';
import type { RegisteredAccount } from '../accounts/registered-account.js';
import { InFlight } from '../delivery/in-flight.js';
import { stackOf } from '../protocol/error-text.js';
import type { UnreadableMessageError } from '../protocol/unreadable-message.js';

/** Hands messages that nobody could read to the application, so that none is lost. */
@Injectable()
export class UnreadableMessages {
  private readonly logger = new Logger('WechatModule');

  constructor(private readonly inFlight: InFlight) {}

  /** The answer does not wait for what the application does with it. */
  hand({ account, settings }: RegisteredAccount, { text, detail }: UnreadableMessageError): void {
    const { onUnreadable } = settings;
    if (onUnreadable !== undefined) {
      const handed = Promise.resolve({ account: account.name, text, detail }).then(onUnreadable);
      this.inFlight.add(
        handed.catch((error: unknown) =>
          this.logger.error(localized({ en: 'onUnreadable failed.', zh: 'onUnreadable 执行失败。' }), stackOf(error)),
        ),
      );
    }
  }
}
