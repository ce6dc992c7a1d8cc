import type { Queue, Worker } from 'bullmq';

/** A connection of BullMQ. */
export interface Connection {
  /** It is there as soon as the connection is ready. */
  readonly client: Promise<unknown>;
  close(force: boolean): Promise<void>;
  on(event: 'error', listener: () => void): unknown;
}

interface Connections {
  readonly connection: Connection;
  /** A worker waits for jobs on it; a queue has none. */
  readonly blockingConnection?: Connection;
}

/** They are the queue's or the worker's own in BullMQ 5, and its backend's in BullMQ 6. */
export function connectionsOf(owner: Queue | Worker): readonly Connection[] {
  const { backend } = owner as unknown as { readonly backend?: Connections };
  const { connection, blockingConnection } = backend ?? (owner as unknown as Connections);
  return blockingConnection === undefined ? [connection] : [connection, blockingConnection];
}

/**
 * A connection of BullMQ 5 lets go of its listeners when it is closed, and may fail all the same if it was not ready. An
 * error that nobody hears would end the process.
 */
export function outliveErrors(connection: Connection): void {
  connection.on('error', () => undefined);
}
