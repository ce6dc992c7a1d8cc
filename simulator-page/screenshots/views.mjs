// What there is to see.

import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @typedef {import('./shop.mjs').Shop} Shop
 * @typedef {{ page: import('playwright-core').Page, shop: Shop, isNarrow: boolean }} Stage
 * @typedef {{
 *   name: string,
 *   url?: (shop: Shop, locale: string) => string,
 *   happen: (shop: Shop) => Promise<unknown>,
 *   show?: (stage: Stage) => Promise<unknown>,
 *   isLong?: boolean,
 * }} View
 * @typedef {import('nestjs-wechat/testing').UserAction} UserAction
 */

const LIN = 'oTea0customer0of0the0simulator';
const LONG =
  'A very long answer about the mountain, the spring, the pickers and the pan: https://example.com/a/path/that/has/no/end/and/no/space/in/it/at/all?with=a&query=of&the=same&kind=1234567890 and then some more. ' +
  '高山云雾出好茶，明前采摘一芽一叶，手工杀青揉捻，回甘绵长而不苦涩，适合清晨与友人慢慢品尝。'.repeat(3);

/** @type {(shop: Shop) => void} */
const forget = ({ simulator }) => simulator.simulator.journal.load({ deliveries: [], calls: [], chat: [] });

/** @type {(shop: Shop, account: string, ...actions: UserAction[]) => Promise<void>} */
async function does({ simulator: { simulator } }, account, ...actions) {
  for (const action of actions) {
    await simulator.act(action, { account, user: LIN });
  }
}

/** @type {(content: string) => UserAction} */
const says = (content) => ({ kind: 'message', message: { type: 'text', fields: { Content: content } } });
/** @type {(type: 'image' | 'voice' | 'video' | 'location' | 'link', fields: Record<string, string | number>) => UserAction} */
const sends = (type, fields) => ({ kind: 'message', message: { type, fields } });

/** @type {(account: string) => (stage: Stage) => Promise<void>} */
const choose =
  (account) =>
  async ({ page }) => {
    await page.locator('.top-bar select').selectOption(account);
  };

/** @type {(stage: Stage) => Promise<void>} */
async function inspect({ page, isNarrow }) {
  if (isNarrow) {
    await page.getByRole('tab').nth(1).click();
  }
}

/** @type {(text: string | RegExp) => (stage: Stage) => Promise<void>} */
const select = (text) => async (stage) => {
  await inspect(stage);
  await stage.page.locator('.delivery-row').filter({ hasText: text }).first().click();
};

/** @type {(stage: Stage) => Promise<void>} */
async function openTools({ page }) {
  await page.locator('.input-row > .icon-button').last().click();
}

/** @type {(index: number) => (stage: Stage) => Promise<void>} */
const tool = (index) => async (stage) => {
  await openTools(stage);
  await stage.page.locator('.tool').nth(index).click();
};

/** @type {(index: number) => (stage: Stage) => Promise<void>} */
const moreItem =
  (index) =>
  async ({ page }) => {
    await page.locator('.top-bar summary').click();
    await page.locator('.menu-items button').nth(index).click();
  };

/** @type {(shop: Shop) => string} */
const troubled = ({ troubled: { simulator } }) => simulator.url;

/** @type {(shop: Shop) => Shop} */
const inTrouble = (shop) => ({ ...shop, simulator: shop.troubled.simulator });

/** @type {(stage: Stage) => Promise<void>} */
async function openDoctor({ page }) {
  await page.getByRole('tab').last().click();
}

/** Begins to examine a URL, unless an examination is under way. @type {(stage: Stage, url: string) => Promise<void>} */
async function begin({ page }, url) {
  const button = page.locator('.doctor-form button[type=submit]');
  if (await button.isEnabled()) {
    await page.locator('.doctor-form input').first().fill(url);
    await Promise.all([page.waitForResponse('**/api/examine'), button.click()]);
    // The page hears of it by another way.
    await page.waitForTimeout(200);
  }
}

/** @type {(urlOf: (shop: Shop) => string) => (stage: Stage) => Promise<void>} */
const examine = (urlOf) => async (stage) => {
  await openDoctor(stage);
  await begin(stage, urlOf(stage.shop));
  await stage.page.locator('.progress[data-running=false]').waitFor({ state: 'attached' });
};

/** @type {(application: keyof Shop['status']) => Pick<View, 'url' | 'happen' | 'isLong'>} */
const statusOf = (application) => ({
  url: ({ status }, locale) => `${status[application].url}?lang=${locale}`,
  happen: async () => {},
  isLong: true,
});

