import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  type MenuClickEvent,
  Observe,
  OnMenuClick,
  OnText,
  officialAccount,
  type TextMessage,
  WechatEvent,
} from 'nestjs-wechat';
import { describe, expect, it } from 'vitest';
import { credentials, startApplication, type TestApplication } from '../harness/application.js';
import { startServer } from '../doctor/plain-server.js';
import { runInProcess } from './run-in-process.js';

@Injectable()
class Waiter {
  readonly events: WechatEvent[] = [];

  @Observe(WechatEvent)
  keep(event: WechatEvent): void {
    this.events.push(event);
  }

  @OnText()
  echo(message: TextMessage) {
    return `You said: ${message.content}`;
  }

  @OnMenuClick()
  click(event: MenuClickEvent) {
    return `Clicked ${event.eventKey}`;
  }
}

const account = ['--token', credentials.token, '--app-id', credentials.appId, '--aes-key', credentials.encodingAesKey];

async function start(): Promise<TestApplication & { run(...args: string[]): ReturnType<typeof runInProcess> }> {
  const app = await startApplication({
    adapter: 'express',
    accounts: [officialAccount(credentials)],
    providers: [Waiter],
  });
  return Object.assign(app, {
    run: (...args: string[]) => runInProcess([...args, ...account, '--url', `${app.url}/wechat`]),
  });
}

const eventsOf = (app: TestApplication): WechatEvent[] => app.nest.get(Waiter).events;

describe('nestjs-wechat trigger', () => {
  it.each(['official-account.event.CLICK', 'event.CLICK', 'click', 'MenuClickEvent'])('pushes %s', async (name) => {
    const app = await start();
    const { code, stdout, stderr } = await app.run('trigger', name, '--set', 'EventKey=TODAY');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('<Content><![CDATA[Clicked TODAY]]></Content>');
    expect(stdout).toContain('replied: A reply of type text.');
    expect(eventsOf(app)).toMatchObject([{ type: 'official-account.event.CLICK', eventKey: 'TODAY' }]);
  });

  it('speaks Chinese, and JSON to programs', async () => {
    const app = await start();
    expect((await app.run('trigger', 'subscribe', '--lang', 'zh')).stdout).toContain('已接收: 已收到，没有回复。');
    const { stdout } = await app.run('trigger', 'subscribe', '--json', '--user', 'oLin', '--repeat', '2');
    const report = JSON.parse(stdout) as { message: object; answers: object[] };
    expect(report.message).toMatchObject({ FromUserName: 'oLin', Event: 'subscribe' });
    expect(report.answers).toMatchObject([{ status: 200, verdict: 'accepted' }, { verdict: 'accepted' }]);
    expect(stdout).not.toContain(credentials.encodingAesKey);
  });

  it('sets a field inside another', async () => {
    const app = await start();
    const { code } = await app.run('trigger', 'location_select', '--set', 'SendLocationInfo.Label=West Lake');
    expect(code).toBe(0);
    expect(eventsOf(app)).toMatchObject([{ sendLocationInfo: { label: 'West Lake' } }]);
  });

  it('signs and encrypts a body as it is', async () => {
    const app = await start();
    const path = join(await mkdtemp(join(tmpdir(), 'trigger-')), 'body.xml');
    await writeFile(
      path,
      '<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><Content>as it is</Content><MsgId>1</MsgId></xml>',
    );
    const { code, stdout } = await app.run('trigger', '--body', path);
    expect([code, stdout]).toEqual([0, expect.stringContaining('You said: as it is')]);
  });

  it.each([
    [['trigger', 'subscribee'], 'Unknown event "subscribee". Did you mean SubscribeEvent?'],
    [['trigger', 'MenuClikEvent'], 'Did you mean MenuClickEvent?'],
    [['trigger', 'CLICK', '--set', 'EventKy=1'], 'The event has no field "EventKy". Did you mean EventKey?'],
    [['trigger', 'CLICK', '--set', 'EventKey'], '--set takes Field=value'],
    [['trigger', 'location_select', '--set', 'SendLocationInfo.Labl=1'], 'Did you mean SendLocationInfo.Label?'],
    [['trigger'], '<event> is missing: nestjs-wechat trigger <event> [options]'],
    [['trigger', 'CLICK', '--repeat', 'often'], '--repeat is a whole number from 1 to 1000'],
    [['trigger', '--body', '/nowhere'], '/nowhere cannot be sent'],
    [['send', 'txt', 'hi'], 'Unknown kind "txt". Did you mean text?'],
    [['click'], '<key> is missing: nestjs-wechat click <key> [options]'],
  ])('refuses %j and says what was meant', async (args, complaint) => {
    const app = await start();
    const { code, stderr } = await app.run(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(complaint)]);
    expect(eventsOf(app)).toEqual([]);
  });

  it.each([
    ['en', 'To find out why, with the same values: npx nestjs-wechat doctor '],
    ['zh', '用同样的配置值查找原因: npx nestjs-wechat doctor '],
  ])('leads to the doctor when the signature is refused (%s)', async (lang, says) => {
    const app = await start();
    const url = `${app.url}/wechat`;
    const other = ['--token', 'OfOtherAccount', '--app-id', credentials.appId];
    const refused = await runInProcess(['trigger', 'CLICK', ...other, '--url', url, '--lang', lang]);
    expect([refused.code, refused.stdout]).toEqual([1, expect.stringContaining(`${says}${url}\n`)]);
    expect((await app.run('trigger', 'CLICK', '--lang', lang)).stdout).not.toContain('doctor');
  });

  it('names the platform to the doctor where it is another', async () => {
    const url = `http://127.0.0.1:${await startServer(() => ({ status: 403 }))}/wecom`;
    const config = join(await mkdtemp(join(tmpdir(), 'trigger-')), 'simulator.json');
    const { token, encodingAesKey } = credentials;
    const wecom = { platform: 'wecom', corpId: 'ww1', token, encodingAesKey, path: '/wecom' };
    await writeFile(config, JSON.stringify({ accounts: [wecom] }));
    const { stdout } = await runInProcess(['send', 'text', 'hi', '--config', config, '--url', url]);
    expect(stdout).toContain(`doctor ${url} --platform wecom\n`);
    const elsewhere = await runInProcess([
      'send',
      'text',
      'hi',
      '--config',
      config,
      '--url',
      url.replace('com', 'chat2'),
    ]);
    expect([elsewhere.code, elsewhere.stderr]).toEqual([
      2,
      expect.stringContaining('No account of the file has the path /wechat2 of the URL; there is /wecom.'),
    ]);
  });

  it('numbers what came of each repeat', async () => {
    const app = await start();
    const { stdout } = await app.run('trigger', 'CLICK', '--repeat', '3');
    expect(stdout.match(/^answer \d 200/gm)).toEqual(['answer 1 200', 'answer 2 200', 'answer 3 200']);
  });

  it('says what an account lacks', async () => {
    const { code, stderr } = await runInProcess(['trigger', 'CLICK', '--token', 'abc']);
    expect(code).toBe(2);
    expect(stderr).toContain('give --app-id or set WECHAT_APP_ID');
    const plain = await runInProcess(['trigger', 'CLICK', '--token', 'abc', '--app-id', 'wx1', '--encrypt']);
    expect(plain.stderr).toContain('--encrypt needs an account with an EncodingAESKey');
  });

  it('lists the whole catalogue', async () => {
    const { code, stdout } = await runInProcess(['trigger', '--list']);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n').length).toBeGreaterThanOrEqual(700);
    expect(stdout).toMatch(/^official-account\.event\.CLICK +MenuClickEvent$/m);
    const listed = JSON.parse(
      (await runInProcess(['trigger', '--list', '--json', '--platform', 'pay'])).stdout,
    ) as object[];
    expect(listed).toContainEqual({
      type: 'pay.v3.TRANSACTION.SUCCESS',
      class: 'PaymentEvent',
      platform: 'pay',
      fetched: false,
    });
  });
});

