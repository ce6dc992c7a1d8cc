import type { ServerResponse } from 'node:http';
import type { Journal, NumberedChange } from './journal.js';

const HEARTBEAT_MS = 15_000;

/** Sends every change after one as server-sent events, until the page goes. */
export function streamChanges(journal: Journal, after: number, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  const send = ({ sequence, change }: NumberedChange): void => {
    response.write(`id: ${sequence}\ndata: ${JSON.stringify({ sequence, change })}\n\n`);
  };
  journal.since(after).forEach(send);
  const stop = journal.listen(send);
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  response.write(': welcome\n\n');
  response.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}
