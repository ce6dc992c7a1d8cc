/** Collecting garbage, in threads of the same process, may fall into any attempt, and not into each. */
const ATTEMPTS = 3;

/** Whether the work takes more milliseconds of processor time, whenever it is done. A busy machine adds nothing to it. */
export function takesLongerThan(milliseconds: number, work: () => void): boolean {
  return Array.from({ length: ATTEMPTS }).every(() => processorTimeOf(work) > milliseconds);
}

function processorTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
