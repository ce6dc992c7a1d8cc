// The library's server of the bench in a process of its own, which tells how much memory it needs.
import 'reflect-metadata';

import { servers } from './servers/index.js';

const tell = process.send!.bind(process);

process.on('message', () => {
  globalThis.gc?.();
  tell(process.memoryUsage());
});
process.on('disconnect', () => process.exit());
tell({ port: await servers['nestjs-wechat, Express']!() });
