import { Injectable, Logger } from '@nestjs/common';
import { localized } from '../language/language.js';
import type { CallbackStore } from '../store/callback-store.js';
import { StoreOutage } from '../store/store-outage.js';
import { OutageReport } from './outage-report.js';

/** The stores that are down, or were and do not know yet what was handled without them. */
@Injectable()
export class StoreOutages {
  private readonly logger = new Logger('WechatModule');
  private readonly reports = new Map<CallbackStore, OutageReport>();
  private readonly outages = new Map<CallbackStore, StoreOutage>();

  isDown(store: CallbackStore): boolean {
    return this.reports.get(store)?.isDown ?? false;
  }

  /** What this process remembers in place of a store. */
  of(store: CallbackStore): StoreOutage | undefined {
    return this.outages.get(store);
  }

  /** @param why - the reason, and what it means for callbacks */
  begin(store: CallbackStore, why: string, level?: 'warn' | 'error'): { outage: StoreOutage; report: OutageReport } {
    const report = this.reports.get(store) ?? new OutageReport(this.logger, localized({ en: 'The store', zh: '存储' }));
    const outage = this.outages.get(store) ?? new StoreOutage();
    this.reports.set(store, report);
    this.outages.set(store, outage);
    report.begin(why, level);
    return { outage, report };
  }

  /** Tells a store that answers again what was handled without it. It is back when it knows. */
  async end(store: CallbackStore): Promise<void> {
    const outage = this.outages.get(store);
    if (outage === undefined) {
      return;
    }
    try {
      const isTold = await outage.tell(store);
      this.reports.get(store)?.end();
      if (isTold) {
        this.outages.delete(store);
      }
    } catch {
      // It is still down: what is left is told when it is back.
    }
  }
}
