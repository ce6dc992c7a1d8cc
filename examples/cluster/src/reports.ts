import { Injectable } from '@nestjs/common';
import { Match, OnText, type TextMessage } from 'nestjs-wechat';
import { Durable } from 'nestjs-wechat/bullmq';
import { setTimeout as sleep } from 'node:timers/promises';

@Injectable()
export class Reports {
  /** Quick answers need no job. */
  @OnText('帮助')
  help(): string {
    return '发送“报表 2026-11”，稍后会收到报表。';
  }

  /** Stored as a job and answered at once. It runs in any process, and again if that process dies. */
  @Durable()
  @OnText(/^报表\s*(?<month>\d{4}-\d{2})$/)
  async report(_message: TextMessage, @Match('month') month: string): Promise<string> {
    await sleep(6_000); // longer than WeChat waits for an answer
    return `这是 ${month} 的报表。`;
  }
}
