import { createDecipheriv, createHmac } from 'node:crypto';
import { localized } from '../../language/language.js';
import { readJson } from '../../protocol/json-reader.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';
import type { CallOptions } from '../api-call.js';
import type { ApiCalls } from '../api-calls.js';
import { nameOfNoText } from '../given-text.js';
import { WechatApiError } from '../wechat-api.error.js';

const SESSION_OVER = 87009;

/** Who logged in, and the key of the session. Keep the key on the server: never send it to the Mini Program. */
export interface MiniProgramSession {
  readonly openid: string;
  readonly sessionKey: string;
  /** Where the Mini Program is bound to an Open Platform account. */
  readonly unionid: string | undefined;
}

/** Data that `wx.getUserInfo` and the like encrypted. */
export interface EncryptedUserData {
  readonly encryptedData: string;
  readonly iv: string;
}

/** Who logs in: the AppID, and what does something with its secret. */
export interface MiniProgramCredentials {
  readonly appId: string;
  readonly useSecret: <T>(work: (secret: string) => Promise<T>) => Promise<T>;
}

/** Logs users of a Mini Program in. */
export class MiniProgramLogin {
  constructor(
    private readonly calls: ApiCalls,
    private readonly credentials: () => Promise<MiniProgramCredentials>,
  ) {}

  /**
   * Exchanges the code of `wx.login`, which works once and for five minutes.
   *
   * @throws WechatApiError 40029 for a wrong code, 40163 for one that was used, 45011 for too many of one user
   * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html
   */
  async code2session(code: string, options?: CallOptions): Promise<MiniProgramSession> {
    const { appId, useSecret } = await this.credentials();
    const answer = await useSecret((secret) => {
      const query = { appid: appId, secret, js_code: code, grant_type: 'authorization_code' };
      return this.calls.get('/sns/jscode2session', query, { ...options, withoutToken: true });
    });
    return {
      openid: textOf(answer, 'openid') ?? '',
      sessionKey: textOf(answer, 'session_key') ?? '',
      unionid: textOf(answer, 'unionid'),
    };
  }

  /**
   * Whether a session key is still the one of the user.
   *
   * @throws TypeError for a session without a key
   * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/checkSessionKey.html
   */
  async checkSessionKey({ openid, sessionKey }: MiniProgramSession, options?: CallOptions): Promise<boolean> {
    const signature = createHmac('sha256', checkedKey(sessionKey)).update('').digest('hex');
    try {
      await this.calls.get('/wxa/checksession', { openid, signature, sig_method: 'hmac_sha256' }, options);
      return true;
    } catch (error) {
      if (error instanceof WechatApiError && error.errcode === SESSION_OVER) {
        return false;
      }
      throw error;
    }
  }

  /**
   * The phone number of a user, by the code of a `getPhoneNumber` button, which works once and for five minutes.
   *
   * @returns without the country code, such as `13800138000`
   * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html
   */
  async phoneNumber(code: string, options?: CallOptions): Promise<string> {
    const answer = await this.calls.post('/wxa/business/getuserphonenumber', { code }, options);
    return textOf(answer['phone_info'] as PayloadObject, 'purePhoneNumber') ?? '';
  }

  /**
   * Decrypts what the Mini Program got encrypted, and checks that it is for this Mini Program.
   *
   * @throws Error when the key does not fit, which is so after the user logged in anew, or when the data is another's
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html
   */
  async decryptUserData(sessionKey: string, data: EncryptedUserData): Promise<PayloadObject> {
    const { appId } = await this.credentials();
    const decrypted = decrypt(sessionKey, data);
    if (textOf((decrypted['watermark'] ?? {}) as PayloadObject, 'appid') !== appId) {
      throw new Error(
        localized({
          en: 'The user data belongs to another Mini Program: its watermark has another AppID.',
          zh: '用户数据属于另一个小程序：watermark 中的 AppID 不同。',
        }),
      );
    }
    return decrypted;
  }
}

/** It comes from wherever the application keeps sessions. The error never contains it. */
function checkedKey(sessionKey: unknown): string {
  if (typeof sessionKey !== 'string' || sessionKey === '') {
    const { en, zh } = nameOfNoText(sessionKey);
    throw new TypeError(
      localized({
        en: `The sessionKey of the session to check has to be the text that code2session() gave, but it is ${en}: let the user log in again.`,
        zh: `要检查的会话，其 sessionKey 应为 code2session() 返回的字符串，现在是 ${zh}：请让用户重新登录。`,
      }),
    );
  }
  return sessionKey;
}

function decrypt(sessionKey: string, { encryptedData, iv }: EncryptedUserData): PayloadObject {
  try {
    const cipher = createDecipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), Buffer.from(iv, 'base64'));
    const data = Buffer.concat([cipher.update(Buffer.from(encryptedData, 'base64')), cipher.final()]);
    return readJson(data.toString('utf8'));
  } catch {
    // The error of the cipher tells the sender of a forged text how far it came.
    throw new Error(
      localized({
        en: 'The user data cannot be decrypted. Call wx.login again and use the new session key.',
        zh: '用户数据无法解密。请重新调用 wx.login，使用新的 session_key。',
      }),
    );
  }
}
