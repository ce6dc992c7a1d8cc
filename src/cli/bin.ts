#!/usr/bin/env node
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Terminal } from './command.js';
import { BROKEN, runCommandLine } from './command-line.js';
import { STOPPED } from './stop.js';

/** The version of this package, whose package.json is the first one with a version above this file. */
function packageVersion(directory: string): string {
  const manifest = manifestIn(directory);
  const parent = dirname(directory);
  return manifest?.version ?? (parent === directory ? 'unknown' : packageVersion(parent));
}

function manifestIn(directory: string): { version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { version?: string };
  } catch {
    return undefined; // Most directories have none.
  }
}

function terminal(): Terminal {
  const stopped = new AbortController();
  // Only the first: whoever presses Ctrl+C again does not want to wait.
  process.once('SIGINT', () => stopped.abort());
  // A reader such as `head` may leave before everything is written. Anything else is told: the disk may be full.
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') {
      process.stderr.write(`nestjs-wechat: ${message}\n`);
      process.exitCode = BROKEN;
    }
    process.exit();
  });
  process.stderr.on('error', () => undefined);
  return {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    env: process.env,
    signal: stopped.signal,
  };
}

async function main(): Promise<void> {
  const version = packageVersion(dirname(realpathSync(process.argv[1] ?? '.')));
  process.exitCode = await runCommandLine(process.argv.slice(2), terminal(), version);
  if (process.exitCode === STOPPED) {
    // What was begun may go on for long.
    process.exit();
  }
}

void main();
