import { runCommandLine } from '../../src/cli/command-line.js';
import { speak } from '../../src/language/language.js';
import type { CommandResult } from '../harness/child-process.js';

/** Runs a command line in this process, as version 1.2.3. */
export async function runInProcess(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<CommandResult> {
  let [stdout, stderr] = ['', ''];
  const terminal = {
    out: (text: string) => void (stdout += text),
    error: (text: string) => void (stderr += text),
    env,
    signal,
  };
  const code = await runCommandLine(args, terminal, '1.2.3').finally(() => speak(undefined));
  return { code, stdout, stderr };
}
