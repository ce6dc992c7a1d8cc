import {
  IsIn,
  IsOptional,
  Matches,
  Min,
  registerDecorator,
  ValidateIf,
  type ValidationArguments,
} from 'class-validator';
import { type PublicKeys, type PublicKeySource, readPublicKey } from './public-keys.js';
import type { SignType } from './v2-signature.js';

/** The options of `payMerchant()`. The values are those of 账户中心 > API安全 on the merchant platform. */
export class PayMerchantOptions {
  /** Names the account in the application. Default: `pay`. */
  @IsOptional()
  @Matches(/^[\w-]{1,64}$/, { message: 'name has to be 1 to 64 letters, digits, "-" or "_"' })
  name?: string;

  /** The path of the notify_url of v3. That of v2 is `/v2` below it. Default: `wechat/<name>`, so `wechat/pay`. */
  @IsOptional()
  @Matches(/^\/?[\w.~-]+(\/[\w.~-]+)*\/?$/, { message: 'path has to be a plain path such as "hooks/pay"' })
  path?: string;

  /** 商户号: the merchant's id; a service provider gives its own. Payments and refunds of any other are refused. */
  @Matches(/^\d{6,32}$/, { message: 'mchId has to be the digits of the merchant id' })
  mchId!: string;

  /** The AppID, or several, that the orders are made with. Payments of any other are refused. Default: any. */
  @IsOptional()
  @Matches(/^[\w-]{1,64}$/, { each: true, message: 'appId has to be the AppID of the orders, or several' })
  appId?: string | readonly string[];

  /** APIv3密钥, or several, newest first, while you change it. Needed for v3. */
  @ValidateIf(({ apiV3Key, apiKey }: PayMerchantOptions) => apiV3Key !== undefined || apiKey === undefined)
  @Matches(/^[\x21-\x7e]{32}$/, {
    each: true,
    message: 'apiV3Key has to be the 32 characters of the APIv3 key; only a merchant with an apiKey may do without',
  })
  apiV3Key?: string | readonly string[];

  /**
   * WeChat Pay's public key (微信支付公钥) by its id, `PUB_KEY_ID_...`, and platform certificates (平台证书) by their serial
   * number, in PEM. During a migration both sign: give both. Needed for v3, here or by `fetchPublicKeys`.
   */
  @ValidateIf(needsPublicKeys)
  @ArePublicKeys()
  publicKeys?: PublicKeys;

  /**
   * Fetches the keys that are valid now, for merchants with platform certificates. It is called when a notification is
   * signed with an unknown key, at most once a minute, and twice a day. It has to answer within 2 seconds.
   */
  @IsOptional()
  @IsFunction()
  fetchPublicKeys?: PublicKeySource;

  /** API密钥 of v2, or several, newest first. With it, v2 notifications are taken at `<path>/v2`. Default: none. */
  @IsOptional()
  @Matches(/^[\x21-\x7e]{32}$/, { each: true, message: 'apiKey has to be the 32 characters of the API key of v2' })
  apiKey?: string | readonly string[];

  /** How v2 signs where a notification does not say it: with the algorithm that signs the orders. Default: `MD5`. */
  @IsOptional()
  @IsIn(['MD5', 'HMAC-SHA256'], { message: 'signType has to be MD5 or HMAC-SHA256' })
  signType?: SignType;

  /** How far the timestamp of a v3 notification may be from the clock, in seconds either way. Default: 300. */
  @IsOptional()
  @Min(0, { message: 'timestampTolerance has to be a number of seconds' })
  timestampTolerance?: number;
}

function needsPublicKeys({ apiV3Key, publicKeys, fetchPublicKeys }: PayMerchantOptions): boolean {
  return publicKeys !== undefined || (apiV3Key !== undefined && fetchPublicKeys === undefined);
}

function ArePublicKeys(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'arePublicKeys',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => faultOf(value) === undefined,
        defaultMessage: ({ value }: ValidationArguments) => faultOf(value) ?? '',
      },
    });
  };
}

/** What is wrong with public keys, without the keys. */
function faultOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return 'publicKeys has to be an object of PEM public keys or certificates by their id or serial number';
  }
  for (const [id, pem] of Object.entries(value)) {
    try {
      readPublicKey(id, String(pem));
    } catch (error) {
      return `publicKeys["${id}"] has to be the PEM public key of that id or the certificate of that serial number: ${reasonOf(error)}`;
    }
  }
  return undefined;
}

function reasonOf(error: unknown): string {
  const { message, code } = error as Error & { code?: string };
  return code === undefined ? message : 'it cannot be read';
}

function IsFunction(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isFunction',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => typeof value === 'function',
        defaultMessage: () => `${String(property)} has to be a function`,
      },
    });
  };
}
