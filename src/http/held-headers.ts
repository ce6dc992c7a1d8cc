import type { IncomingMessage } from 'node:http';

const HELD_HEADERS = Symbol.for('nestjs-wechat:held-headers');

/** The headers by which a body parser knows that there is a body for it. */
const BODY_HEADERS = ['content-type', 'content-length', 'transfer-encoding'] as const;

type HeldRequest = IncomingMessage & {
  [HELD_HEADERS]?: Partial<Record<(typeof BODY_HEADERS)[number], string>> | undefined;
};

/** Makes body parsers pass by: they see a request without a body. */
export function holdHeaders(request: IncomingMessage): void {
  const held: Record<string, string> = {};
  for (const name of BODY_HEADERS) {
    const value = request.headers[name];
    if (value !== undefined) {
      held[name] = value;
      // Deleting would turn the headers into a slow dictionary for all who read them later.
      request.headers[name] = undefined;
    }
  }
  (request as HeldRequest)[HELD_HEADERS] = held;
}

/** Gives a request the headers back that the door held. */
export function restoreHeaders(request: IncomingMessage): void {
  const held = (request as HeldRequest)[HELD_HEADERS];
  if (held !== undefined) {
    Object.assign(request.headers, held);
    (request as HeldRequest)[HELD_HEADERS] = undefined;
  }
}
