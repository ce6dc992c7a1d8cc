import { Injectable } from '@nestjs/common';
import type { RegisteredAccount } from '../accounts/registered-account.js';
import type { JoinTimes } from '../model/wechat-account.js';
import type { Arrival } from './arrival.js';
import { JoinBreaker } from './join-breaker.js';
import { LateReplies } from './late-replies.js';

/** Says which requests with a late handler are left unanswered, so that the platform's repeat carries the reply. */
@Injectable()
export class JoinPolicy {
  private readonly breakers = new WeakMap<object, JoinBreaker>();
  private held = 0;

  constructor(private readonly lateReplies: LateReplies) {}

  /** How long a request may be left unanswered; `undefined` when it may not. */
  timesOf({ opened, url }: Arrival): JoinTimes | undefined {
    const { owner } = url;
    return opened.join !== undefined && this.isChosen(owner) && !this.breakerOf(owner).isOpen ? opened.join : undefined;
  }

  /** Takes one of the places for requests that are held open. Give it back with `release`. */
  hold({ settings }: Arrival): boolean {
    if (this.held >= settings.delivery.maxHeldRequests) {
      return false;
    }
    this.held++;
    return true;
  }

  release(): void {
    this.held--;
  }

  /** Counts a request that was left unanswered for good. */
  miss({ url }: Arrival): void {
    this.breakerOf(url.owner).miss();
  }

  private isChosen(owner: RegisteredAccount): boolean {
    const { whenLate } = owner.settings.delivery;
    return (whenLate ?? (this.lateReplies.senderFor(owner) === undefined ? 'join' : 'acknowledge')) === 'join';
  }

  private breakerOf({ identity, settings }: RegisteredAccount): JoinBreaker {
    let breaker = this.breakers.get(identity);
    if (breaker === undefined) {
      breaker = new JoinBreaker(settings.clock);
      this.breakers.set(identity, breaker);
    }
    return breaker;
  }
}
