import { X509Certificate } from 'node:crypto';
import { localized, type Texts } from '../../language/language.js';
import { readPem } from './pem.js';
import type { PublicKeys } from './public-keys.js';

interface GivenKeys {
  readonly publicKeys?: PublicKeys | undefined;
  readonly fetchPublicKeys?: unknown;
}

/** The certificate of a PEM; `undefined` for a public key, and for what cannot be read. */
export function certificateOf(pem: unknown): X509Certificate | undefined {
  try {
    return new X509Certificate(readPem(String(pem)).text);
  } catch {
    return undefined;
  }
}

/** The certificates that are of no use today, one sentence each. Other keys verify meanwhile. */
export function certificateWarnings(keys: PublicKeys | undefined): string[] {
  return Object.entries(keys ?? {}).flatMap(([id, pem]) => {
    const mistake = mistakenDate(pem);
    return mistake === undefined
      ? []
      : [localized({ en: `The certificate "${id}" ${mistake.en}.`, zh: `证书 "${id}" ${mistake.zh}。` })];
  });
}

/** Where no key is valid today, no notification could be verified. */
export function noKeyOfToday({ publicKeys, fetchPublicKeys }: GivenKeys): readonly Texts[] {
  const mistakes = Object.values(publicKeys ?? {}).map(mistakenDate);
  const [first] = mistakes;
  if (first === undefined || mistakes.includes(undefined) || fetchPublicKeys !== undefined) {
    return [];
  }
  return [
    {
      en: `publicKeys has no certificate that is valid today: the first ${first.en}`,
      zh: `publicKeys 里没有今天有效的证书：第一个${first.zh}`,
    },
  ];
}

function mistakenDate(pem: unknown): Texts | undefined {
  const certificate = certificateOf(pem);
  if (certificate === undefined) {
    return undefined;
  }
  const { validFrom, validTo } = certificate;
  if (Date.parse(validTo) < Date.now()) {
    return {
      en: `has expired on ${validTo}: fetch the platform certificate that followed it, or use the public key of WeChat Pay`,
      zh: `已于 ${validTo} 过期：请下载新的平台证书，或改用微信支付公钥`,
    };
  }
  return Date.parse(validFrom) > Date.now()
    ? {
        en: `is not valid before ${validFrom}: check the clock of this server`,
        zh: `在 ${validFrom} 之前无效：请检查服务器时钟`,
      }
    : undefined;
}
