import { type Language, textIn, type Texts } from '../language/language.js';
import type { ReceivedReply } from '../testing/received-reply.js';
import { WECHAT_DEADLINE_MS } from '../testing/delivery.js';
import { accountNameOf } from '../testing/simulated-account.js';
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

/** What only the page and the API of the simulator need. */
const ONLY_OF_SIMULATOR: ReadonlySet<string> = new Set(['label', 'menu', 'appSecret', 'corpSecret']);

/** What is known of the conversations. */
interface Conversations {
  readonly state: Pick<SimulatorState, 'deliveries'>;
  /** Milliseconds after which WeChat hung up. */
  readonly deadline: number;
}

/**
 * A conversation as a test of the test kit: what the user did, and what came back.
 *
 * @param language - of its comments
 */
export function conversationTest(
  setup: AccountSetup,
  { state, deadline }: Conversations,
  user: string,
  language: Language,
): string {
  const account = accountNameOf(setup);
  const steps = state.deliveries
    .filter((delivery) => delivery.account === account && delivery.user === user)
    .filter(({ cause, fault, action }) => cause === 'user' && fault === undefined && action !== undefined)
    // What was not sent, or is on its way, has no outcome that a test could expect.
    .filter(({ state: progress, attempts }) => progress === 'done' && attempts.length > 0);
  const lines = steps.flatMap((step) => stepOf(step, language));
  return `${headOf(setup, language)}
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { createWechatTestClient } from 'nestjs-wechat/testing';
import { AppModule } from './app.module';

let app: INestApplication | undefined;

afterEach(() => app?.close());

it('answers a conversation as it did', async () => {
  const testingModule = await Test.createTestingModule({ imports: [AppModule] }).compile();
  app = testingModule.createNestApplication();
  const client = createWechatTestClient(app, {
    account: ${accountOf(setup)},${deadline === WECHAT_DEADLINE_MS ? '' : `\n    deadline: ${deadline},`}
  });
  const user = client.user(${literal(user)});
${lines.map((line) => `  ${line}`).join('\n')}
}${timeoutOf(steps)});
`;
}

/** What somebody has to know who runs the test. */
function headOf(setup: AccountSetup, language: Language): string {
  const variables = valuesOf(setup).flatMap(([name]) => SECRETS[name] ?? []);
  const lines: readonly Texts[] = [
    {
      en: "Put this next to app.module.ts and run it with Jest. Vitest without globals: import { afterEach, expect, it } from 'vitest'.",
      zh: "把本文件放在 app.module.ts 旁边，用 Jest 运行。Vitest 没有开启 globals 时：import { afterEach, expect, it } from 'vitest'。",
    },
    { en: "An ES module imports './app.module.js'.", zh: "ES 模块请导入 './app.module.js'。" },
    {
      en: `It takes the secrets of the account from the environment: ${variables.join(', ')}.`,
      zh: `账号的密钥取自环境变量：${variables.join('、')}。`,
    },
  ];
  return lines.map((line) => `// ${textIn(language, line)}`).join('\n');
}

/** What a user did, and what came of it. */
function stepOf(delivery: DeliveryRecord, language: Language): string[] {
  const { id, action, attempts } = delivery;
  const kinds = attempts.map(({ verdict }) => verdict.kind);
  const { kind, reply } = attempts.at(-1)!.verdict;
  const does = `await user.does(${literal(action)})`;
  const expected = literal(reply === undefined ? { verdict: kind } : { reply: stable(reply) });
  if (kind === 'unreachable') {
    const texts = { en: 'Left out, because the application could not be reached', zh: '当时无法连接应用，因此略去' };
    return [`// ${textIn(language, texts)}: ${does}`];
  }
  if (attempts.length === 1) {
    return [`expect(${does}).toMatchObject(${expected});`];
  }
  const asked = {
    en: `WeChat asked ${attempts.length} times: ${kinds.join(', ')}. A failure of that time may not come again.`,
    zh: `微信请求了 ${attempts.length} 次：${kinds.join('、')}。当时的失败不一定会重现。`,
  };
  return [
    `// ${textIn(language, asked)}`,
    `let answer${id} = ${does};`,
    `for (let attempt = 1; attempt < ${attempts.length} && answer${id}.verdict !== '${kind}'; attempt++) {`,
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

/** The account without its secrets. */
function accountOf(setup: AccountSetup): string {
  const written = valuesOf(setup).map(([name, value]) => {
    const secret = SECRETS[name];
    return `${name}: ${secret === undefined ? literal(value) : `process.env['${secret}'] ?? ''`}`;
  });
  return `{ ${written.join(', ')} }`;
}

/** What the test client has to know of an account. */
function valuesOf(setup: AccountSetup): [string, unknown][] {
  return Object.entries(setup).filter(([name, value]) => value !== undefined && !ONLY_OF_SIMULATOR.has(name));
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
