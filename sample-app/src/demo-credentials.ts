import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { PayNotificationSigner } from 'nestjs-wechat/testing';

const apiV3Key = randomBytes(16).toString('hex');

/** WeChat Pay's key in the demonstration. Nobody else has it, so that nobody else can pay by saying so. */
export const demoPayPrivateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

const { publicKeys } = new PayNotificationSigner({ apiV3Key, privateKey: demoPayPrivateKey });
const [[publicKeyId, publicKey]] = Object.entries(publicKeys) as [[string, string]];

/** With which the shop calls the API of the simulator. */
export const demoAppSecret = token();

/** Stands in for the credentials of each account that has none of its own: made at start, and known to nobody. */
export const demoAccounts = [
  {
    WECHAT_APP_ID: 'wx0123456789abcdef',
    WECHAT_TOKEN: token(),
    WECHAT_ENCODING_AES_KEY: encodingAesKey(),
  },
  {
    MINI_PROGRAM_APP_ID: 'wxfedcba9876543210',
    MINI_PROGRAM_TOKEN: token(),
    MINI_PROGRAM_ENCODING_AES_KEY: encodingAesKey(),
  },
  {
    WECOM_CORP_ID: 'ww0123456789abcdef',
    WECOM_TOKEN: token(),
    WECOM_ENCODING_AES_KEY: encodingAesKey(),
  },
  {
    PAY_MCH_ID: '1900000109',
    PAY_API_V3_KEY: apiV3Key,
    PAY_PUBLIC_KEY_ID: publicKeyId,
    PAY_PUBLIC_KEY: publicKey,
  },
] as const;

const [officialAccount, miniProgram, staffApp, merchant] = demoAccounts;

export const demoCredentials = { ...officialAccount, ...miniProgram, ...staffApp, ...merchant };

function token(): string {
  return randomBytes(16).toString('hex');
}

function encodingAesKey(): string {
  return randomBytes(32).toString('hex').slice(0, 43);
}
