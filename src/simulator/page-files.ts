import { LocalizedError } from '../language/localized-error.js';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';

/** A file of the page. */
export interface PageFile {
  readonly contentType: string;
  readonly body: Buffer;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The page as it was built: read once, so that no request can ask for another file. */
export function readPageFiles(directory: string = builtPage(import.meta.dirname)): ReadonlyMap<string, PageFile> {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new LocalizedError({
      en: `The page of the simulator is not built (${directory}). Run: npm run build`,
      zh: `模拟器的页面还没有构建（${directory}）。请运行：npm run build`,
    });
  }
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const contentType = CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
      return [`/${relative(directory, path).split(sep).join('/')}`, { contentType, body: readFileSync(path) }];
    }),
  );
}

/** In the package as in the sources, the page is built to `dist/simulator-page` of the folder with the package.json. */
function builtPage(directory: string): string {
  const parent = dirname(directory);
  return parent === directory || existsSync(join(directory, 'dist', 'simulator-page'))
    ? join(directory, 'dist', 'simulator-page')
    : builtPage(parent);
}
