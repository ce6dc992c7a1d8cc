import { readFile } from 'node:fs/promises';

import { beforeAll, describe, expect, it } from 'vitest';

import { decoratorsOf, generatePages, renderPage } from '../catalogue/events-page.mjs';

describe('the pages of all events', () => {
  let pages: Awaited<ReturnType<typeof generatePages>>;
  beforeAll(async () => {
    pages = await generatePages();
  });

  it('are exactly what is checked in', async () => {
    for (const { path, text } of pages) {
      expect(
        text === (await readFile(path, 'utf8')),
        `run "npm run generate": ${path.pathname} is not up to date`,
      ).toBe(true);
    }
  });

  it('tell the class and the decorator of an event, and how sure its fields are', () => {
    const [english, chinese] = pages;
    expect(english!.text).toMatch(/event `CLICK` .*`MenuClickEvent`.*`@OnMenuClick\(key\?\)`/);
    expect(english!.text).toMatch(/文本消息 .*message `text` .*`TextMessage`.*`@OnText\(content\?\)`.*official page/);
    expect(chinese!.text).toMatch(/文本消息 .*message `text` .*`TextMessage`.*`@OnText\(content\?\)`.*官方文档/);
  });

  it.each([
    ['分账', 'ProfitSharingEvent'],
    ['短剧', 'MiniDramaAuditEvent'],
    ['获客', 'CustomerAcquisitionFriendRequestEvent'],
    ['商家转账', 'TransferEvent'],
    ['发货', 'TradeManageRemindShippingEvent'],
    ['add_filed', 'SmartSheetAddFieldEvent'],
  ])('are searched for %s, and give %s', (term, eventClass) => {
    for (const { text } of pages) {
      const lines = text.split('\n').filter((line) => line.startsWith('|') && line.includes(term));
      expect(lines.some((line) => line.includes(`\`${eventClass}\``))).toBe(true);
    }
  });

  it('have a table of contents that leads somewhere', () => {
    for (const { text } of pages) {
      const targets = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
      const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, anchor]) => anchor);
      expect(targets.length).toBeGreaterThan(60);
      expect(targets.filter((target) => !anchors.includes(target))).toEqual([]);
      expect(new Set(anchors).size).toBe(anchors.length);
    }
  });

  it('finds the decorators of a class', () => {
    const source =
      'export function OnPing(): Handles<PingEvent> {\nexport const OnPong: (key?: Text) => Handles<PingEvent> = onProperty(\n';
    expect(decoratorsOf(source)).toEqual(new Map([['PingEvent', ['@OnPing()', '@OnPong(key?)']]]));
  });

  it('say which decorator serves, and how sure the fields are', () => {
    const row = { kind: 'event', group: 'all', fields: [] };
    const catalogue = {
      platform: 'ping',
      title: { en: 'Pings', zh: '心跳' },
      entry: 'nestjs-wechat/ping',
      account: 'ping()',
      groups: { all: { en: 'All', zh: '全部', note: { en: 'A note.', zh: '说明。' } } },
      docs: 'https://docs.example',
      list: 'pings',
      baseModule: './ping.js',
      bases: {},
      events: [
        { ...row, value: 'a|b', class: 'A', name: '甲', meaning: 'One', confidence: 'low' },
        { ...row, value: 'b', class: 'B', name: '乙', meaning: 'Two', confidence: 'rumour', docs: ['https://b'] },
      ],
    };
    const platforms = [{ catalogue, decorators: new Map([['B', ['@OnB()']]]) }];
    const page = renderPage(platforms);
    expect(page).toContain('| 甲 | One | <a id="ping.event.a\\|b"></a>event `a\\|b` | `A` | name only |');
    expect(page).toContain('| Two | <a id="ping.event.b"></a>event `b` | [`B`](https://b) `@OnB()` | rumour |');
    expect(page).toContain('- [**Pings**](#ping): [All](#ping.all)');
    expect(page).toContain('Import the classes from `nestjs-wechat/ping`; `ping()` receives them.');
    expect(page).toContain('A note.');
    const chinese = renderPage(platforms, 'zh');
    expect(chinese).toContain('</a>event `a\\|b` | `A` | 仅知名称 |');
    expect(chinese).toContain('### 全部\n\n说明。');
  });
});
