import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the compiler says of a file that is not there, beside the tests. */
function complaintsAbout(code: string): string {
  const path = `${root}test/not-there.ts`;
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [path] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([path], options, {
    ...host,
    fileExists: (file) => file === path || host.fileExists(file),
    readFile: (file) => (file === path ? code : host.readFile(file)),
    getSourceFile: (file, version) =>
      file === path ? ts.createSourceFile(file, code, version) : host.getSourceFile(file, version),
  });
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(path))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    .join('\n');
}

it(
  'A handler that returns what does not fit is told the name of the replies, and not each of them',
  { timeout: 120_000 },
  () => {
    const complaints = complaintsAbout(`
    import { OnText, type TextMessage } from 'nestjs-wechat';
    import { OnText as OnMiniProgramText, type TextMessage as MiniProgramText } from 'nestjs-wechat/mini-program';
    export class Handlers {
      @OnText() count(_event: TextMessage) { return 5; }
      @OnMiniProgramText() hello(_event: MiniProgramText) { return 'hello'; }
    }
  `);
    expect(complaints).toContain("Type 'number' is not assignable to type");
    expect(complaints).toContain('OfficialAccountReply');
    expect(complaints).toContain('MiniProgramReply');
    expect(complaints).not.toMatch(/MusicReply|CouponReply/);
  },
);
