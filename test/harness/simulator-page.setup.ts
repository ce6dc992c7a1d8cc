import { fileURLToPath } from 'node:url';

import { build } from 'vite';

/** The tests look at the page as it is in the sources. */
export default async (): Promise<void> => {
  await build({ configFile: fileURLToPath(new URL('../../simulator-page/vite.config.ts', import.meta.url)) });
};
