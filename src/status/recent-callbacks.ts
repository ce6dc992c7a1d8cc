import { Inject, Injectable } from '@nestjs/common';
import { Telemetry } from '../telemetry/telemetry.js';
import { STATUS_SETTINGS } from './status-settings.js';
import type { WechatStatusSettings } from './wechat-status.options.js';

/** A callback as far as the page shows it: without its content and its sender. */
export interface RecentCallback {
  readonly deliveryId: string;
  /** Milliseconds. */
  readonly at: number;
  readonly account: string;
  readonly type: string;
  /** How it ended, such as `reply`; `running` until it did. */
  readonly outcome: string;
  readonly handler?: string | undefined;
  /** Milliseconds. */
  readonly duration?: number | undefined;
}

/** Remembers the last callbacks and the last refusals of this process. */
@Injectable()
export class RecentCallbacks {
  /** By their delivery, the oldest first. A flood of refusals must not drive genuine callbacks out. */
  private readonly genuine = new Map<string, RecentCallback>();
  private readonly refused = new Map<string, RecentCallback>();

  constructor(
    @Inject(STATUS_SETTINGS) private readonly settings: WechatStatusSettings,
    telemetry: Telemetry,
  ) {
    const change = (deliveryId: string, news: Partial<RecentCallback>): void => {
      const known = this.genuine.get(deliveryId);
      if (known !== undefined) {
        this.genuine.set(deliveryId, { ...known, ...news });
      }
    };
    telemetry.observe({
      onVerified: ({ deliveryId, account, type }) =>
        this.add(this.genuine, {
          deliveryId,
          at: Date.now(),
          account,
          type,
          outcome: type === 'handshake' ? 'verified' : 'running',
        }),
      onRefused: ({ deliveryId, account, reason }) =>
        this.add(this.refused, { deliveryId, at: Date.now(), account, type: reason, outcome: 'refused' }),
      onHandled: ({ deliveryId, handler, outcome, duration }) => change(deliveryId, { handler, outcome, duration }),
      onRepeated: ({ deliveryId }) => change(deliveryId, { outcome: 'repeated' }),
      onLate: ({ deliveryId }) => change(deliveryId, { outcome: 'late' }),
    });
  }

  /** The latest first. */
  list(): readonly RecentCallback[] {
    return [...this.genuine.values(), ...this.refused.values()].sort((a, b) => b.at - a.at);
  }

  private add(kept: Map<string, RecentCallback>, callback: RecentCallback): void {
    kept.set(callback.deliveryId, callback);
    if (kept.size > this.settings.callbacks) {
      kept.delete(kept.keys().next().value!);
    }
  }
}