/** @type {(name: string) => (shop: Shop) => string} */
const brokenAccount =
  (name) =>
  ({ status }) =>
    `${new URL(status.broken.url).origin}/wechat/${name}`;

/** @type {(shop: Shop) => Promise<void>} */
async function chatted(shop) {
  forget(shop);
  await does(
    shop,
    'default',
    { kind: 'follow', scene: 'table-7' },
    { kind: 'click', key: 'TODAY' },
    says('order 1024'),
    says('找龙井'),
  );
}

/** @type {View} */
export const readmeView = { name: 'readme', happen: chatted, show: select('event.CLICK') };

/** @type {readonly View[]} */
export const views = [
  { name: 'empty', happen: async (shop) => forget(shop) },
  { name: 'empty-inspector', happen: async (shop) => forget(shop), show: inspect },
  { name: 'empty-pay', happen: async (shop) => forget(shop), show: choose('pay') },
  { name: 'chat', happen: chatted, show: select('event.CLICK') },
  { name: 'chat-phone', happen: chatted },
  {
    name: 'chat-media',
    happen: async (shop) => {
      forget(shop);
      await does(
        shop,
        'default',
        sends('image', { PicUrl: 'https://example.com/tea.jpg', MediaId: 'MEDIA_ID' }),
        sends('voice', { MediaId: 'MEDIA_ID', Format: 'amr', Recognition: '今天有什么茶' }),
        sends('location', { Location_X: 30.2741, Location_Y: 120.1551, Scale: 16, Label: '杭州市西湖区龙井路1号' }),
        sends('link', { Title: '龙井茶的故事', Description: 'The story of Longjing', Url: 'https://example.com/tea' }),
        says('human 😀🍵'),
      );
    },
  },
  {
    name: 'chat-long',
    happen: async (shop) => {
      forget(shop);
      await does(shop, 'default', says(LONG), says('找'.repeat(300)), says('W'.repeat(600)));
    },
    show: async (stage) => {
      await select('message.text')(stage);
    },
  },
  {
    name: 'emoji',
    happen: chatted,
    show: async ({ page }) => {
      await page.locator('.input-row > .icon-button').first().click();
      await page.locator('.input-row > .icon-button').nth(1).click();
      await page.locator('textarea').fill('好茶 Good tea');
    },
  },
  { name: 'tools', happen: chatted, show: openTools },
  {
    name: 'submenu',
    happen: chatted,
    show: async ({ page }) => page.locator('.account-menu-group > button').last().click(),
  },
  { name: 'more', happen: chatted, show: async ({ page }) => page.locator('.top-bar summary').click() },
  { name: 'dialog-voice', happen: chatted, show: tool(1) },
  { name: 'dialog-menu', happen: chatted, show: tool(6) },
  { name: 'dialog-scan', happen: chatted, show: tool(8) },
  {
    name: 'dialog-test',
    happen: chatted,
    show: async (stage) => {
      await moreItem(0)(stage);
      await stage.page.locator('dialog').waitFor();
    },
  },
  {
    name: 'dialog-user',
    happen: chatted,
    show: async ({ page }) => {
      await page.locator('.user-choice').selectOption('+');
    },
  },
  {
    name: 'dialog-push',
    happen: chatted,
    show: async (stage) => {
      await inspect(stage);
      await stage.page.locator('.timeline-title .weui-btn').click();
      await stage.page.locator('dialog input').fill('event.SCAN');
      await stage.page.locator('dialog .weui-btn_default').click();
      await stage.page.waitForTimeout(200);
    },
  },
  {
    name: 'dialog-edit-broken',
    happen: chatted,
    show: async (stage) => {
      await select('message.text')(stage);
      await stage.page.locator('.detail-tools button').nth(1).click();
      await stage.page.locator('dialog textarea').fill('{ "MsgType": "text", ');
      await stage.page.locator('dialog .weui-btn_primary').click();
    },
  },
  {
    name: 'dialog-curl',
    happen: chatted,
    show: async (stage) => {
      await select('event.CLICK')(stage);
      await stage.page.locator('.detail-tools button').nth(2).click();
    },
  },
  {
    name: 'faults',
    happen: async ({ simulator, ...rest }) => {
      forget({ simulator, ...rest });
      for (const fault of /** @type {const} */ (['wrong-signature', 'duplicate', 'clock-skew', 'two-at-once'])) {
        await simulator.simulator.act(says(`order 102${fault.length % 10}`), { account: 'default', user: LIN, fault });
      }
    },
    show: select('message.text'),
  },
  {
    name: 'broken',
    happen: async (shop) => {
      forget(shop);
      await does(shop, 'bot', says('hi'));
    },
    show: async (stage) => {
      await choose('bot')(stage);
      await select('message.text')(stage);
    },
  },
  {
    name: 'api-late',
    happen: async (shop) => {
      forget(shop);
      await does(shop, 'default', says('Which tea suits me?'));
      await sleep(6_000);
    },
    show: select('custom/send'),
  },
  {
    name: 'retries',
    url: troubled,
    happen: async (shop) => {
      forget(inTrouble(shop));
      shop.troubled.simulator.simulator.liftSilence('default');
      await does(inTrouble(shop), 'default', says('retry, please'));
    },
    show: select('message.text'),
  },
  {
    name: 'markfail',
    url: troubled,
    happen: async (shop) => {
      forget(inTrouble(shop));
      const { simulator } = shop.troubled.simulator;
      simulator.liftSilence('default');
      await does(inTrouble(shop), 'default', ...['anybody there?', '有人吗？', 'hello?', '你好', 'hello?'].map(says));
    },
  },
  {
    name: 'loading',
    happen: chatted,
    show: async ({ page }) => {
      await page.route('**/api/state*', () => {});
      await page.reload({ waitUntil: 'commit' });
      await page.locator('.empty').waitFor();
    },
  },
  {
    name: 'refused',
    url: ({ refused }) => refused.url,
    happen: ({ refused: simulator, ...rest }) =>
      does({ ...rest, simulator, refused: simulator }, 'default', says('hi')),
    show: select('handshake'),
  },
  { name: 'doctor', happen: async ({ simulator }) => simulator.simulator, show: openDoctor },
  {
    name: 'doctor-running',
    url: troubled,
    happen: async () => {},
    show: async (stage) => {
      await openDoctor(stage);
      await begin(stage, stage.shop.troubled.silentUrl);
    },
  },
  {
    name: 'doctor-stopped',
    url: troubled,
    happen: async () => {},
    show: async (stage) => {
      await openDoctor(stage);
      await begin(stage, stage.shop.troubled.silentUrl);
      await stage.page.locator('.doctor-buttons button').last().click();
      await stage.page.locator('.doctor-result .note').waitFor();
    },
  },
  {
    name: 'doctor-healthy',
    happen: async () => {},
    show: async (stage) => {
      await examine(({ simulator }) => `${simulator.simulator.state.target}/wechat`)(stage);
      await stage.page.locator('.trials summary').click();
    },
  },
  { name: 'doctor-finding', happen: async () => {}, show: examine(brokenAccount('spring')) },
  { name: 'doctor-long', happen: async () => {}, show: examine(brokenAccount('winter')) },
  {
    name: 'doctor-unreachable',
    happen: async () => {},
    show: examine(() => `http://127.0.0.1:1/wechat/with-a-path-that-is-long-and-has-no-space/${'x'.repeat(90)}`),
  },
  { name: 'status', ...statusOf('busy') },
  { name: 'status-empty', ...statusOf('uncalled') },
  { name: 'status-findings', ...statusOf('broken') },
  {
    name: 'lost',
    happen: chatted,
    show: async ({ page }) => {
      await page.evaluate("document.querySelector('meta[name=simulator-secret]').content = 'of an earlier start'");
      await page.route('**/api/**', (route) => route.abort());
      await page.reload();
    },
  },
  {
    name: 'pay',
    happen: async (shop) => {
      forget(shop);
      await does(shop, 'default', says('order'), says('longjing'));
      await does(shop, 'pay', { kind: 'pay', order: { outTradeNo: 'tea-1026', total: 5800 } });
    },
    show: async (stage) => {
      await choose('pay')(stage);
      await select('TRANSACTION')(stage);
    },
  },
  {
    name: 'staff',
    happen: async (shop) => {
      forget(shop);
      await does(shop, 'staff', { kind: 'enter' }, says('orders'));
    },
    show: choose('staff'),
  },
  {
    name: 'toast',
    happen: chatted,
    show: async (stage) => {
      await inspect(stage);
      await stage.page.locator('.timeline-title .weui-btn').click();
      await stage.page.locator('dialog input').fill('no such event');
      await stage.page.locator('dialog .weui-btn_primary').click();
      await stage.page.locator('.toast[data-shown=true]').waitFor();
    },
  },
];
