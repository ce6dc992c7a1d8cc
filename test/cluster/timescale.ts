/** A second of WeChat's, in milliseconds of the test. */
export const SECOND = Number(process.env['CLUSTER_SECOND'] ?? 500);

/** WeChat hangs up after 5 seconds. */
export const PATIENCE = 5 * SECOND;
