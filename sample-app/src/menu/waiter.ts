import { Injectable } from '@nestjs/common';
import { Match, news, type NewsReply, OnMenuClick, OnText, type TextMessage } from 'nestjs-wechat';
import { TeaRepository } from './tea.repository.js';

/** Knows what is on the menu. */
@Injectable()
export class Waiter {
  constructor(private readonly teas: TeaRepository) {}

  @OnMenuClick('TODAY')
  today(): NewsReply {
    return news(
      this.teas.ofTheDay().map(({ name, chineseName, taste, price, page }) => ({
        title: `${name} (${chineseName})`,
        description: `${taste}, ¥${price} a pot`,
        picUrl: `${page}.jpg`,
        url: page,
      })),
    );
  }

  @OnMenuClick('HOURS')
  hours(): string {
    return 'We are open every day from 10 to 22 o’clock.';
  }

  @OnText(/^(?:find|search|找)\s*(?<keyword>\S.*)$/i)
  find(_message: TextMessage, @Match('keyword') keyword: string): string {
    const found = this.teas.search(keyword.trim());
    return found.length === 0
      ? `We have no tea like "${keyword.trim().slice(0, 40)}". Today's teas are in the menu below.`
      : found.map(({ name, chineseName, taste, price }) => `${name} (${chineseName}): ${taste}, ¥${price}`).join('\n');
  }
}
