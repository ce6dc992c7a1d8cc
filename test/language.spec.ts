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
  .map((path) => ts.createSourceFile(path, readFileSync(join(source, path), 'utf8'), ts.ScriptTarget.ES2022, true));

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `src/${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function* below(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) {
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

describe('the texts of the library', () => {
  it('are in Chinese as well', () => {
    expect(pairs.length).toBeGreaterThan(100);
    const english = pairs.filter(({ en, zh }) => hasWords(en) && !/\p{Script=Han}/u.test(zh.getText()));
    expect(english.map(({ place }) => place)).toEqual([]);
  });

  it('are in both wherever something is thrown or logged', () => {
    // What only developers' own tests and tools call is in English alone.
    const rooms = /^(?!(cli|simulator|doctor|testing|client|protocol|store|status)\/|.*(signer|decrypt-media)\.ts$)/;
    const inEnglishAlone = nodes
      .filter((node) => ts.isNewExpression(node) || ts.isCallExpression(node))
      .filter((node) => /^((Type|Range)?Error|.*logger\.(warn|error|log))$/.test(node.expression.getText()))
      .filter(({ arguments: [text] = [] }) => text !== undefined && isText(text) && hasWords(text))
      .filter((node) => rooms.test(node.getSourceFile().fileName));
    expect(inEnglishAlone.map(placeOf)).toEqual([]);
  });

  it('say in both why a callback is refused', () => {
    // What the XML reader and the checks of replies found is in English alone.
    const inEnglishAlone = nodes
      .filter((node) => ts.isNewExpression(node))
      .filter((node) => node.expression.getText() === 'WechatCallbackError')
      .filter(({ arguments: [, detail] = [] }) => detail !== undefined && isText(detail) && hasWords(detail))
      .filter((node) => node.getSourceFile().fileName !== 'protocol/xml-reader.ts');
    expect(inEnglishAlone.map(placeOf)).toEqual([]);
  });

  it('give every hint in both', () => {
    const isHint = (node: ts.Node): node is ts.PropertyAssignment | ts.VariableDeclaration =>
      (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && /hint$/i.test(node.name.getText());
    const inEnglishAlone = nodes
      .filter(isHint)
      .filter(({ initializer }) => initializer !== undefined && isText(initializer) && hasWords(initializer));
    expect(nodes.filter(isHint).length).toBeGreaterThan(30);
    expect(inEnglishAlone.map(placeOf)).toEqual([]);
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
      '有两个微信账号都叫 "default"。请给每个账号设置不同的 "name"。',
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
