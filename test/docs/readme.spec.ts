import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { inEsModules, readSteps } from '../consumers/readme-steps.mjs';
import { codeBlocksOf, pageAt, root } from '../harness/pages.js';

interface Manifest {
  readonly engines: { readonly node: string };
  readonly license: string;
  readonly scripts: Record<string, string>;
  readonly peerDependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

describe.each(['README.md', 'README.zh-CN.md'])('%s', (path) => {
  const page = pageAt(path);

  it('is short', () => {
    expect(page.text.split('\n').length).toBeLessThan(250);
  });

  it('has badges that are true', () => {
    const badges = [...page.text.matchAll(/img\.shields\.io\/badge\/([^)]+)-\w+\)/g)].map(([, badge]) =>
      decodeURIComponent(badge!),
    );
    const nest = manifest.peerDependencies['@nestjs/core']!.replaceAll(/\^(\d+)\.0\.0/g, '$1').replace('||', '|');
    expect(badges).toEqual([
      `NestJS-${nest}`,
      `Node.js-${manifest.engines.node}`,
      'HTTP-Express | Fastify',
      `license-${manifest.license}`,
    ]);
  });

  it('has the two commands of the project', () => {
    const commands = codeBlocksOf(page).map(({ code }) => code);
    expect(commands.some((code) => /npm ci && npm start[^]*npm ci && npm test/.test(code))).toBe(true);
    expect(manifest.scripts).toMatchObject({
      start: expect.stringContaining('sample-app') as string,
      test: 'vitest run',
    });
  });

  it('has steps that a script can follow, to a reply of its own code', () => {
    const { greeter, change, reply, ...steps } = inEsModules(readSteps(page.text));
    expect(greeter.path).toBe('src/greeter.ts');
    expect(change.path).toBe('src/app.module.ts');
    expect(change.after).toContain(`from '${steps.importOfGreeter}'`);
    expect(steps.variables).toMatch(/WECHAT_APP_ID[^]*WECHAT_TOKEN[^]*WECHAT_ENCODING_AES_KEY/);
    const [, sent = ''] = / send text "(.+)"$/.exec(steps.send) ?? [];
    const [, pattern = '', answer = ''] = /@OnText\(\/(.+)\/\)[^]*return `(.+)`;/.exec(greeter.code) ?? [];
    const { code = '' } = new RegExp(pattern).exec(sent)?.groups ?? {};
    expect(answer.replace('${code}', code)).toBe(reply);
  });

  it('has a quick start of under 40 lines', () => {
    const [greeter, difference] = ['ts', 'diff'].map(
      (language) => codeBlocksOf(page).find((block) => block.language === language)!.code,
    );
    const added = difference!.split('\n').filter((line) => line.startsWith('+'));
    expect(greeter!.split('\n').length + added.length).toBeLessThan(40);
  });
});
