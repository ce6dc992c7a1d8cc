// Modules that hold nothing but data, or texts and what decides between them. The ES modules take those of the CommonJS
// build, so that the package has them once.
import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const DATA =
  /(?:^|[\\/])(?:client[\\/]error-codes[\\/](?:weixin|wecom)-errors|testing[\\/]api[\\/]api-paths\.generated|event-fields\.generated|doctor[\\/](?:(?:faults|readings)[\\/][\w-]+|echo|fault|given))\.js$/;

/** @type {(path: string) => boolean} */
export const isData = (path) => DATA.test(path);

/** @type {(esm: string, cjs: string) => Promise<void>} */
export async function shareData(esm, cjs) {
  const paths = await readdir(esm, { recursive: true });
  await Promise.all(
    paths.filter(isData).map(async (module) => {
      const shared = relative(dirname(join(esm, module)), join(cjs, module)).replaceAll('\\', '/');
      await writeFile(join(esm, module), `export * from '${shared}';\n`);
    }),
  );
}
