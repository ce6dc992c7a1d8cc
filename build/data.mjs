// Modules that hold nothing but data. The ES modules take those of the CommonJS build, so that the package has them once.
import { writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const modules = [
  'client/error-codes/weixin-errors.js',
  'client/error-codes/wecom-errors.js',
  'testing/api/api-paths.generated.js',
];

/** @type {(path: string) => boolean} */
export const isData = (path) => modules.some((module) => path.replaceAll('\\', '/').endsWith(`/${module}`));

/** @type {(esm: string, cjs: string) => Promise<void>} */
export async function shareData(esm, cjs) {
  await Promise.all(
    modules.map(async (module) => {
      const shared = relative(dirname(join(esm, module)), join(cjs, module)).replaceAll('\\', '/');
      await writeFile(join(esm, module), `export * from '${shared}';\n`);
    }),
  );
}
