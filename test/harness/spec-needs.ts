import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('..', import.meta.url));

/** What a spec has to find on the machine. `unit` needs nothing, `app` opens ports or starts processes. */
type Need = 'unit' | 'app' | 'redis' | 'browser';

/** The specs of each need. Nobody has to list them: what a spec imports says what it needs. */
export function specsByNeed(): Record<Need, string[]> {
  const specs: Record<Need, string[]> = { unit: [], app: [], redis: [], browser: [] };
  for (const spec of specsIn(tests)) {
    specs[needOf(spec)].push(spec);
  }
  return specs;
}

function specsIn(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      return ['node_modules', 'dist'].includes(entry.name) ? [] : specsIn(path);
    }
    return path.endsWith('.spec.ts') ? [path] : [];
  });
}

function needOf(spec: string): Need {
  const texts = [...filesOf(spec)].map((file) => readFileSync(file, 'utf8'));
  const someHas = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  if (someHas(/pathOf\(chromium\)/)) {
    return 'browser';
  }
  if (someHas(/pathOf\(redisServer\)/)) {
    return 'redis';
  }
  return someHas(/from '(@nestjs\/(core|testing)|node:(http|net|child_process))'/) ? 'app' : 'unit';
}

/** A spec and the files of the tests that it imports, directly or not. */
function filesOf(file: string, found = new Set<string>()): Set<string> {
  found.add(file);
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)\.js'/g)) {
    const imported = resolve(dirname(file), `${specifier}.ts`);
    if (!found.has(imported) && imported.startsWith(tests)) {
      filesOf(imported, found);
    }
  }
  return found;
}
