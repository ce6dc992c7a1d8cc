import { t } from './language.js';

const UNITS = [
  { name: 'hours', size: 3_600 },
  { name: 'minutes', size: 60 },
  { name: 'seconds', size: 1 },
] as const;

/** How long something takes: `4 h 3 min`. */
export function lengthOf(milliseconds: number): string {
  const parts: string[] = [];
  let seconds = Math.round(milliseconds / 1_000);
  for (const { name, size } of UNITS) {
    const n = Math.floor(seconds / size);
    seconds -= n * size;
    parts.push(...(n === 0 ? [] : [t(name, { n })]));
  }
  return parts.join(' ');
}

/** The time of day, to the second. */
export function timeOf(at: number): string {
  return new Date(at).toTimeString().slice(0, 8);
}
