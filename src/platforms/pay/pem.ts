import { localized } from '../../language/language.js';

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
        ? localized({
            en: 'its line "-----END ...-----" is missing: it is not complete',
            zh: '缺少 "-----END ...-----" 这一行，内容不完整',
          })
        : localized({
            en: 'it has no line "-----BEGIN PUBLIC KEY-----" or "-----BEGIN CERTIFICATE-----": give the whole text of the .pem file',
            zh: '没有 "-----BEGIN PUBLIC KEY-----" 或 "-----BEGIN CERTIFICATE-----" 这一行：请填写 .pem 文件的全部内容',
          }),
    );
  }
  if (!LABELS.has(label)) {
    throw new Error(
      label.endsWith('PRIVATE KEY')
        ? localized({
            en: "it is a private key, but WeChat Pay's public key (or its platform certificate) is needed",
            zh: '它是私钥，这里需要的是微信支付公钥（或平台证书）',
          })
        : localized({
            en: `it is a ${label}, and neither a public key nor a certificate`,
            zh: `它是 ${label}，既不是公钥，也不是证书`,
          }),
    );
  }
  const base64 = content.replace(/\\[rn]|\s/g, '');
  const lines = base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return { label, text: [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n') };
}
