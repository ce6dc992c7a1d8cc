import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = join(root, 'test/dist/compiler-messages');

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A line of code, and what the compiler says of it; `undefined` for one that compiles. */
const lines: readonly (readonly [string, RegExp | undefined])[] = [
  [
    `account.get('/cgi-bin/usr/info', { openid: 'o1' });`,
    /'\/cgi-bin\/usr\/info' is not in the list of paths of this account\. If WeChat has it all the same, say what it answers/,
  ],
  [`account.post('/cgi-bin/menu/get');`, /'\/cgi-bin\/menu\/get' is not in the list of paths of this account/],
  [`account.get('/cgi-bin/user/info', {});`, /Property 'openid' is missing in type '\{\}'/],
  [`account.get('/cgi-bin/user/info');`, /Expected [23]-?[23]? arguments, but got 1|at least/],
  [`account.get('/cgi-bin/user/info', { openid: 1 });`, /Type 'number' is not assignable to type 'string'/],
  [`account.post('/cgi-bin/tags/create', { tag: {} });`, /Property 'name' is missing in type '\{\}'/],
  [
    `account.customerService.send({ touser: 'o1', msgtype: 'txt', text: { content: 'x' } });`,
    /Type '"txt"' is not assignable to type '"text" \| "image"/,
  ],
  [`account.customerService.send({ touser: 'o1', msgtype: 'text' });`, /Property 'text' is missing in type/],
  [`account.get('/cgi-bin/usr/info' as string, { openid: 1 });`, undefined],
];

it('the compiler says what is wrong with a call, and with which path or field', () => {
  const file = join(scratch, 'calls.ts');
  const head = [
    `import type { OfficialAccountClient } from 'nestjs-wechat/client';`,
    `export declare const account: OfficialAccountClient;`,
  ];
  mkdirSync(scratch, { recursive: true });
  writeFileSync(file, [...head, ...lines.map(([code]) => `void ${code}`)].join('\n'));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram([file], options);
  const source = program.getSourceFile(file)!;
  const said = new Map<number, string>();
  for (const { start, messageText } of program.getSemanticDiagnostics(source)) {
    const { line } = source.getLineAndCharacterOfPosition(start!);
    said.set(line, `${said.get(line) ?? ''}${ts.flattenDiagnosticMessageText(messageText, '\n')}\n`);
  }
  lines.forEach(([code, message], index) => {
    const text = said.get(head.length + index);
    expect(text, code).toEqual(message === undefined ? undefined : expect.stringMatching(message));
  });
});
