export const credentials = {
  appId: 'wxba5fad812f8e6fb9',
  token: 'AAAAA',
  encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
} as const;

/** The hashes of the ledger: how often each callback was handled, and how often its late reply was sent. */
export const HANDLED = 'handled';
export const LATE = 'late';

export interface WorkerSetup {
  readonly index: number;
  readonly port: number;
  readonly storeUrl: string;
  /** Where the handlers count; never goes down. */
  readonly ledgerUrl: string;
  readonly whenLate: 'acknowledge' | 'join';
  readonly storeTimeout: number;
}

export interface LogCounts {
  readonly warnings: number;
  readonly errors: number;
}
