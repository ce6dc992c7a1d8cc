import { readFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium as chromiumOf, type Page } from 'playwright-core';
import { WechatClient } from 'nestjs-wechat/client';
import type { UserAction } from 'nestjs-wechat/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { officialAccountServer, values } from '../doctor/endpoints.js';
import { startServer } from '../doctor/plain-server.js';
import { verdicts } from '../../src/doctor/report/words.js';
import { faults as faultNames } from '../../src/simulator/records.js';
import { chromium, pathOf } from '../harness/system-program.js';
import { credentials } from '../harness/application.js';
import {
  apiV3Key,
  BotMemory,
  openTeaShop,
  payPrivateKey,
  SHORT_DEADLINE_MS,
  type TeaShop,
  Waiter,
} from './tea-shop.js';

const DESKTOP = { width: 1360, height: 860 };
const axe = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

let browser: Browser;
/** A page for each language, because a new one takes longer than most tests. */
const pages = new Map<string, Page>();
let page: Page;
/** What a developer would see in red. */
let faults: string[];

beforeAll(async () => {
  browser = await chromiumOf.launch({
    executablePath: pathOf(chromium),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});

afterAll(() => browser.close());

beforeEach(async () => {
  faults = [];
  page = await pageFor({});
});

afterEach(async () => {
  await Promise.all(
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .map(leave),
  );
  expect(faults).toEqual([]);
});

interface Viewer {
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

/** The page as somebody sees it. */
async function pageFor({ locale = 'en-GB', viewport = DESKTOP, colorScheme = 'light' }: Viewer): Promise<Page> {
  const opened = pages.get(locale) ?? (await newPage(locale));
  pages.set(locale, opened);
  await opened.setViewportSize(viewport);
  await opened.emulateMedia({ colorScheme });
  return opened;
}

async function newPage(locale: string): Promise<Page> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ locale, permissions, reducedMotion: 'reduce' });
  const opened = await context.newPage();
  opened.setDefaultTimeout(10_000);
  opened.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  opened.on('pageerror', (error) => faults.push(error.message));
  return opened;
}

/** Before the simulator stops. Another one may get its port, and with it what the page remembers. */
async function leave(left: Page): Promise<void> {
  if (left.url().startsWith('http:')) {
    await left.evaluate("localStorage.clear(); location.replace('about:blank')");
    await left.waitForURL('about:blank');
  }
  if (![...pages.values()].includes(left)) {
    await left.close();
  }
}

async function open(options: Parameters<typeof openTeaShop>[0] = {}): Promise<TeaShop> {
  const shop = await openTeaShop(options);
  await page.goto(shop.simulator.url);
  return shop;
}

async function write(content: string): Promise<void> {
  const keyboard = page.getByRole('button', { name: 'Menu or keyboard' });
  if (!(await page.getByPlaceholder('Message').isVisible()) && (await keyboard.isVisible())) {
    await keyboard.click();
  }
  await page.getByPlaceholder('Message').fill(content);
  await page.getByPlaceholder('Message').press('Enter');
}

function writing(content: string): UserAction {
  return { kind: 'message', message: { type: 'text', fields: { Content: content } } };
}

const chat = () => page.getByRole('log');
const row = (text: string | RegExp) => page.locator('.delivery-row').filter({ hasText: text });

