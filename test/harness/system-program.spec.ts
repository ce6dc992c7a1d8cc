import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { chromium, pathOf, redisServer } from './system-program.js';

let directory: string;
let said: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'system-program-'));
  mkdirSync(join(directory, 'bin'));
  said = '';
  vi.spyOn(console, 'error').mockImplementation((line: string) => void (said += `${line}\n`));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Puts a program into the PATH of the test, in place of the system's. */
function program(name: string, script = ''): string {
  const path = join(directory, 'bin', name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const env = (variables: Record<string, string> = {}): Record<string, string> => ({
  PATH: join(directory, 'bin'),
  ...variables,
});

/** A package manager that knows one package, and the program that comes with it. */
function packageManager(name: string, packageName: string, brings: string): void {
  const path = join(directory, 'bin', brings);
  program(name, `case "$*" in *" ${packageName}") echo '#!/bin/sh' > ${path}; /bin/chmod +x ${path};; esac`);
}

const runsTheRest = 'shift; exec "$@"';

describe('a program that the tests need', () => {
  it('is the one that its variable names, whatever the PATH has', () => {
    program('redis-server');
    const own = program('my-redis');
    expect(pathOf(redisServer, env({ REDIS_SERVER: own }))).toBe(own);
  });

  it('is not replaced by another when its variable names none', () => {
    program('redis-server');
    const path = join(directory, 'nowhere');
    expect(() => pathOf(redisServer, env({ REDIS_SERVER: path }))).toThrow(`REDIS_SERVER is "${path}"`);
  });

  it.each([
    ['redis-server', redisServer],
    ['valkey-server', redisServer],
    ['chromium', chromium],
    ['google-chrome', chromium],
  ])('is found in the PATH as %s', (name, wanted) => {
    const path = program(name);
    expect(pathOf(wanted, env())).toBe(path);
    expect(said).toBe('');
  });

  it.each([
    ['apt-get', 'redis-server', 'redis-server', redisServer],
    ['apk', 'redis', 'redis-server', redisServer],
    ['dnf', 'valkey', 'valkey-server', redisServer],
    ['brew', 'redis', 'redis-server', redisServer],
    ['apt-get', 'chromium', 'chromium', chromium],
  ])('is installed by %s as %s, with one line that says so', (manager, packageName, name, wanted) => {
    program('sudo', runsTheRest);
    packageManager(manager, packageName, name);
    expect(pathOf(wanted, env())).toBe(join(directory, 'bin', name));
    expect(said).toMatch(new RegExp(`^The tests need .* Installing it: .*${manager} .*${packageName}\n$`));
  });

  it('is installed by sudo when the user is not root, unless sudo asks for a password', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    packageManager('apt-get', 'redis-server', 'redis-server');
    program('true');
    program('sudo', 'exit 1');
    expect(() => pathOf(redisServer, env())).toThrow('no package manager here can install it without a question');
    program('sudo', runsTheRest);
    expect(pathOf(redisServer, env())).toBe(join(directory, 'bin', 'redis-server'));
    expect(said).toContain('sudo -n apt-get install');
  });

  it('waits while another run of the tests has the package manager', () => {
    const [asked, refreshed] = [join(directory, 'asked'), join(directory, 'refreshed')];
    const path = join(directory, 'bin', 'redis-server');
    program('sudo', runsTheRest);
    program(
      'apt-get',
      `case "$1" in
        update) [ -e ${asked} ] && : > ${refreshed} && exit 0; : > ${asked};;
        install) [ -e ${refreshed} ] && echo '#!/bin/sh' > ${path} && /bin/chmod +x ${path} && exit 0;;
      esac
      echo "E: Unable to lock directory /var/lib/apt/lists/" >&2; exit 100`,
    );
    expect(pathOf(redisServer, env())).toBe(path);
  });

  it('names the three ways when the package manager fails', () => {
    program('sudo', runsTheRest);
    program('apt-get', 'echo "E: Unable to locate package redis-server" >&2; exit 100');
    expect(() => pathOf(redisServer, env())).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          /Unable to locate package[^]*`redis-server`, `valkey-server` into the PATH[^]*REDIS_SERVER[^]*brew: redis/,
        ),
      }),
    );
  });

  it('names the three ways when no package manager works without a question', () => {
    expect(() => pathOf(chromium, env())).toThrow(
      /chromium: it is not in the PATH, and no package manager[^]*into the PATH[^]*CHROMIUM[^]*apt-get: chromium/,
    );
  });
});
