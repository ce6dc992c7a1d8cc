import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  news,
  officialAccount,
  OnMenuClick,
  OnSubscribe,
  OnText,
  type SubscribeEvent,
  type TextMessage,
  transferToCustomerService,
} from 'nestjs-wechat';
import { WechatClientModule } from 'nestjs-wechat/client';
import { OnPayment, OnRefund, payMerchant } from 'nestjs-wechat/pay';
import { startSimulator } from 'nestjs-wechat/simulator';
import type { AccountSetup, RunningSimulator, SimulatorOptions } from 'nestjs-wechat/simulator';
import { PayNotificationSigner } from 'nestjs-wechat/testing';
import { AiBotStream, type AiBotTextMessage, OnAiBotText, wecomAiBot, wecomApp } from 'nestjs-wechat/wecom';
import { afterEach } from 'vitest';
import { payKeys } from '../harness/pay-keys.js';
import { appSecret } from '../client/client-application.js';
import { type AdapterName, credentials, startApplication, type TestApplication } from '../harness/application.js';

/** The deadline of a WeChat that hangs up soon, and waits long enough for a slow machine. */
export const SHORT_DEADLINE_MS = 1_600;

/** What the handlers of the tests do, besides what they are told by messages. */
@Injectable()
export class Waiter {
  readonly heard: string[] = [];

  @OnSubscribe()
  welcome(event: SubscribeEvent) {
    return event.scene === undefined ? 'Welcome to the tea shop!' : `Welcome to ${event.scene}!`;
  }

  @OnMenuClick('TODAY')
  today() {
    return news([
      { title: '今日好茶：明前龙井', description: 'Spring Longjing', url: 'https://example.com/longjing' },
      { title: 'Da Hong Pao', url: 'https://example.com/da-hong-pao' },
    ]);
  }

  /** Longer than a WeChat of little patience waits, and not twice as long. */
  @OnText('slow')
  async slow() {
    this.heard.push('slow');
    await sleep(1.5 * SHORT_DEADLINE_MS);
    return 'Here at last.';
  }

  /** Longer than WeChat waits. */
  @OnText('ponder')
  async ponder() {
    await sleep(5_200);
    return 'Tieguanyin, I think.';
  }

  @OnText('human')
  human() {
    return transferToCustomerService();
  }

  @OnText()
  echo(message: TextMessage) {
    this.heard.push(message.content);
    return `You said: ${message.content}`;
  }
}

/** What the bot heard, for tests that let it answer later. */
@Injectable()
export class BotMemory {
  readonly heard: AiBotTextMessage[] = [];
  /** Answers that are not finished. */
  readonly streams: AiBotStream[] = [];
}

@Injectable()
class Others {
  constructor(private readonly memory: BotMemory) {}

  @OnAiBotText('later')
  remember(message: AiBotTextMessage): void {
    this.memory.heard.push(message);
  }

  @OnAiBotText('long')
  thinkLong() {
    const stream = new AiBotStream('Let me see');
    this.memory.streams.push(stream);
    return stream;
  }

  @OnAiBotText()
  async think() {
    const stream = new AiBotStream('Let me see');
    void sleep(700).then(() => stream.finish({ content: 'Longjing, of course.' }));
    return stream;
  }

  @OnPayment()
  take(): void {}

  @OnRefund()
  give(): void {}
}

export const apiV3Key = 'k'.repeat(32);
/** With which WeChat Pay signs, in PEM. */
export const payPrivateKey = payKeys.privateKey;
const weChatPay = new PayNotificationSigner({ apiV3Key, privateKey: payPrivateKey });
const corp = { token: credentials.token, encodingAesKey: credentials.encodingAesKey };

const corpSecret = 'a-secret-of-the-corp';

/** The accounts of the application, and what answers them. */
export function teaShopParts(mode: 'secure' | 'plaintext' = 'secure') {
  return {
    accounts: [
      officialAccount({ ...credentials, appSecret, mode }),
      wecomAiBot({ ...corp, name: 'bot' }),
      wecomApp({ ...corp, name: 'staff', corpId: 'ww1', corpSecret, agentId: 7 }),
      payMerchant({ mchId: '1900000109', apiV3Key, publicKeys: weChatPay.publicKeys }),
    ],
    providers: [Waiter, BotMemory, Others],
  };
}

const running: RunningSimulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()));
});

export interface TeaShop {
  readonly application: TestApplication;
  readonly simulator: RunningSimulator;
}

interface TeaShopOptions extends Partial<SimulatorOptions> {
  readonly adapter?: AdapterName;
  readonly mode?: 'secure' | 'plaintext';
  /** Whether the application calls the API of the simulator. */
  readonly callsApi?: boolean;
}

/** An application, and a simulator in front of it; both are stopped after the test. */
export async function openTeaShop(options: TeaShopOptions = {}): Promise<TeaShop> {
  const { adapter = 'express', mode = 'secure', callsApi = false, ...rest } = options;
  const accounts: readonly AccountSetup[] = [
    { ...credentials, appSecret, mode, label: 'Tea shop 茶馆', menu: MENU },
    { ...corp, platform: 'wecom-aibot', name: 'bot', label: 'Tea bot' },
    { ...corp, platform: 'wecom', name: 'staff', corpId: 'ww1', corpSecret, agentId: 7, label: 'Staff' },
  ];
  const parts = { adapter, ...teaShopParts(mode) };
  if (!callsApi) {
    const application = await startApplication(parts);
    return { application, simulator: await started({ target: application.url, accounts, ...rest }) };
  }
  const simulator = await started({ accounts, ...rest });
  const imports = [WechatClientModule.forRoot({ baseUrl: simulator.url })];
  const application = await startApplication({ ...parts, imports });
  simulator.simulator.setTarget(application.url);
  return { application, simulator };
}

async function started(options: SimulatorOptions): Promise<RunningSimulator> {
  const simulator = await startSimulator({ port: 0, ...options });
  running.push(simulator);
  return simulator;
}

const MENU = [
  { type: 'click', name: '今日 Today', key: 'TODAY' },
  { name: '更多 More', sub_button: [{ type: 'view', name: 'Website', url: 'https://example.com' }] },
];

/** Waits until something is there, as a user would. */
export async function eventually<Value>(look: () => Value | undefined | false, what: string): Promise<Value> {
  for (let tries = 0; tries < 150; tries++) {
    const found = look();
    if (found !== undefined && found !== false) {
      return found;
    }
    await sleep(40);
  }
  throw new Error(`There was no ${what} within 6 seconds.`);
}
