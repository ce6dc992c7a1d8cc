import { Injectable, Logger } from '@nestjs/common';
import { localized } from '../language/language.js';
import type { Examiner } from '../model/examiner.js';
import { stackOf } from '../protocol/error-text.js';

/** The examiner, which is loaded when there is something to examine. */
@Injectable()
export class LazyExaminer {
  private readonly logger = new Logger('WechatModule');
  private load: (() => Promise<Examiner>) | undefined;
  private loaded: Promise<Examiner | undefined> | undefined;

  loadWith(load: () => Promise<Examiner>): void {
    this.load ??= load;
  }

  /** Resolves to `undefined` where there is none. Never rejects. */
  get(): Promise<Examiner | undefined> {
    return (this.loaded ??= this.loadOnce());
  }

  private async loadOnce(): Promise<Examiner | undefined> {
    try {
      return await this.load?.();
    } catch (error) {
      this.logger.error(
        localized({
          en: 'Refusals are not examined, because the code for it could not be loaded.',
          zh: '无法加载诊断代码，所以不会分析请求被拒绝的原因。',
        }),
        stackOf(error),
      );
      return undefined;
    }
  }
}
