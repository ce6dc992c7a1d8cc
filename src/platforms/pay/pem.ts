const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----/s;
const LABELS: ReadonlySet<string> = new Set(['PUBLIC KEY', 'RSA PUBLIC KEY', 'CERTIFICATE']);
const LINE = 64;

/** A key or a certificate as a PEM block. */
export interface PemBlock {
  /** `PUBLIC KEY`, `RSA PUBLIC KEY` or `CERTIFICATE`. */
  readonly label: string;
  /** In the form in which everybody reads it. */
  readonly text: string;
}

/**
 * Reads PEM as environment variables hand it on: with the two characters `\n` in the place of line ends, in one line, in
 * quotes.
 *
 * @throws Error that says what it is instead
 */
export function readPem(given: string): PemBlock {
  const [, label, content] = BLOCK.exec(given) ?? [];
  if (label === undefined || content === undefined) {
    throw new Error(
      given.includes('-----BEGIN ')
        ? 'its line "-----END ...-----" is missing: it is not complete'
        : 'it has no line "-----BEGIN PUBLIC KEY-----" or "-----BEGIN CERTIFICATE-----": give the whole text of the .pem file',
    );
  }
  if (!LABELS.has(label)) {
    throw new Error(
      label.endsWith('PRIVATE KEY')
        ? "it is a private key, but WeChat Pay's public key (or its platform certificate) is needed"
        : `it is a ${label}, and neither a public key nor a certificate`,
    );
  }
  const base64 = content.replace(/\\[rn]|\s/g, '');
  const lines = base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return { label, text: [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n') };
}
