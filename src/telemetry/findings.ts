import { Injectable, Logger } from '@nestjs/common';
import { certainties, type Finding } from '../model/finding.js';
import { localized, type Texts } from '../language/language.js';
import type { FindingInfo } from '../model/wechat-observer.js';
import { Telemetry } from './telemetry.js';

/** What was not seen again for so long is over. */
const SPAN_MS = 5 * 60 * 1000;
/** Accounts may come and go without end. */
const MAX_KEPT = 1000;

interface Kept {
  readonly info: FindingInfo;
  seenAt: number;
  toldAt: number;
}

/** Tells the log and observers what is probably wrong with an account, and keeps it for as long as it is seen. */
@Injectable()
export class Findings {
  private readonly logger = new Logger('WechatModule');
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly telemetry: Telemetry) {}

  /** @param quiet - milliseconds in which the same of an account is not told again */
  tell(info: FindingInfo, quiet: number): void {
    const now = performance.now();
    const name = `${info.account} ${info.finding.id}`;
    const known = this.kept.get(name);
    const isNew = known === undefined || now - known.toldAt >= quiet;
    this.keep(name, { info, seenAt: now, toldAt: isNew ? now : known.toldAt });
    if (isNew) {
      this.logger.warn(localized(lineOf(info)));
      this.telemetry.tell('finding', () => info);
    }
  }

  /** What was found lately of an account, or of the accounts of a source; each fault once, the latest first. */
  of(place: string): readonly Finding[] {
    const since = performance.now() - SPAN_MS;
    const found = [...this.kept.values()]
      .filter(({ info: { account, source = account }, seenAt }) => source === place && seenAt > since)
      .map(({ info }) => [info.finding.id, info.finding] as const);
    return [...new Map(found).values()].reverse();
  }

  private keep(name: string, kept: Kept): void {
    this.kept.delete(name);
    this.kept.set(name, kept);
    if (this.kept.size > MAX_KEPT) {
      this.kept.delete(this.kept.keys().next().value!);
    }
  }
}

function lineOf({ account, finding }: FindingInfo): Texts {
  const { en, zh, evidence } = finding;
  const certainty = certainties[finding.certainty];
  const more = `npx nestjs-wechat doctor --explain ${finding.id}`;
  return {
    en: `The account "${account}": ${en.name} (${certainty.en}: ${evidence.en}). ${en.cure} More: ${more}`,
    zh: `账号“${account}”：${zh.name}（${certainty.zh}：${evidence.zh}）。${zh.cure}详情：${more} --lang zh`,
  };
}
