import { type KeyObject, verify } from 'node:crypto';
import type { Texts } from '../../language/language.js';
import type { CallbackRequest } from '../../model/callback.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';

/** The signature of a v3 notification, and what it was made with, from the headers. */
export interface V3Signature {
  readonly timestamp: string;
  readonly nonce: string;
  /** Base64. */
  readonly signature: string;
  /** The serial number of a platform certificate, or the id of a public key. */
  readonly serial: string;
}

const TYPE = 'WECHATPAY2-SHA256-RSA2048';
const TIMESTAMP = /^\d{10}$/;
const MAX_LENGTH = 1024;

/** WeChat Pay sends a wrong signature of this form now and then, to see that it is refused. */
const PROBE = 'WECHATPAY/SIGNTEST/';

const HINT: Texts = {
  en:
    'The signature covers the bytes of the body: check that no proxy or middleware rewrites or re-encodes them, ' +
    'and that the key of this Wechatpay-Serial is WeChat Pay’s (not the merchant’s own certificate).',
  zh: '签名是对请求体的原始字节计算的：请检查有没有代理或中间件改写或转码，以及这个 Wechatpay-Serial 对应的是不是微信支付的公钥或平台证书（不是商户证书）。',
};

/**
 * Reads the signature from the headers.
 *
 * @throws WechatCallbackError `header` when one is missing, malformed, or names an algorithm other than RSA with SHA-256
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export function readSignature(headers: CallbackRequest['headers']): V3Signature {
  const type = headers['wechatpay-signature-type'];
  if (type !== undefined && type !== TYPE) {
    throw new WechatCallbackError('header', {
      en: `Wechatpay-Signature-Type is not ${TYPE}`,
      zh: `Wechatpay-Signature-Type 不是 ${TYPE}`,
    });
  }
  const timestamp = header(headers, 'timestamp');
  if (!TIMESTAMP.test(timestamp)) {
    throw new WechatCallbackError('header', {
      en: 'Wechatpay-Timestamp is not 10 digits',
      zh: 'Wechatpay-Timestamp 不是 10 位数字',
    });
  }
  return {
    timestamp,
    nonce: header(headers, 'nonce'),
    signature: header(headers, 'signature'),
    serial: header(headers, 'serial'),
  };
}

/** Whether a request has anything of a signature. What has a part of one is refused for the part that it lacks. */
export function isSigned(headers: CallbackRequest['headers']): boolean {
  return ['timestamp', 'nonce', 'signature', 'serial'].some((name) => headers[`wechatpay-${name}`] !== undefined);
}

function header(headers: CallbackRequest['headers'], name: string): string {
  const value = headers[`wechatpay-${name}`];
  if (typeof value !== 'string' || value === '' || value.length > MAX_LENGTH) {
    throw new WechatCallbackError('header', {
      en: `The header Wechatpay-${name} is missing or malformed`,
      zh: `缺少请求头 Wechatpay-${name}，或格式不对`,
    });
  }
  return value;
}

/** @throws WechatCallbackError `timestamp` when it is further from now than the tolerance, in seconds */
export function requireFresh({ timestamp }: V3Signature, now: number, tolerance: number): void {
  const age = Math.round(now / 1000 - Number(timestamp));
  if (Math.abs(age) > tolerance) {
    throw new WechatCallbackError('timestamp', {
      en: `Wechatpay-Timestamp is ${Math.abs(age)} s ${age > 0 ? 'old' : 'ahead'}`,
      zh: `Wechatpay-Timestamp ${age > 0 ? '已过去' : '比当前时间晚'} ${Math.abs(age)} 秒`,
    });
  }
}

/** @throws WechatCallbackError `signature` when it does not fit the bytes of the body */
export function verifySignature({ timestamp, nonce, signature }: V3Signature, body: Buffer, key: KeyObject): void {
  const signed = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`, 'utf8'), body, Buffer.from('\n')]);
  if (!verify('sha256', signed, key, Buffer.from(signature, 'base64'))) {
    throw new WechatCallbackError(
      'signature',
      { en: 'Wechatpay-Signature does not fit the body', zh: 'Wechatpay-Signature 与请求体不符' },
      { hint: HINT },
    );
  }
}

/** Whether it is one of WeChat Pay's own wrong signatures. It is refused like any other, only without a warning. */
export function isProbe({ signature }: V3Signature): boolean {
  return signature.startsWith(PROBE);
}
