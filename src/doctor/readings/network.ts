/** What a connection says that gets no answer. Where this machine has no way, nothing is said of the host. */
export const SILENT: ReadonlySet<string> = new Set(['timeout', 'ETIMEDOUT', 'EHOSTUNREACH']);

/** What Node says of a certificate whose issuer it does not find. */
export const INCOMPLETE: ReadonlySet<string> = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);
