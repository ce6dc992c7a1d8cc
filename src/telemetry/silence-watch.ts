import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Findings } from './findings.js';
import { LazyExaminer } from './lazy-examiner.js';
import { WechatHealth } from './wechat-health.js';

const INTERVAL_MS = 60_000;
const QUIET_MS = 24 * 60 * 60 * 1000;

/** Looks now and then for accounts that hear nothing although they should: nobody else notices what does not happen. */
@Injectable()
export class SilenceWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly health: WechatHealth,
    private readonly findings: Findings,
    private readonly examiner: LazyExaminer,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), INTERVAL_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    for (const { silence, ...place } of this.health.silences()) {
      const examiner = await this.examiner.get();
      if (examiner !== undefined) {
        this.findings.tell({ ...place, finding: examiner.explainSilence(silence) }, QUIET_MS);
      }
    }
  }
}