describe('the page of the simulator', () => {
  it.each(['secure', 'plaintext'] as const)('shows a welcome and a card in %s mode', async (mode) => {
    await open({ mode });
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await chat().getByText('Welcome to the tea shop!').waitFor();
    await page.getByRole('button', { name: '今日 Today' }).click();
    await chat().getByText('今日好茶：明前龙井').waitFor();
    await row('event.CLICK').click();
    const detail = page.locator('.detail');
    await detail.getByText('A reply of type news.').waitFor();
    await detail.getByText('<EventKey><![CDATA[TODAY]]></EventKey>').first().waitFor();
    expect(await detail.getByText('encrypt_type').count()).toBe(mode === 'secure' ? 1 : 0);
    await page.getByText('URL ok').waitFor();
  });

  it('shows every retry, and the late reply in the chat', async () => {
    await open({ deadline: SHORT_DEADLINE_MS });
    await write('slow');
    await chat().getByText('Here at last.').waitFor();
    await chat().getByText('late', { exact: true }).waitFor();
    const attempts = row('message.text').locator('.attempt-line');
    expect(await attempts.count()).toBeGreaterThan(1);
    await row('message.text').getByText("WeChat's retry").first().waitFor();
    await row('message.text').click();
    await page.getByRole('button', { name: 'Attempt 1', exact: true }).click();
    await page.getByText('There was no complete answer within 1.6 s, and WeChat hung up.').waitFor();
  });

  it('shows the menu that the application makes, what it sends too late for an answer, and each of its calls', async () => {
    const shop = await open({ callsApi: true });
    const wechat = shop.application.nest.get(WechatClient).officialAccount();
    const guest = { account: 'default', user: shop.simulator.simulator.users[0]!.id };
    const pondered = shop.simulator.simulator.act(writing('ponder'), guest);
    await wechat.menu.ensure({ button: [{ type: 'click', name: '好茶 Good tea', key: 'TODAY' }] });
    await page.getByRole('button', { name: '好茶 Good tea' }).click();
    await chat().getByText('今日好茶：明前龙井').waitFor();
    await pondered;
    await chat().getByText('Tieguanyin, I think.').waitFor();
    await chat().getByText('by the API').waitFor();
    await page.locator('.line.theirs').last().hover();
    await page.locator('.line.theirs').last().getByRole('button', { name: 'Show what went over the wire' }).click();
    await page.getByRole('heading', { name: '/cgi-bin/message/custom/send' }).waitFor();
    await page.locator('.detail').getByText('"content": "Tieguanyin, I think."').waitFor();
    await expect(wechat.get('/cgi-bin/user/info', { openid: 'nobody' })).rejects.toThrow('40003');
    await row('/cgi-bin/user/info').getByText('API · 40003').waitFor();
    await page.reload();
    await row('/cgi-bin/user/info').waitFor();
    await page.getByRole('button', { name: '好茶 Good tea' }).waitFor();
    expect(await page.content()).not.toMatch(/access_token=|app-[0-9a-f]{48}/);
  });

  it('shows the notice of WeChat when nothing answers, and why', async () => {
    const shop = await open({ retryDelays: [0, 0] });
    await write('hi');
    await chat().getByText('You said: hi').waitFor();
    await shop.application.nest.close();
    await write('still there?');
    await chat().getByText('The service of this Official Account is out of order.').waitFor();
    await row('unreachable').first().click();
    await page.locator('.why').getByText('Nothing listens there.').waitFor();
  });

  it.each([
    ['wrong signature', 'refused'],
    ['tampered body', 'refused'],
    ['an hour old', 'refused'],
    ['plaintext', 'refused'],
    ['duplicate', 'replied'],
    ['two at once', 'replied'],
    ['20 at once', 'replied'],
  ])('makes a fault by a choice: %s is %s', async (label, verdict) => {
    await open();
    await page.getByLabel('Faults').selectOption({ label });
    await write('hi');
    await row('message.text').getByText(verdict, { exact: true }).first().waitFor();
    await row('message.text').getByText(label, { exact: true }).first().waitFor();
    expect(await page.getByLabel('Faults').inputValue()).toBe('');
  });

  it('goes from a duplicate to the one bubble that its message has', async () => {
    await open();
    await page.getByLabel('Faults').selectOption({ label: 'duplicate' });
    await write('hi');
    await row('WeChat, duplicate').click();
    await page.getByRole('button', { name: 'Show in the chat' }).click();
    expect(await chat().getByText('You said: hi').count()).toBe(1);
  });

  it('goes from a bubble to its delivery and back, sends again, edited and as curl', async () => {
    const shop = await open();
    await write('hi');
    await chat().getByText('You said: hi').waitFor();
    await page.locator('.line.mine').hover();
    await page.locator('.line.mine').getByRole('button', { name: 'Show what went over the wire' }).click();
    await page.getByRole('heading', { name: 'message.text' }).waitFor();
    await page.locator('.detail-tools').getByRole('button', { name: 'Send again' }).click();
    await row('you, again').getByText('replied').waitFor();
    await page.getByRole('button', { name: 'Edit and send' }).click();
    const editor = page.locator('dialog textarea');
    await editor.fill(
      (await editor.inputValue()).replace('"hi"', '"edited"').replace(/"MsgId": "\d+"/, '"MsgId": "77"'),
    );
    await page.locator('dialog').getByRole('button', { name: 'Send', exact: true }).click();
    await row('you, edited').getByText('replied').waitFor();
    expect(shop.application.nest.get(Waiter).heard).toEqual(['hi', 'edited']);
    await page.locator('.line.mine').getByText('edited', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Copy as curl' }).click();
    expect(await page.locator('dialog pre').innerText()).toMatch(/^curl -i -X POST 'http:.*\/wechat\?signature=/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show in the chat' }).click();
  });

  it('shows the headers of a request, where WeChat Pay signs', async () => {
    await open({ accounts: [{ platform: 'pay', mchId: '1900000109', apiV3Key, privateKey: payPrivateKey }] });
    await page.getByRole('button', { name: 'Pay', exact: true }).click();
    await row('TRANSACTION.SUCCESS').click();
    await page.getByLabel('Headers of the request').getByText('wechatpay-signature: ').waitFor();
  });

  it('refuses an amount that is none, or has parts of a fen', async () => {
    await open({ accounts: [{ platform: 'pay', mchId: '1900000109', apiV3Key, privateKey: payPrivateKey }] });
    for (const amount of ['0.015', '0', '-1', '1e3', 'a lot']) {
      await page.getByLabel('Amount (¥)').fill(amount);
      await page.getByRole('button', { name: 'Refund', exact: true }).click();
      await page.locator('.toast').getByText('two decimals at most').waitFor();
    }
    await page.getByLabel('Amount (¥)').fill(' 0.01 ');
    await page.getByRole('button', { name: 'Pay', exact: true }).click();
    await chat().getByText('paid ¥0.01').waitFor();
    expect(await page.locator('.delivery-row').count()).toBe(1);
  });

  it('says in the chat what WeChat did not send', async () => {
    await open({ accounts: [{ ...credentials, token: 'AnotherToken' }] });
    await write('anybody there?');
    await page.locator('.line.mine').getByText('not sent').waitFor();
    await page.getByRole('button', { name: 'More to send' }).click();
    await page.getByRole('button', { name: 'Report location' }).click();
    await page
      .locator('.line.notice')
      .filter({ hasText: '林小茶 reported the location' })
      .getByText('not sent')
      .waitFor();
  });

  it('leads to the doctor where the application takes nothing from WeChat', async () => {
    await open({
      accounts: [
        { ...credentials, name: 'first' },
        { ...credentials, token: 'AnotherToken' },
      ],
    });
    await page.getByLabel('Account').selectOption('default');
    await write('anybody there?');
    for (const text of ['handshake', 'not sent']) {
      await page.getByRole('tab', { name: 'Inspector' }).click();
      await row(text).first().click();
      await page.getByRole('button', { name: 'Ask the doctor why' }).click();
      await page.getByLabel('Callback URL').waitFor();
    }
  });

  it('tells screen readers what a dialog reports, although the rest of the page is closed to them', async () => {
    await open();
    await page.getByRole('button', { name: 'Push an event' }).click();
    await page.getByLabel('Event (').fill('nonsense');
    await page.locator('dialog').getByRole('button', { name: 'Send', exact: true }).click();
    const report = 'No event of official-account is named "nonsense".';
    await page.locator('.toast:popover-open').getByText(report).waitFor();
    expect(await page.locator('dialog').count()).toBe(1);
    expect(await heard('status')).toContain(report);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => heard('status')).toContain(report);
    faults = faults.filter((fault) => !fault.includes('status of 400'));
  });

  it('shows a menu as soon as there is one, unless somebody chose the keyboard', async () => {
    const shop = await open({ accounts: [{ ...credentials, menu: [] }] });
    const today = page.getByRole('button', { name: '今日' });
    await page.getByPlaceholder('Message').waitFor();
    shop.simulator.simulator.setMenu('default', [{ type: 'click', name: '今日', key: 'TODAY' }]);
    await today.waitFor();
    await page.getByRole('button', { name: 'Menu or keyboard' }).click();
    await page.getByPlaceholder('Message').waitFor();
    shop.simulator.simulator.setMenu('default', [{ type: 'click', name: '今日好茶', key: 'TODAY' }]);
    await page.getByPlaceholder('Message').waitFor();
    expect(await today.count()).toBe(0);
  });

  it('keeps the end of a chat in sight when a panel takes its room, and the place of somebody who reads', async () => {
    await open();
    for (let number = 1; number <= 9; number++) {
      await write(`line ${number}`);
      await chat().getByText(`You said: line ${number}`).waitFor();
    }
    const isInSight = (text: string) =>
      expect.poll(() =>
        chat()
          .getByText(text, { exact: true })
          .evaluate((line) => {
            const { top, bottom } = line.closest('.conversation')!.getBoundingClientRect();
            const seen = line.getBoundingClientRect();
            return seen.top >= top && seen.bottom <= bottom;
          }),
      );
    await page.getByRole('button', { name: 'More to send' }).click();
    await isInSight('You said: line 9').toBe(true);
    await page.getByRole('button', { name: 'More to send' }).click();
    await chat().evaluate((log) => log.scrollTo({ top: 0 }));
    await isInSight('line 1').toBe(true);
    await page.getByRole('button', { name: 'More to send' }).click();
    await isInSight('line 1').toBe(true);
  });

  it('survives a reload, and replays, exports and imports a conversation', async () => {
    await open();
    await write('first');
    await chat().getByText('You said: first').waitFor();
    await page.reload();
    await chat().getByText('You said: first').waitFor();
    await page.getByText('More', { exact: true }).click();
    await page.getByRole('button', { name: 'Replay this chat' }).click();
    await row('replay').getByText('replied').waitFor();
    await page.getByText('More', { exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export history' }).click();
    const file = join(await mkdtemp(join(tmpdir(), 'simulator-')), 'history.json');
    await (await download).saveAs(file);
    await page.getByText('More', { exact: true }).click();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await page.getByText('Nothing was pushed yet.').waitFor();
    await page.getByText('More', { exact: true }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import history' }).click();
    await (await chooser).setFiles(file);
    await chat().getByText('You said: first').first().waitFor();
    await writeFile(file, 'no json');
    await page.getByText('More', { exact: true }).click();
    const again = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import history' }).click();
    await (await again).setFiles(file);
    await page.getByText('That is no valid JSON').waitFor();
  });

  it('survives a history that it cannot draw', async () => {
    const shop = await open();
    const { simulator } = shop.simulator;
    const entry = { id: 1, account: 'default', user: simulator.users[0]!.id, at: 0, reply: { type: 'news' } };
    simulator.journal.load({ deliveries: [], calls: [], chat: [entry as never] });
    await page.getByRole('alert').getByText('Something here cannot be shown.').waitFor();
    await page.getByText('Nothing was pushed yet.').waitFor();
    await page.getByText('More', { exact: true }).click();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await chat().waitFor();
    await write('hi');
    await chat().getByText('You said: hi').waitFor();
  });

  it('pushes any event, and says when there is none of that name', async () => {
    const shop = await open();
    await page.getByRole('button', { name: 'Push an event' }).click();
    await page.getByLabel('Event (').fill('event.SCAN');
    await page.getByRole('button', { name: 'Show its fields' }).click();
    await expect.poll(() => page.locator('dialog textarea').inputValue()).toContain('Ticket');
    await page.locator('dialog').getByRole('button', { name: 'Send', exact: true }).click();
    await row('event.SCAN').getByText('accepted').waitFor();
    expect(shop.simulator.simulator.state.deliveries.at(-1)!.message).toMatchObject({
      Event: 'SCAN',
      FromUserName: expect.stringContaining('oTea') as string,
    });
    await page.getByRole('button', { name: 'Push an event' }).click();
    await page.getByLabel('Event (').fill('nonsense');
    await page.locator('dialog').getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('No event of official-account is named "nonsense".').waitFor();
    expect(await page.getByLabel('Event (').inputValue()).toBe('nonsense');
    faults = faults.filter((fault) => !fault.includes('status of 400'));
  });

  it('chats with an AI bot whose bubble grows', async () => {
    const shop = await open();
    await page.getByLabel('Account').selectOption({ label: 'Tea bot · wecom-aibot' });
    await write('long');
    await chat().getByText('is writing…').waitFor();
    await shop.application.nest.get(BotMemory).streams[0]!.finish({ content: 'Longjing, of course.' });
    await chat().getByText('Longjing, of course.').waitFor();
    expect(await page.locator('.line.theirs').count()).toBe(1);
  });

  it('speaks Chinese, and keeps to it', async () => {
    await open();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('button', { name: '关注', exact: true }).click();
    await page.getByText('关注了公众号').waitFor();
    await page.reload();
    await page.getByRole('button', { name: '推送事件' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  it('says nothing in English where it speaks Chinese, whatever goes wrong', async () => {
    page = await pageFor({ locale: 'zh-CN' });
    const shop = await open({ retryDelays: [0, 0] });
    const { simulator } = shop.simulator;
    const guest = { account: 'default', user: simulator.users[0]!.id };
    const says = (content: string) => simulator.act(writing(content), guest);
    const english = new Set<string>();
    const look = async (): Promise<void> => (await englishIn(page)).forEach((text) => english.add(text));
    const lookAt = async (text: string | RegExp): Promise<void> => {
      await row(text).first().click();
      await page.locator('.detail-title').waitFor();
      await look();
    };
    await page.getByRole('tab', { name: '诊断' }).waitFor();
    await look();

    await says('human');
    await Promise.all(faultNames.map((fault) => simulator.act({ kind: 'click', key: 'TODAY' }, { ...guest, fault })));
    for (const name of ['已回复', '已接收', '被拒绝']) {
      await lookAt(name);
    }
    await page.locator('.timeline-title button').click();
    await page.locator('dialog input').fill('没有');
    await page.locator('dialog textarea').fill('{');
    await page.locator('dialog button[type=submit]').click();
    await page.getByText('请检查第 1 行第').or(page.getByText('不是有效的 JSON。')).waitFor();
    await look();
    await page.locator('dialog textarea').fill('{}');
    await page.locator('dialog button[type=submit]').click();
    await page.locator('.toast:popover-open').getByText('没有名为“没有”的事件').waitFor();
    await look();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.locator('.user-choice').selectOption('+');
    await page.locator('dialog input').first().fill('不行');
    await page.locator('dialog button[type=submit]').click();
    await page.locator('.toast:popover-open').getByText('用户的 ID 由').waitFor();
    // It is in the top layer, where no dialog dims it.
    expect(await page.locator('.toast:popover-open').count()).toBe(1);
    await look();
    await page.keyboard.press('Escape');

    await shop.application.nest.close();
    for (let count = 0; count < 5; count++) {
      await says('有人吗');
    }
    await page.getByRole('alert').getByText('MarkFail').waitFor();
    await lookAt('无法连接');
    await lookAt('未发送');
    for (const name of ['bot', 'staff']) {
      await simulator.act({ kind: 'enter' }, { ...guest, account: name });
      await page.locator('.account-choice select').selectOption(name);
      await lookAt(name);
    }
    faults = faults.filter((fault) => !fault.includes('status of 400'));
    expect([...english]).toEqual([]);
  });

  it('says that the simulator stopped, and keeps what could not be sent', async () => {
    const shop = await open();
    await page.getByText('URL unchecked').waitFor();
    await page.getByLabel('Faults').selectOption({ label: 'duplicate' });
    await shop.simulator.close();
    await page.getByRole('alert').getByText('The simulator').waitFor();
    await page.locator('.top-bar summary').click();
    await page.getByRole('button', { name: 'Export history' }).click();
    await page.locator('.toast').getByText('Is it running?').waitFor();
    await write('not lost');
    await page.locator('.toast').getByText('Is it running?').waitFor();
    await expect.poll(() => page.getByPlaceholder('Message').inputValue()).toBe('not lost');
    expect(await page.getByLabel('Faults').inputValue()).toBe('duplicate');
    faults = faults.filter((fault) => !/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING/.test(fault));
  });

  it.each([
    ['desktop', { width: 1360, height: 860 }, 'light'],
    ['desktop', { width: 1360, height: 860 }, 'dark'],
    ['phone', { width: 390, height: 844 }, 'light'],
    ['phone', { width: 390, height: 844 }, 'dark'],
  ] as const)('is accessible on a %s (%o, %s)', async (_device, viewport, colorScheme) => {
    page = await pageFor({ viewport, colorScheme });
    await open();
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await chat().getByText('Welcome to the tea shop!').waitFor();
    await write('hi');
    await chat().getByText('You said: hi').waitFor();
    await page.getByRole('button', { name: 'More to send' }).click();
    expect(await seriousFaultsOf()).toEqual([]);
    if (viewport.width < 900) {
      await page.getByRole('tab', { name: 'Inspector' }).click();
      expect(await seriousFaultsOf()).toEqual([]);
    }
    await row('event.subscribe').click();
    expect(await seriousFaultsOf()).toEqual([]);
  });

  it('can be used with the keyboard alone', async () => {
    await open();
    await page.getByRole('button', { name: 'Follow', exact: true }).focus();
    await page.keyboard.press('Enter');
    await chat().getByText('Welcome to the tea shop!').waitFor();
    await row('event.subscribe').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'event.subscribe' }).waitFor();
    await page.getByRole('button', { name: 'Edit and send' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });
});

describe('the doctor in the page', () => {
  const doctor = () => page.locator('.doctor');
  const account = { appId: values.appId, token: values.token, encodingAesKey: values.aesKey };

  it.each([
    ['en-GB', 'Doctor', 'Examine', verdicts.healthy.en],
    ['zh-CN', '诊断', '开始诊断', verdicts.healthy.zh],
  ])('gives a healthy application a clean bill (%s)', async (locale, tab, examine, verdict) => {
    page = await pageFor({ locale });
    const shop = await open();
    await page.getByRole('tab', { name: tab }).click();
    expect(await page.locator('.doctor-form input').first().inputValue()).toBe(`${shop.application.url}/wechat`);
    await page.getByRole('button', { name: examine }).click();
    await doctor().getByText(verdict).waitFor();
    expect(await page.locator('.finding').count()).toBe(0);
    expect(await seriousFaultsOf()).toEqual([]);
    await page.reload();
    await doctor().getByText(verdict).waitFor();
    await page.locator('.trials summary').click();
    expect(await page.locator('.trials li[data-passed=true]').count()).toBeGreaterThan(4);
    expect(await page.content()).not.toMatch(/AAAAA|jWmYm7qr/);
  });

  it.each([
    ['en-GB', 'Doctor', 'Examine', 'The server uses the token of another account', 'token-of-other-account.md'],
    ['zh-CN', '诊断', '开始诊断', '用了其他账号的 Token', 'token-of-other-account.zh-CN.md'],
  ])('names the fault of a broken server first (%s)', async (locale, tab, examine, name, docs) => {
    page = await pageFor({ locale });
    const other = { ...account, name: 'other', appId: 'wx0000000000000000', token: 'TokenOfTheOther' };
    await open({ accounts: [account, other] });
    const port = await startServer(officialAccountServer({ token: other.token }));
    await page.getByRole('tab', { name: tab }).click();
    const url = `http://127.0.0.1:${port}/wechat`;
    await page.locator('.doctor-form input').first().fill(` ${url} `);
    await page.getByRole('button', { name: examine }).click();
    const finding = page.locator('.finding').first();
    await finding.getByRole('heading', { name }).waitFor();
    expect(await finding.getByRole('link').getAttribute('href')).toMatch(
      new RegExp(`^https://.*/docs/faults/${docs}$`),
    );
    // No word of the command breaks, although a browser would break it after its dashes.
    await page.setViewportSize({ width: 390, height: 844 });
    const heights = await finding
      .locator('.command-word')
      .filter({ hasText: /^--/ })
      .evaluateAll((words) => words.map((word) => word.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(1);
    expect(Math.max(...heights)).toBeLessThan(24);
    await finding.getByRole('button').click();
    await page.locator('.toast[data-shown=true]').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain(url);
    expect(await seriousFaultsOf()).toEqual([]);
    expect(await page.content()).not.toMatch(/TokenOfTheOther|Kq7vToken|jWmYm7qr/);
  });

  it('shows what is looked at, in each page that is open, and can be stopped in any', async () => {
    const shop = await open();
    const silent = await startServer(() => new Promise(() => undefined));
    const second = await page.context().newPage();
    await second.goto(shop.simulator.url);
    await page.getByRole('tab', { name: 'Doctor' }).click();
    await second.getByRole('tab', { name: 'Doctor' }).click();
    await page.getByLabel('Callback URL').fill(`http://127.0.0.1:${silent}/wechat`);
    await page.getByRole('button', { name: 'Examine' }).click();
    await second.getByText('Looking at the verification of the URL…').waitFor();
    await page.getByRole('button', { name: 'Examine', disabled: true }).waitFor();
    expect(await seriousFaultsOf()).toEqual([]);
    await second.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped before the end.').waitFor();
    await page.getByRole('button', { name: 'Examine', disabled: false }).waitFor();
  });

  it('says in the language of the page that a URL is none', async () => {
    page = await pageFor({ locale: 'zh-CN' });
    await open();
    await page.getByRole('tab', { name: '诊断' }).click();
    await page.locator('.doctor-form input').first().fill('localhost:3000/wechat');
    await page.getByRole('button', { name: '开始诊断' }).click();
    await page.locator('.toast').getByText('URL 必须以 http:// 或 https:// 开头').waitFor();
    faults = faults.filter((fault) => !fault.includes('status of 400'));
  });

  it('is reached and left with the keyboard, on a phone too', async () => {
    page = await pageFor({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await open();
    await page.getByRole('tab', { name: 'Phone' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByLabel('Callback URL').waitFor();
    expect(await page.locator('.phone, .inspector').filter({ visible: true }).count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await doctor().getByText(verdicts.healthy.en).waitFor();
    expect(await seriousFaultsOf()).toEqual([]);
    await page.getByRole('tab', { name: 'Doctor' }).focus();
    await page.keyboard.press('ArrowRight');
    await chat().waitFor();
  });
});

/** Three English words in a row, in whatever the page says on its own: bytes, names and chats are those of others. */
async function englishIn(shown: Page): Promise<string[]> {
  const texts = await shown.evaluate<string[]>(`[...document.querySelectorAll('body *')].flatMap((element) =>
    element.closest('pre, code, script, textarea, .bubble, table, .target, option[value="en"]') !== null
      ? []
      : [
          ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
          ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data),
        ])`);
  return texts.filter((text) => /[a-z']{2,}( [a-z'(]{2,}){2}/i.test(text));
}

/** What a screen reader gets of the elements of a role. */
async function heard(role: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = ({ childIds = [], name }: (typeof nodes)[number]): string =>
    `${String(name?.value ?? '')} ${childIds.map((id) => textOf(known.get(id)!)).join('')}`;
  return nodes
    .filter((node) => !node.ignored && node.role?.value === role)
    .map(textOf)
    .join('\n');
}

/** What axe-core finds that keeps somebody from using the page. */
async function seriousFaultsOf(): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) {
    await page.evaluate(await readFile(axe, 'utf8'));
  }
  const { violations } = await page.evaluate<{ violations: AxeViolation[] }>(
    'axe.run({ resultTypes: ["violations"] })',
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}
