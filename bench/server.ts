// One server in a process of its own: tells its port, and its CPU time whenever it is asked.
import 'reflect-metadata';

import { servers } from './servers/index.js';

const start = servers[process.argv[2] ?? ''];
if (start === undefined || process.send === undefined) {
  throw new Error(`usage: fork server.js with one of ${Object.keys(servers).join('; ')}`);
}
const tell = process.send.bind(process);

process.on('message', () => tell(process.cpuUsage()));
process.on('disconnect', () => process.exit());
tell({ port: await start() });
