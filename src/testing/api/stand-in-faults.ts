import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What can go wrong with a call.
 *
 * - a number: this errcode is answered, and nothing is done
 * - `reset-before`: the connection is cut before anything is done
 * - `reset-after`: the call is done, and the connection is cut before the answer
 * - `gateway`: an HTML page with status 502, and nothing is done
 * - `html`: the call is done, and answered with an HTML page and status 200
 * - `slow`: the call is done, and the answer comes byte by byte
 * - `silent`: nothing is done, and nothing is answered
 * - `control-characters`: the call is done, and a text of the answer has raw control characters
 */
export type StandInFault =
  | 'reset-before'
  | 'reset-after'
  | 'gateway'
  | 'html'
  | 'slow'
  | 'silent'
  | 'control-characters'
  | number;

const PAGE = '<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>';
const SLOW_MS = 50;

/** A fault that keeps the call from being done. @returns whether there is one */
export function failBefore(fault: StandInFault | undefined, response: ServerResponse): boolean {
  switch (fault) {
    case 'reset-before':
      response.socket?.destroy();
      return true;
    case 'gateway':
      response.writeHead(502, { 'content-type': 'text/html' }).end(PAGE);
      return true;
    case 'silent':
      return true;
    default:
      return false;
  }
}

/** Sends the answer of a call that was done, with its fault. */
export async function sendAnswer(
  fault: StandInFault | undefined,
  response: ServerResponse,
  contentType: string,
  content: Buffer,
): Promise<void> {
  if (fault === 'reset-after') {
    response.socket?.destroy();
  } else if (fault === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  } else if (fault === 'slow') {
    await sendSlowly(response, contentType, content);
  } else {
    response.writeHead(200, { 'content-type': contentType, 'content-length': content.length }).end(content);
  }
}

/** Puts control characters into the first text of a JSON. */
export function withControlCharacters(json: string): string {
  return json.replace(/:\s*"/, (start) => `${start}\u0001\u001f`);
}

async function sendSlowly(response: ServerResponse, contentType: string, content: Buffer): Promise<void> {
  response.writeHead(200, { 'content-type': contentType, 'content-length': content.length });
  for (let at = 0; at < content.length && !response.destroyed; at++) {
    response.write(content.subarray(at, at + 1));
    await sleep(SLOW_MS);
  }
  response.end();
}
