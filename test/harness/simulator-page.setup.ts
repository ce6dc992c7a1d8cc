import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = join(root, 'dist/simulator-page/index.html');

/** The tests look at the page as it is in the sources. It is built only where it is not, for it takes its time. */
export default async (): Promise<void> => {
  if (!existsSync(page) || lastChange() > statSync(page).mtimeMs) {
    await build({ configFile: join(root, 'simulator-page/vite.config.ts') });
  }
};

/** Of the page itself, and of the rooms from which it imports. */
function lastChange(): number {
  const paths = ['simulator-page', 'src/simulator', 'src/testing', 'src/model', 'src/doctor', 'src/language'].flatMap(
    (folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(root, folder, path)),
  );
  return Math.max(...paths.map((path) => statSync(path).mtimeMs));
}
