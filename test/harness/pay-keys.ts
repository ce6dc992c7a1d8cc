import { generateKeyPairSync } from 'node:crypto';

const pair = (): { readonly publicKey: string; readonly privateKey: string } =>
  generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** In PEM. Keys of the length that WeChat Pay has take twenty times as long to make, and show no more. */
export const payKeys = pair();

/** Of somebody else. */
export const otherPayKeys = pair();
