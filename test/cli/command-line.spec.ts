import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChildProgram } from '../harness/child-process.js';
import { runInProcess } from './run-in-process.js';

describe('nestjs-wechat', () => {
  it('lists its commands', async () => {
    const { code, stdout } = await runInProcess(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: nestjs-wechat <command> [options]');
    expect(stdout).toMatch(/^ {2}doctor +Finds out why/m);
  });

  it('says how it is used when no command is given', async () => {
    const { code, stdout, stderr } = await runInProcess([]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Usage: nestjs-wechat <command>');
  });

  it('explains a command and its options', async () => {
    const { code, stdout } = await runInProcess(['doctor', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: nestjs-wechat doctor <url> [options]');
    expect(stdout).toContain('--lang <en|zh>');
    expect(stdout).not.toContain('--version');
  });

  it('shows its version', async () => {
    expect(await runInProcess(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });

  it('knows what an unknown command was meant to be', async () => {
    expect(await runInProcess(['docter'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'nestjs-wechat: Unknown command "docter". Did you mean doctor?\n',
    });
  });

  it('lists the commands when nothing is near', async () => {
    const { stderr } = await runInProcess(['toString']);
    expect(stderr).toContain('Unknown command "toString". There are: doctor');
  });

  it('knows what an unknown option was meant to be', async () => {
    const { code, stderr } = await runInProcess(['doctor', 'https://example.com', '--langg', 'zh']);
    expect(code).toBe(2);
    expect(stderr).toBe('nestjs-wechat: Unknown option --langg. Did you mean --lang?\n');
  });

  it.each([
    { args: ['doctor', '--lang'], complaint: '--lang needs a value: --lang <en|zh>.' },
    { args: ['doctor', 'https://a', 'https://b'], complaint: 'one argument too many: "https://b"' },
    { args: ['--lang', 'fr'], complaint: '--lang is en or zh' },
  ])('refuses $args', async ({ args, complaint }) => {
    const { code, stderr } = await runInProcess(args);
    expect(code).toBe(2);
    expect(stderr).toContain(complaint);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    { args: ['--help'], env: { NESTJS_WECHAT_LANGUAGE: 'zh-CN', LANG: 'en_US.UTF-8' } },
    { args: ['--help', '--lang', 'zh'], env: {} },
    { args: ['--lang', 'zh-CN', '--help'], env: {} },
    { args: ['--help'], env: { LANG: 'zh_CN.UTF-8' } },
    { args: ['--help'], env: { LC_ALL: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' } },
  ])('speaks Chinese for $args with $env', async ({ args, env }) => {
    expect((await runInProcess(args, env)).stdout).toContain('用法: nestjs-wechat <命令> [选项]');
  });

  it('speaks English when it is told to', async () => {
    const { stdout } = await runInProcess(['--help', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' });
    expect(stdout).toContain('Usage');
  });

  it('complains in Chinese', async () => {
    const { stderr } = await runInProcess(['docter', '--lang', 'zh']);
    expect(stderr).toBe('nestjs-wechat: 没有 docter 这个命令。是不是 doctor？\n');
  });
});

describe('the program', () => {
  let program: ChildProgram;
  beforeAll(async () => {
    program = await ChildProgram.compile('src/cli/bin.ts');
  });
  afterAll(() => program.stop());

  it('is what package.json says', () => {
    const { bin } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      bin: Record<string, string>;
    };
    expect(bin).toEqual({ 'nestjs-wechat': 'dist/esm/cli/bin.js' });
    const source = readFileSync(new URL('../../src/cli/bin.ts', import.meta.url), 'utf8');
    expect(source.startsWith('#!/usr/bin/env node\n')).toBe(true);
  });

  it('prints, and ends with the exit code', async () => {
    const { code, stdout } = await program.run(['doctor', '--help', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: nestjs-wechat doctor');
    expect((await program.run(['nothing'])).code).toBe(2);
  });

  it('finds its version in the package.json above it', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect((await program.run(['--version'])).stdout).toBe(`${version}\n`);
  });
});