describe('the short forms', () => {
  it.each([
    [['send', 'text', 'bind 123456'], 'You said: bind 123456'],
    [['click', 'TODAY'], 'Clicked TODAY'],
    [['follow', 'table-7'], 'accepted'],
    [['unfollow'], 'accepted'],
    [['scan', 'table-7'], 'accepted'],
    [['send', 'location', '30,120'], 'accepted'],
  ])('%j', async (args, said) => {
    const { code, stdout } = await (await start()).run(...args);
    expect([code, stdout]).toEqual([0, expect.stringContaining(said)]);
  });

  it('end with 1 when it is refused, and with 3 when nobody can tell', async () => {
    const app = await start();
    const wrong = ['--token', 'BBBBB', '--app-id', credentials.appId, '--url', `${app.url}/wechat`];
    const refused = await runInProcess(['send', 'text', 'hi', ...wrong]);
    expect([refused.code, refused.stdout]).toEqual([1, expect.stringContaining('refused: Status 403')]);
    const nowhere = await runInProcess(['send', 'text', 'hi', ...account, '--url', 'http://127.0.0.1:9/wechat']);
    expect([nowhere.code, nowhere.stdout]).toEqual([3, expect.stringContaining('Nothing listens there.')]);
  });

  it('pay for an order of a merchant of a file', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'pay-')), 'simulator.json');
    await writeFile(file, JSON.stringify({ accounts: [{ ...credentials }] }));
    const { code, stderr } = await runInProcess(['pay', 'tea-1', '--config', file]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('No account fits an event of pay. There is: default (official-account).'),
    ]);
  });
});
