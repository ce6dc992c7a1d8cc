import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';
import { type Language, officialAccount, WechatModule, type WechatModuleOptions } from 'nestjs-wechat';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { speak } from '../src/language/language.js';
import { adapters, credentials, startApplication, startupErrorOf } from './harness/application.js';
import { merchant, payment, post, weChatPay } from './pay/merchant.js';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** A text in both languages, as it stands in the source. */
interface Pair {
  readonly place: string;
  readonly en: ts.Expression;
  readonly zh: ts.Expression;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('generated'))
  .map((path) => parsed(path, readFileSync(join(source, path), 'utf8')));

function parsed(path: string, code: string): ts.SourceFile {
  return ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `src/${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

function* below(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) {
    yield* below(child);
  }
}

const nodes = files.flatMap((file) => [...below(file)]);

function propertyOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = object.properties.find((one) => one.name?.getText() === name);
  return property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

/** Whether it is text alone: a literal, a template or a sum of these. */
function isText(node: ts.Expression): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateExpression(node) ||
    (ts.isBinaryExpression(node) && isText(node.left) && isText(node.right))
  );
}

const pairs: readonly Pair[] = nodes.filter(ts.isObjectLiteralExpression).flatMap((object) => {
  const [en, zh] = [propertyOf(object, 'en'), propertyOf(object, 'zh')];
  return en !== undefined && zh !== undefined && isText(en) && isText(zh) ? [{ place: placeOf(object), en, zh }] : [];
});

/** What a text is filled with. A plural ending has no equal in Chinese. */
function placeholdersOf(text: ts.Expression): readonly string[] {
  const spans = [...below(text)].filter(ts.isTemplateSpan).map(({ expression }) => expression);
  const values = spans.filter((node) => !(ts.isConditionalExpression(node) && isText(node.whenTrue)));
  return [...new Set(values.map((node) => namesIn(node)))].sort();
}

/** The words of both languages may differ inside a placeholder; what is read from the program may not. */
function namesIn(node: ts.Node): string {
  return node
    .getText()
    .replace(/'[^']*'/g, "''")
    .replace(/\b(en|zh)\b/g, 'language');
}

/** Whether a text has words of its own, beside what it is filled with and the names of protocols. */
function hasWords(text: ts.Expression): boolean {
  return /[a-z]{2} [a-z]{2}/.test(text.getText().replace(/\$\{[^}]*\}/g, ''));
}

/** What is in English in every language. */
const ENGLISH_ALONE: readonly { readonly files: RegExp; readonly because: string }[] = [
  { files: /^platforms\/pay\/failure\.ts$/, because: 'a program of WeChat Pay reads it' },
  { files: /^status\/status-page\.ts$/, because: 'it is a style sheet' },
  {
    files: /^testing\/store-contract\.ts$/,
    because: 'these are names of tests, which are found by their name, and what fails stands below them',
  },
  {
    files: /^(testing\/api\/stand-in-\w+|testing\/api\/wechat-api-stand-in|simulator\/simulated-api)\.ts$/,
    because: 'the API says it so, and applications may read it',
  },
];
const isEnglishAlone = ({ fileName }: ts.SourceFile): boolean =>
  ENGLISH_ALONE.some(({ files: those }) => those.test(fileName));

/** Whether the Chinese stands beside it: as `zh`, or as the next argument or element. */
function isPaired(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(node)) {
    return /^(en|zh)$/.test(node.name.getText());
  }
  const list: readonly ts.Node[] = ts.isCallExpression(parent)
    ? parent.arguments
    : ts.isArrayLiteralExpression(parent)
      ? parent.elements
      : [];
  const next = list[list.indexOf(node) + 1];
  return next !== undefined && list.includes(node) && /\p{Script=Han}/u.test(next.getText());
}

/** The texts in English that have no Chinese beside them. */
function* alone(node: ts.Node): Generator<ts.Node> {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || (!ts.isSourceFile(node) && isPaired(node))) {
    return;
  }
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
    if (isSentence(node)) {
      yield node;
    }
    return;
  }
  for (const child of childrenOf(node)) {
    yield* alone(child);
  }
}

/** Whether a text has three English words after each other, or a verb. Scripts for Redis, code and style sheets have lines. */
function isSentence(text: ts.Node): boolean {
  const words = text.getText().replace(/\$\{[^}]*\}/g, 'X');
  return (
    !/redis\.call|string\.format|color-scheme:|^import /m.test(words) &&
    /[A-Za-z]{2} [a-z]{2,} [a-z]|\b(is|has|no|not|does|was|are) [a-z]/.test(words)
  );
}

describe('the texts of the library', () => {
  it('are in Chinese as well', () => {
    expect(pairs.length).toBeGreaterThan(100);
    const english = pairs.filter(({ en, zh }) => hasWords(en) && !/\p{Script=Han}/u.test(zh.getText()));
    expect(english.map(({ place }) => place)).toEqual([]);
  });

  it('are in both wherever something is thrown, hinted at or logged', () => {
    const texts = files.filter((file) => !isEnglishAlone(file)).flatMap((file) => [...alone(file)]);
    expect(texts.map((text) => `${placeOf(text)} ${text.getText().slice(0, 80)}`)).toEqual([]);
  });

  it('are in English alone in no file but those that need it', () => {
    const needless = ENGLISH_ALONE.filter(
      ({ files: those }) => !files.some((file) => those.test(file.fileName) && [...alone(file)].length > 0),
    );
    expect(needless).toEqual([]);
  });

  it('would be found if one was in English alone', () => {
    const examples = [
      `throw new Error('The token is not there.')`,
      `const HINT = 'Check that the token ' + 'is there.'`,
      'new WechatCallbackError("parse", { en: `No ${name} is there`, zh: `The ${name} is missing` })',
      `hints.push(isBot ? 'It has the form of a bot' : other)`,
      `sure('the token is of another account', '是另一个账号的 Token')`,
    ];
    const found = examples.map((code) => [...alone(parsed('example.ts', code))].length);
    expect(found).toEqual([1, 2, 0, 1, 0]);
  });

  it('say the same values in both languages', () => {
    const different = pairs.flatMap(({ place, en, zh }) => {
      const [english, chinese] = [placeholdersOf(en), placeholdersOf(zh)];
      return english.join() === chinese.join() ? [] : [`${place}: ${english.join(', ')} | ${chinese.join(', ')}`];
    });
    expect(different).toEqual([]);
  });
});

describe.each(adapters)('an application on %s', (adapter) => {
  afterEach(() => {
    speak(undefined);
    vi.unstubAllEnvs();
  });

  async function hintFor(wechat: { language?: Language }): Promise<string> {
    const app = await startApplication({ adapter, wechat });
    expect(await app.request('/wechat?signature=0&timestamp=1&nonce=2&echostr=3')).toMatchObject({
      body: 'Bad Request',
    });
    return app.logs.text('warn');
  }

  it('explains refused callbacks in Chinese when it is asked to', async () => {
    expect(await hintFor({ language: 'zh-CN' })).toContain('用浏览器打开这个 URL 会出现这个错误，这是正常的');
  });

  it('says in Chinese what is wrong with a notification of WeChat Pay', async () => {
    const app = await startApplication({ adapter, accounts: [merchant()], wechat: { language: 'zh-CN' } });
    const { headers, body } = weChatPay.notification('TRANSACTION.SUCCESS', payment);
    expect(await post(app, '/wechat/pay', { headers, body: `${body} ` })).toMatchObject({ status: 403 });
    expect(app.logs.text('warn')).toContain(
      'Wechatpay-Signature 与请求体不符（-40001）。签名是对请求体的原始字节计算的',
    );
  });

  it('explains them in the language of the environment, and in English without one', async () => {
    expect(await hintFor({})).toContain('Opening the URL in a browser gives this error, as it should');
    vi.stubEnv('NESTJS_WECHAT_LANGUAGE', 'zh-CN');
    expect(await hintFor({})).toContain('用浏览器打开这个 URL');
    expect(await hintFor({ language: 'en' })).toContain('Opening the URL in a browser');
  });

  it('may get its language from an async factory', async () => {
    const app = await startApplication({
      adapter,
      modules: [
        WechatModule.forRootAsync({
          useFactory: () => ({ accounts: officialAccount(credentials), language: 'zh-CN' as const }),
        }),
      ],
    });
    await app.request('/wechat');
    expect(app.logs.text('warn')).toContain('用浏览器打开这个 URL');
  });

  it('says in Chinese why it does not start', async () => {
    const accounts = [officialAccount(credentials), officialAccount(credentials)];
    expect(await startupErrorOf({ adapter, accounts, wechat: { language: 'zh-CN' } })).toBe(
      '有两个微信账号都叫 "default"。请给每个账号设置不同的 "name"。如果是同一个账号，WechatModule.forRoot() 只调用一次：有处理方法的模块不需要导入它。',
    );
  });

  it('does not start in a language that nobody speaks', async () => {
    const wechat = { language: 'fr' } as unknown as WechatModuleOptions;
    expect(await startupErrorOf({ adapter, wechat })).toBe(
      "WechatModule: language has to be 'en' or 'zh-CN', but it is a string.",
    );
    vi.stubEnv('NESTJS_WECHAT_LANGUAGE', 'fr');
    expect(await startupErrorOf({ adapter })).toBe(
      'The environment variable NESTJS_WECHAT_LANGUAGE has to be en or zh-CN, but it is "fr".',
    );
  });
});
