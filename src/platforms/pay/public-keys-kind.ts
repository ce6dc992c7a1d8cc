import type { Texts } from '../../language/language.js';
import { faultOf, mistakenType, type OptionKind } from '../../options/option-kind.js';
import { certificateOf } from './certificate-dates.js';
import { readPublicKey } from './public-keys.js';

const KEYS_BY_ID: Texts = {
  en: 'an object of PEM public keys or certificates by their id or serial number',
  zh: '以公钥 ID 或证书序列号为键、PEM 公钥或证书为值的对象',
};
const KEY: Texts = {
  en: 'the PEM public key of that id or the certificate of that serial number',
  zh: '该 ID 的 PEM 公钥或该序列号的证书',
};

/** Public keys of WeChat Pay. What is wrong with one is told without the key. */
export const PUBLIC_KEYS: OptionKind = {
  faultsOf(name, value) {
    const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
    return entries.length === 0
      ? [faultOf(name, KEYS_BY_ID, mistakenType(value))]
      : entries.flatMap(([id, pem]) => faultsOfKey(`${name}["${id}"]`, id, pem));
  },
};

function faultsOfKey(name: string, id: string, pem: unknown): readonly Texts[] {
  const mistake = typeof pem === 'string' ? mistakeInKey(id, pem) : mistakenType(pem);
  return mistake === undefined ? [] : [faultOf(name, KEY, mistake)];
}

function mistakeInKey(id: string, pem: string): Texts | undefined {
  if (pem.trim() === '') {
    return { en: 'is empty: is the environment variable set?', zh: '是空的：环境变量设置了吗？' };
  }
  if (pem.includes('PRIVATE KEY')) {
    return {
      en: 'is a private key, such as that of the merchant (apiclient_key.pem), which has no business here: download the public key of WeChat Pay',
      zh: '是私钥，如商户的 apiclient_key.pem，不应填在这里：请下载微信支付公钥',
    };
  }
  if (/^\d{6,}$/.test(commonNameOf(pem) ?? '')) {
    return {
      en: "is the merchant's own certificate (apiclient_cert.pem): WeChat Pay signs with its own, the platform certificate",
      zh: '是商户自己的证书（apiclient_cert.pem）：微信支付用的是平台证书',
    };
  }
  return unreadable(id, pem);
}

function commonNameOf(pem: string): string | undefined {
  return /^CN=(.+)$/m.exec(certificateOf(pem)?.subject ?? '')?.[1];
}

function unreadable(id: string, pem: string): Texts | undefined {
  try {
    readPublicKey(id, pem);
    return undefined;
  } catch (error) {
    const { message, code } = error as Error & { readonly code?: string };
    return code === undefined
      ? { en: `is not: ${message}`, zh: `不是：${message}` }
      : { en: 'is not: it cannot be read', zh: '不是：无法读取' };
  }
}
