import { createCipheriv, createHmac } from 'node:crypto';
import type { MiniProgramClient } from 'nestjs-wechat/client';
import { miniProgram } from 'nestjs-wechat/mini-program';
import type { WechatApiStandIn } from 'nestjs-wechat/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { credentials } from '../harness/application.js';
import { app, appSecret, startApi, startClient } from './client-application.js';

let api: WechatApiStandIn;
let account: MiniProgramClient;

beforeEach(async () => {
  api = await startApi();
  const { wechat } = await startClient(api, { accounts: [miniProgram({ ...credentials, appSecret })] });
  account = wechat.miniProgram();
});

describe('a login', () => {
  it('exchanges a code without an access token, and once', async () => {
    const secrets: unknown[] = [];
    api.answer('/sns/jscode2session', ({ query }) => {
      secrets.push(query);
      return { openid: 'o1', session_key: 'c2Vzc2lvbi1rZXktMTIzNA==' };
    });
    const session = await account.login.code2session('the-code');
    expect(session).toEqual({ openid: 'o1', sessionKey: 'c2Vzc2lvbi1rZXktMTIzNA==', unionid: undefined });
    expect(secrets).toEqual([{ appid: app.appId, js_code: 'the-code', grant_type: 'authorization_code' }]);
    expect(api.requests.map(({ path }) => path)).toEqual(['/sns/jscode2session']);
    api.fail('/sns/jscode2session', 'reset-after', 'reset-after');
    await expect(account.login.code2session('used')).rejects.toMatchObject({ failure: 'interrupted' });
    expect(api.requestsTo('/sns/jscode2session')).toHaveLength(2);
  });

  it('asks the vault for the secret once, and again when the secret was reset', async () => {
    const secrets = ['secret-of-before', appSecret];
    let asked = 0;
    const secret = (): Promise<string> => Promise.resolve(secrets[Math.min(asked++, 1)]!);
    const { wechat } = await startClient(api, { accounts: [miniProgram({ ...credentials, appSecret: secret })] });
    let isReset = false;
    api.answer('/sns/jscode2session', () =>
      isReset && asked < 2
        ? { errcode: 40125, errmsg: 'invalid appsecret' }
        : { openid: 'o1', session_key: 'c2Vzc2lvbi1rZXktMTIzNA==' },
    );
    const { login } = wechat.miniProgram();
    await Promise.all([login.code2session('1'), wechat.miniProgram().login.code2session('2')]);
    expect(asked).toBe(1);
    isReset = true;
    expect(await login.code2session('3')).toMatchObject({ openid: 'o1' });
    expect(asked).toBe(2);
  });

  it('checks whether its session key is still good', async () => {
    const sessionKey = 'c2Vzc2lvbi1rZXktMTIzNA==';
    api.answer('/wxa/checksession', { errcode: 0, errmsg: 'ok' });
    const session = { openid: 'o1', sessionKey, unionid: undefined };
    expect(await account.login.checkSessionKey(session)).toBe(true);
    const signature = createHmac('sha256', sessionKey).update('').digest('hex');
    expect(api.requestsTo('/wxa/checksession')[0]!.query).toEqual({
      openid: 'o1',
      signature,
      sig_method: 'hmac_sha256',
    });
    api.fail('/wxa/checksession', 87009);
    expect(await account.login.checkSessionKey(session)).toBe(false);
    api.fail('/wxa/checksession', 40003);
    await expect(account.login.checkSessionKey(session)).rejects.toMatchObject({ errcode: 40003 });
  });

  it.each([
    { key: undefined, what: 'undefined' },
    { key: null, what: 'null' },
    { key: '', what: 'an empty text' },
    { key: Buffer.from('c2Vzc2lvbi1rZXk='), what: 'a Buffer' },
  ])('says that a session has no key: $what', async ({ key, what }) => {
    const session = { openid: 'o1', sessionKey: key as string, unionid: undefined };
    const failure = account.login.checkSessionKey(session);
    await expect(failure).rejects.toThrow(TypeError);
    await expect(failure).rejects.toThrow(`that code2session() gave, but it is ${what}`);
    expect(api.requestsTo('/wxa/checksession')).toEqual([]);
  });

  it('gets a phone number', async () => {
    api.answer('/wxa/business/getuserphonenumber', {
      errcode: 0,
      phone_info: { phoneNumber: '+8613800138000', purePhoneNumber: '13800138000', countryCode: '86' },
    });
    expect(await account.login.phoneNumber('code')).toBe('13800138000');
    expect(api.requestsTo('/wxa/business/getuserphonenumber')[0]!.json).toEqual({ code: 'code' });
  });

  it('decrypts what is for this Mini Program, and nothing else', async () => {
    const [key, iv] = [Buffer.alloc(16, 7), Buffer.alloc(16, 9)];
    const encrypt = (data: object) => {
      const cipher = createCipheriv('aes-128-cbc', key, iv);
      const encryptedData = Buffer.concat([cipher.update(JSON.stringify(data)), cipher.final()]).toString('base64');
      return { encryptedData, iv: iv.toString('base64') };
    };
    const own = encrypt({ openId: 'o1', watermark: { appid: app.appId, timestamp: 1 } });
    expect(await account.login.decryptUserData(key.toString('base64'), own)).toMatchObject({ openId: 'o1' });
    const foreign = encrypt({ openId: 'o1', watermark: { appid: 'wxother' } });
    await expect(account.login.decryptUserData(key.toString('base64'), foreign)).rejects.toThrow(
      /another Mini Program/,
    );
    const wrongKey = Buffer.alloc(16, 8).toString('base64');
    await expect(account.login.decryptUserData(wrongKey, own)).rejects.toThrow(/cannot be decrypted/);
  });
});

it('links lead to its pages', async () => {
  api.answer('/wxa/generatescheme', { errcode: 0, openlink: 'weixin://dl/business/?t=1' });
  api.answer('/wxa/generate_urllink', { errcode: 0, url_link: 'https://wxaurl.cn/1' });
  api.answer('/wxa/genwxashortlink', { errcode: 0, link: '#小程序://茶/1' });
  expect(await account.links.scheme({ path: 'pages/tea', query: 'id=1', expireDays: 7 })).toBe(
    'weixin://dl/business/?t=1',
  );
  expect(await account.links.urlLink({ path: 'pages/tea' })).toBe('https://wxaurl.cn/1');
  expect(await account.links.shortLink('pages/tea?id=1', 'Tea')).toBe('#小程序://茶/1');
  expect(api.requestsTo('/wxa/generatescheme')[0]!.json).toEqual({
    jump_wxa: { path: 'pages/tea', query: 'id=1', env_version: 'release' },
    is_expire: true,
    expire_type: 1,
    expire_interval: 7,
  });
  expect(api.requestsTo('/wxa/generate_urllink')[0]!.json).toEqual({
    path: 'pages/tea',
    query: '',
    env_version: 'release',
    expire_type: 1,
    expire_interval: 30,
  });
  expect(api.requestsTo('/wxa/genwxashortlink')[0]!.json).toEqual({
    page_url: 'pages/tea?id=1',
    page_title: 'Tea',
    is_permanent: false,
  });
});

it('subscribe messages go to who agreed', async () => {
  const message = { touser: 'o1', template_id: 'T', data: { thing1: { value: '茶' } } };
  await account.subscribeMessages.send({ ...message, miniprogram_state: undefined, lang: undefined });
  expect(api.requestsTo('/cgi-bin/message/subscribe/send')[0]!.json).toEqual({
    miniprogram_state: 'formal',
    lang: 'zh_CN',
    ...message,
  });
});
