import { Logger } from '@nestjs/common';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LazyExaminer } from '../../src/telemetry/lazy-examiner.js';
import { InsideExaminer } from '../../src/doctor/inside/index.js';
import { LogRecorder } from '../harness/log-recorder.js';

describe('the examiner of refusals', () => {
  it('is loaded once, and not before it is asked for', async () => {
    let loads = 0;
    const examiner = new LazyExaminer();
    examiner.loadWith(() => {
      loads++;
      return Promise.resolve(new InsideExaminer());
    });
    expect(loads).toBe(0);
    expect(await examiner.get()).toBe(await examiner.get());
    expect(loads).toBe(1);
  });

  it('is missed in one line when it can not be loaded', async () => {
    const logs = new LogRecorder();
    Logger.overrideLogger(logs);
    onTestFinished(() => Logger.overrideLogger(['log', 'error', 'warn', 'debug', 'fatal', 'verbose']));
    const examiner = new LazyExaminer();
    examiner.loadWith(() => Promise.reject(new Error('the file is gone')));
    expect([await examiner.get(), await examiner.get()]).toEqual([undefined, undefined]);
    expect(logs.lines).toHaveLength(1);
    expect(logs.text('error')).toContain('the file is gone');
  });
});
