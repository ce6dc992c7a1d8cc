// Makes a key pair in place of WeChat Pay's: pub_key.pem for the application, and simulator.json for the simulator, which
// signs with the private key. The other values are those of .env.example.
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const merchant = {
  platform: 'pay',
  mchId: '1900000109',
  appId: 'wx0123456789abcdef',
  apiV3Key: 'abcdefghijklmnopqrstuvwxyz012345',
  publicKeyId: 'PUB_KEY_ID_0119000001092024',
  privateKey,
};
writeFileSync('pub_key.pem', publicKey);
writeFileSync('simulator.json', JSON.stringify({ accounts: [merchant] }, null, 2));
