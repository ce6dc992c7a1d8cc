import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { decoratorsOf, generatePage, renderPage } from '../catalogue/events-page.mjs';

describe('the page of all events', () => {
  it('is exactly what is checked in', async () => {
    const { path, text } = await generatePage();
    expect(text === (await readFile(path, 'utf8')), 'run "npm run generate": docs/events.md is not up to date').toBe(
      true,
    );
    expect(text).toMatch(/event `CLICK` .*`MenuClickEvent`.*`@OnMenuClick\(key\?\)`/);
    expect(text).toMatch(/message `text` .*`TextMessage`.*`@OnText\(content\?\)`.*official page/);
  });

  it('finds the decorators of a class', () => {
    const source =
      'export function OnPing(): Handles<PingEvent> {\nexport function OnPong(key?: Text): Handles<PingEvent> {\n';
    expect(decoratorsOf(source)).toEqual(new Map([['PingEvent', ['@OnPing()', '@OnPong(key?)']]]));
  });

  it('says which decorator serves, and how sure the fields are', () => {
    const catalogue = {
      platform: 'ping',
      docs: 'https://docs.example',
      list: 'pings',
      baseModule: './ping.js',
      bases: {},
      events: [
        { kind: 'event', value: 'a|b', class: 'A', meaning: 'One', confidence: 'low', fields: [] },
        {
          kind: 'event',
          value: 'b',
          class: 'B',
          meaning: 'Two',
          confidence: 'rumour',
          docs: ['https://b'],
          fields: [],
        },
      ],
    };
    const page = renderPage([{ catalogue, decorators: new Map([['B', ['@OnB()']]]) }]);
    expect(page).toContain('| event `a\\|b` | `A` | `@On(A)` | One | name only |');
    expect(page).toContain('| event `b` | [`B`](https://b) | `@OnB()` | Two | rumour |');
  });
});
