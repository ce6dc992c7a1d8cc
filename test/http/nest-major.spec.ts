import { Injectable } from '@nestjs/common';
import { realpathSync } from 'node:fs';
import { OnText } from 'nestjs-wechat';
import { describe, expect, it } from 'vitest';
import { adapters, startApplication, textMessage } from '../harness/application.js';

/** Where the Nest of this run of the suite lives; see `projects` in vitest.config.ts. */
const directory = realpathSync(process.env.NEST_DIRECTORY!);

describe.each(adapters)('The Nest under test on %s', (adapter) => {
  it('is the one that the project names, for the application and for the library', async () => {
    const stacks: string[] = [];
    @Injectable()
    class Greeter {
      @OnText() greet(): string {
        stacks.push(new Error('where am I?').stack!);
        return 'Hello';
      }
    }
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 100;
    try {
      const app = await startApplication({ adapter, providers: [Greeter] });
      expect(await app.replyTo(textMessage('hi'))).toMatchObject({ Content: 'Hello' });
    } finally {
      Error.stackTraceLimit = limit;
    }
    const frames = stacks[0]!.split('\n').filter((line) => line.includes('/@nestjs/'));
    expect(frames).not.toEqual([]);
    expect(frames.filter((line) => !line.includes(directory))).toEqual([]);
  });
});
