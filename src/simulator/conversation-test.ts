import { localized, type Texts } from '../language/language.js';
import type { ReceivedReply } from '../testing/received-reply.js';
import { WECHAT_DEADLINE_MS } from '../testing/delivery.js';
import { platformOf } from '../testing/simulated-account.js';
import type { DeliveryRecord, SimulatorState } from './records.js';
import type { AccountSetup } from './simulated-line.js';

/** What takes less, in milliseconds, is no matter for the time limit of a test. */
const QUICK_MS = 2_000;

/** Names of credentials, which a test takes from the environment of the one who runs it. */
const SECRETS: Readonly<Record<string, string>> = {
  token: 'WECHAT_TOKEN',
  encodingAesKey: 'WECHAT_ENCODING_AES_KEY',
  apiV3Key: 'PAY_API_V3_KEY',
  apiKey: 'PAY_API_KEY',
  privateKey: 'PAY_PRIVATE_KEY',
  appKey: 'MINI_GAME_APP_KEY',
};

const HOW_TO_RUN: Texts = {
  en: `// Put this next to app.module.ts and run it with Jest. Vitest without globals: import { expect, it } from 'vitest'.
// An ES module imports './app.module.js'.`,
  zh: `// 把本文件放在 app.module.ts 旁边，用 Jest 运行。Vitest 没有开启 globals 时：import { expect, it } from 'vitest'。
// ES 模块请导入 './app.module.js'。`,
};
const LEFT_OUT: Texts = {
  en: 'Left out, because the application could not be reached: ',
  zh: '当时无法连接应用，因此略去：',
};

/** What is known of the conversations. */
interface Conversations {
  readonly state: Pick<SimulatorState, 'deliveries'>;
  /** Milliseconds after which WeChat hung up. */
  readonly deadline: number;
}

/** A conversation as a test of the test kit: what the user did, and what came back. */
export function conversationTest(setup: AccountSetup, { state, deadline }: Conversations, user: string): string {
  const account = setup.name ?? (platformOf(setup) === 'pay' ? 'pay' : 'default');
  const steps = state.deliveries
    .filter((delivery) => delivery.account === account && delivery.user === user)
    .filter(({ cause, fault, action }) => cause === 'user' && fault === undefined && action !== undefined)
    // What was not sent, or is on its way, has no outcome that a test could expect.
    .filter(({ state: progress, attempts }) => progress === 'done' && attempts.length > 0);
  const lines = steps.flatMap(stepOf);
  return `${localized(HOW_TO_RUN)}
import { Test } from '@nestjs/testing';
import { createWechatTestClient } from 'nestjs-wechat/testing';
import { AppModule } from './app.module';

it('answers a conversation as it did', async () => {
  const testingModule = await Test.createTestingModule({ imports: [AppModule] }).compile();
  const app = testingModule.createNestApplication();
  const client = createWechatTestClient(app, {
    account: ${accountOf(setup)},${deadline === WECHAT_DEADLINE_MS ? '' : `\n    deadline: ${deadline},`}
  });
  const user = client.user(${literal(user)});
${lines.map((line) => `  ${line}`).join('\n')}
  await app.close();
}${timeoutOf(steps)});
`;
}

/** What a user did, and what came of it. */
function stepOf(delivery: DeliveryRecord): string[] {
  const { id, action, attempts } = delivery;
  const kinds = attempts.map(({ verdict }) => verdict.kind);
  const { kind, reply } = attempts.at(-1)!.verdict;
  const does = `await user.does(${literal(action)})`;
  const expected = literal(reply === undefined ? { verdict: kind } : { reply: stable(reply) });
  if (kind === 'unreachable') {
    return [`// ${localized(LEFT_OUT)}${does}`];
  }
  if (attempts.length === 1) {
    return [`expect(${does}).toMatchObject(${expected});`];
  }
  const [times, came] = [attempts.length, kinds.join(', ')];
  return [
    localized({
      en: `// WeChat asked ${times} times: ${came}. A failure of that time may not come again.`,
      zh: `// 微信请求了 ${times} 次：${came}。当时的失败不一定会重现。`,
    }),
    `let answer${id} = ${does};`,
    `for (let attempt = 1; attempt < ${times} && answer${id}.verdict !== '${kind}'; attempt++) {`,
    `  answer${id} = await answer${id}.retries();`,
    '}',
    `expect(answer${id}).toMatchObject(${expected});`,
  ];
}

/** Answers that took long take long in the test too: more than a test may by default. */
function timeoutOf(steps: readonly DeliveryRecord[]): string {
  const took = steps.flatMap(({ attempts }) => attempts).reduce((sum, { duration }) => sum + duration, 0);
  return took < QUICK_MS ? '' : `, ${Math.ceil(took / 1_000) * 2_000 + 10_000}`;
}

/** A stream has another id each time. */
function stable(reply: ReceivedReply): object {
  if (reply.type !== 'stream') {
    return reply;
  }
  const { id: _, ...rest } = reply;
  return rest;
}

/** The account without its secrets, what only the page needs and what it does not have. */
function accountOf(setup: AccountSetup): string {
  const { label: _, menu: __, ...account } = setup;
  const entries = Object.entries(account).filter(([, value]) => value !== undefined);
  const written = entries.map(([name, value]) => {
    const secret = SECRETS[name];
    return `${name}: ${secret === undefined ? literal(value) : `process.env['${secret}'] ?? ''`}`;
  });
  return `{ ${written.join(', ')} }`;
}

/** A value as TypeScript, on one line; names that need no quotes have none. */
function literal(value: unknown): string {
  if (typeof value === 'string') {
    return `'${JSON.stringify(value)
      .slice(1, -1)
      .replaceAll('\\"', '"')
      .replaceAll("'", String.raw`\'`)}'`;
  }
  if (Array.isArray(value)) {
    return `[${value.map(literal).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{ ${entries.map(([name, inner]) => `${/^[A-Za-z_]\w*$/.test(name) ? name : literal(name)}: ${literal(inner)}`).join(', ')} }`;
  }
  return String(value);
}
