import { describe, expect, it } from 'vitest';
import { formatted } from '../../catalogue/formatted.mjs';
import { commands } from '../../src/cli/commands.js';
import { globalOptions } from '../../src/cli/global-options.js';
import { commandsPage, loadedCommands } from './commands-page.js';
import { runInProcess } from './run-in-process.js';

const all = await loadedCommands();
const names = Object.keys(commands);

/** `npx vitest run test/cli/commands-page.spec.ts --update` writes it. */
it.each([
  { language: 'en', path: 'docs/commands.md' },
  { language: 'zh-CN', path: 'docs/commands.zh-CN.md' },
] as const)('$path says what --help says', async ({ language, path }) => {
  const page = await formatted(path, await commandsPage(language));
  await expect(page).toMatchFileSnapshot(`../../${path}`);
});

describe.each(names)('nestjs-wechat %s', (name) => {
  const [, { options, positionals }] = all.find(([each]) => each === name)!;

  it.each([
    { lang: 'en', usage: 'Usage', codes: 'Exit codes:' },
    { lang: 'zh', usage: '用法', codes: '退出码：' },
  ])('is explained in $lang, with each option and its variable', async ({ lang, usage, codes }) => {
    const { code, stdout, stderr } = await runInProcess([name, '--help', '--lang', lang]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toBe(
      [`${usage}: nestjs-wechat`, name, ...positionals, lang === 'en' ? '[options]' : '[选项]'].join(' '),
    );
    for (const [option, { value = '', env }] of Object.entries(options)) {
      const line = stdout.split('\n').find((each) => each.trim().startsWith(`--${option} ${value}`.trim()));
      expect(line).toContain(env === undefined ? '' : `[${env}]`);
    }
    expect(name === 'simulate' || stdout.includes(codes)).toBe(true);
    expect(await runInProcess(['help', name, '--lang', lang])).toEqual({ code, stdout, stderr });
  });

  it('has its texts in both languages, and no full stop behind them', () => {
    for (const { about } of Object.values(options)) {
      expect(about.zh).toMatch(/\p{Script=Han}/u);
      expect(about.en).not.toMatch(/\p{Script=Han}|\.$/u);
      expect(about.zh).not.toMatch(/。$/);
    }
  });

  it('knows an option that was misspelled, and what has no place here', async () => {
    const misspelled = await runInProcess([name, '--jso', '--lang', 'en']);
    const hint = Object.hasOwn(options, 'json') ? 'Did you mean --json?' : 'Unknown option --jso.';
    expect([misspelled.code, misspelled.stderr]).toEqual([2, expect.stringContaining(hint)]);
    const surplus = await runInProcess([name, ...positionals.map(() => 'x'), 'surplus']);
    expect([surplus.code, surplus.stderr]).toEqual([2, 'nestjs-wechat: There is one argument too many: "surplus".\n']);
    expect(await runInProcess([name, '--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });
});

it('all commands have the same words for the same option, in the same order', () => {
  const order = all.map(([, { options }]) => Object.keys(options));
  for (const name of new Set(order.flat())) {
    const same = all.flatMap(([, { options }]) => options[name] ?? []);
    // A file with accounts, or the values alone: the doctor has another `--config`. It knows more platforms as well.
    if (name !== 'config' && name !== 'platform') {
      expect(new Set(same.map((option) => JSON.stringify(option))), name).toHaveLength(1);
    }
  }
  const shared = ['token', 'aes-key', 'app-id', 'platform', 'mode', 'format', 'json'];
  for (const names of order) {
    const indexes = shared.filter((name) => names.includes(name)).map((name) => names.indexOf(name));
    expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
  }
  expect(order.flat().filter((name) => Object.hasOwn(globalOptions, name))).toEqual([]);
});
