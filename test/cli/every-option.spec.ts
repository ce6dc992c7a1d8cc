import { describe, expect, it } from 'vitest';
import type { CommandOption } from '../../src/cli/command.js';
import { globalOptions } from '../../src/cli/global-options.js';
import { loadedCommands } from './commands-page.js';
import { runInProcess } from './run-in-process.js';

const commands = await loadedCommands();

/** A refusal: the code, and one line of the standard error without the name of the program. */
async function refusalOf(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runInProcess(args);
  const [, told] = /^nestjs-wechat: ([^\n]+)\n$/.exec(stderr) ?? [];
  expect([code, told], stderr).toEqual([2, expect.any(String)]);
  expect(stdout).toBe(args.includes('--json') ? `${JSON.stringify({ error: told })}\n` : '');
  return told!;
}

/** What the same command line is told in both languages: neither may speak the other's. */
async function refusalsOf(...args: readonly string[]): Promise<{ en: string; zh: string }> {
  const [en, zh] = [await refusalOf(...args, '--lang=en'), await refusalOf(...args, '--lang=zh')];
  expect(en).not.toMatch(/\p{Script=Han}/u);
  expect(zh).toMatch(/\p{Script=Han}/u);
  return { en, zh };
}

describe.each(commands)('nestjs-wechat %s', (name, { options, positionals }) => {
  const all: [string, CommandOption][] = Object.entries({ ...options, ...globalOptions });
  const ofType = (type: string) => all.filter(([option, each]) => each.type === type && option !== 'lang');
  const json = Object.hasOwn(options, 'json') ? ['--json'] : [];

  it.each(ofType('string'))('wants a value for --%s', async (option, { value, multiple }) => {
    const needs = { en: expect.stringContaining(`--${option} needs a value: --${option} ${value}.`) as string };
    expect(await refusalsOf(name, ...json, `--${option}=`)).toMatchObject(needs);
    expect(await refusalsOf(name, ...json, `--${option}`, '')).toMatchObject(needs);
    expect(await refusalsOf(name, ...json, `--${option}`, '--version')).toMatchObject(needs);
    expect(await refusalOf(name, ...json, `--${option}`)).toContain(`--${option} needs a value`);
    if (multiple !== true) {
      const twice = await refusalsOf(name, ...json, `--${option}=a`, `--${option}=b`);
      expect(twice.en).toBe(`--${option} is given twice, with different values: give it once.`);
    }
  });

  it.each(ofType('boolean'))('wants no value for --%s', async (option) => {
    expect((await refusalsOf(name, ...json, `--${option}=1`)).en).toBe(`--${option} takes no value.`);
    expect((await refusalsOf(name, ...json, `--no-${option}`)).en).toContain(`Unknown option --no-${option}.`);
  });

  it.each(all)('knows what a slip in --%s was meant to be', async (option) => {
    const slip = `--${option.slice(0, -1)}_`;
    const { en, zh } = await refusalsOf(name, ...json, slip);
    expect(en).toMatch(`Unknown option ${slip}. Did you mean --`);
    expect(zh).toMatch(`没有 ${slip} 这个选项。是不是 --`);
  });

  it('says what is missing and how it is written', async () => {
    const needed = positionals.find((each) => each.startsWith('<'));
    if (needed !== undefined) {
      const { en } = await refusalsOf(name, ...json);
      expect(en).toMatch(
        name === 'doctor' ? 'Which URL? For example: ' : `${needed} is missing: nestjs-wechat ${name} `,
      );
    }
    for (const [index, positional] of positionals.entries()) {
      const given = positionals.map((_, place) => (place === index ? '' : 'x')).slice(0, index + 1);
      expect((await refusalsOf(name, ...json, ...given)).en).toContain(`${positional} is empty`);
    }
    expect((await refusalsOf(name, ...json, ...positionals.map(() => 'x'), 'y')).en).toContain('too many: "y"');
  });
});

it('wants a language that there is', async () => {
  for (const [name] of commands) {
    expect(await refusalOf(name, '--lang=')).toContain('--lang');
    expect(await refusalOf(name, '--lang', 'fr')).toBe('--lang is en or zh.');
  }
});
