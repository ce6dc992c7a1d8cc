import { Injectable } from '@nestjs/common';
import { officialAccount, WechatEvent, On } from 'nestjs-wechat';
import { OnPayment, payMerchant } from 'nestjs-wechat/pay';
import { CallbackSigner, PayNotificationSigner, type SignedNotification } from 'nestjs-wechat/testing';
import { beforeEach, describe, expect, it } from 'vitest';

import { textOf } from '../../src/protocol/payload.js';
import { readXml } from '../../src/protocol/xml-reader.js';
import { adapters, credentials, startApplication, textMessage, type TestApplication } from '../harness/application.js';
import { apiKey, apiV3Key, Cashier, mchId, merchant, notify, payment, paymentV2, post, weChatPay } from './merchant.js';

const publicKeys = weChatPay.publicKeys;
const [keyId, pem] = Object.entries(publicKeys)[0]!;
const hmac = new PayNotificationSigner({ apiKey, signType: 'HMAC-SHA256' });
const scan = { appid: 'wx1', openid: 'o', mch_id: mchId, product_id: '88' };

@Injectable()
class Till {
  @OnPayment()
  paid(): void {}
}

@Injectable()
class Anything {
  @On(WechatEvent)
  take(): void {}
}

beforeEach(() => {
  Cashier.events = [];
});

describe.each(adapters)('a merchant on %s', (adapter) => {
  const start = (account = merchant(), provider: new () => object = Cashier): Promise<TestApplication> =>
    startApplication({ adapter, accounts: [account], providers: [provider] });
  const refused = async (app: TestApplication, path: string, sent: SignedNotification): Promise<string> => {
    expect((await post(app, path, sent)).status).toBeGreaterThanOrEqual(400);
    expect(Cashier.events).toEqual([]);
    return app.logs.text('warn');
  };

  describe('of v2', () => {
    it('knows by the length of the signature how it was made', async () => {
      const app = await start();
      expect((await post(app, '/wechat/pay/v2', hmac.notificationV2(paymentV2))).status).toBe(200);
      const other = weChatPay.notificationV2({ ...paymentV2, transaction_id: '2' });
      expect((await post(app, '/wechat/pay/v2', other)).status).toBe(200);
      expect(Cashier.events).toHaveLength(2);
    });

    it('refuses a signature of the right length that does not fit', async () => {
      const app = await start();
      const forged = hmac.notificationV2(paymentV2).body.replace('<total_fee>1<', '<total_fee>2<');
      const sent = { headers: { 'content-type': 'text/xml' }, body: forged };
      expect(await refused(app, '/wechat/pay/v2', sent)).toContain('sign does not fit');
    });

    it('signs its answers as the question was signed', async () => {
      const { answer, NativeScanV2Event } = await import('nestjs-wechat/pay');
      @Injectable()
      class Shop {
        @On(NativeScanV2Event)
        scanned() {
          return answer({ return_code: 'SUCCESS', prepay_id: 'wx1' });
        }
      }
      const app = await start(merchant(), Shop);
      const answers = await Promise.all(
        [weChatPay, hmac].map((signer) => post(app, '/wechat/pay/v2', signer.notificationV2(scan))),
      );
      expect(answers.map(({ body }) => textOf(readXml(body), 'sign')?.length)).toEqual([32, 64]);
    });
  });

  describe('says what came to the wrong URL', () => {
    const v3Only = payMerchant({ mchId, apiV3Key, publicKeys });
    const v2Only = payMerchant({ mchId, apiKey });

    it.each<[string, () => SignedNotification]>([
      ['a payment', () => weChatPay.notificationV2(paymentV2)],
      ['a refund', () => weChatPay.refundV2({ mch_id: mchId }, { refund_id: '5' })],
      ['a question', () => weChatPay.notificationV2(scan)],
    ])('for %s of v2 at the URL of v3', async (_what, notification) => {
      const withKey = await refused(await start(), '/wechat/pay', notification());
      expect(withKey).toContain('This is a v2 notification at the URL of v3. Its URL is /wechat/pay/v2:');
      const without = await refused(await start(v3Only), '/wechat/pay', notification());
      expect(without).toContain('Its URL is /wechat/pay/v2, as soon as the account has an apiKey');
    });

    it('for a notification of v3 at the URL of v2', async () => {
      const genuine = weChatPay.notification('TRANSACTION.SUCCESS', payment);
      const text = await refused(await start(), '/wechat/pay/v2', genuine);
      expect(text).toContain('This is a v3 notification at the URL of v2 (-40002). Its URL is /wechat/pay:');
      const alone = await refused(await start(v2Only), '/wechat/pay/v2', genuine);
      expect(alone).toContain('Its URL is /wechat/pay, as soon as the account has an apiV3Key and publicKeys');
    });

    it.each(['/wechat/pay', '/wechat/pay/v2'])('for a message of an Official Account at %s', async (path) => {
      for (const signer of [credentials, { ...credentials, encodingAesKey: undefined }]) {
        const { query, body, contentType } = new CallbackSigner(signer).message(textMessage('hi'));
        const sent = { headers: { 'content-type': contentType }, body };
        expect(await refused(await start(), path + query, sent)).toContain('but a message push');
      }
    });

    it('for a notification at the URL of an Official Account', async () => {
      const app = await startApplication({ adapter, accounts: [officialAccount(credentials)], providers: [Anything] });
      for (const sent of [
        weChatPay.notification('TRANSACTION.SUCCESS', payment),
        weChatPay.notificationV2(paymentV2),
      ]) {
        expect((await post(app, '/wechat', sent)).status).toBe(400);
      }
    });

    it('and takes a genuine notification whose texts look like a push', async () => {
      const app = await start();
      const sent = weChatPay.notificationV2({ ...paymentV2, attach: '<MsgType>text</MsgType><Encrypt>x</Encrypt>' });
      expect((await post(app, '/wechat/pay/v2', sent)).status).toBe(200);
      expect((await notify(app, 'TRANSACTION.SUCCESS', { ...payment, attach: '<Encrypt>' })).status).toBe(204);
    });
  });

  describe('names both sides', () => {
    it.each<[string, () => SignedNotification, string]>([
      [
        'merchants',
        () => weChatPay.notification('TRANSACTION.SUCCESS', { ...payment, mchid: '1900000002' }),
        `for the merchant 1900000002, but this account is ${mchId}`,
      ],
      [
        'merchants of a combined payment',
        () => weChatPay.notification('TRANSACTION.SUCCESS', { combine_mchid: '1900000003', combine_out_trade_no: 'C' }),
        `for the merchant 1900000003, but this account is ${mchId}`,
      ],
      [
        'apps',
        () => weChatPay.notification('TRANSACTION.SUCCESS', { ...payment, appid: 'wxOther' }),
        'for the app wxOther, but this account accepts only wxMine, wxMine2',
      ],
    ])('of different %s', async (_what, notification, text) => {
      const app = await start(merchant({ appId: ['wxMine', 'wxMine2'] }));
      expect(await refused(app, '/wechat/pay', notification())).toContain(text);
    });

    it('of different merchants and apps of v2', async () => {
      const app = await start(merchant({ appId: 'wxMine' }));
      const other = weChatPay.notificationV2({ ...paymentV2, mch_id: '1900000002' });
      expect(await refused(app, '/wechat/pay/v2', other)).toContain('for the merchant 1900000002');
      const refund = weChatPay.refundV2({ mch_id: mchId, appid: 'wxOther' }, { refund_id: '5' });
      expect(await refused(app, '/wechat/pay/v2', refund)).toContain('for the app wxOther');
    });
  });

  describe('reads keys', () => {
    it.each<[string, (text: string) => string]>([
      ['with \\n for line ends', (text) => text.replaceAll('\n', '\\n')],
      ['with \\r\\n for line ends', (text) => text.replaceAll('\n', '\\r\\n')],
      ['in one line', (text) => text.replaceAll('\n', ' ')],
      ['in one line without spaces', (text) => text.replaceAll('\n', '')],
      ['in quotes, indented, with a BOM', (text) => `\uFEFF"${text.replaceAll('\n', '\r\n   ')}"`],
      ['behind a comment', (text) => `# WeChat Pay\n${text}`],
    ])('%s', async (_how, change) => {
      const app = await start(merchant({ publicKeys: { [keyId]: change(pem) } }));
      expect((await notify(app)).status).toBe(204);
    });

    it.each<[string, string, string]>([
      ['without BEGIN', pem.replace(/-----.*-----\n/g, ''), 'has no line "-----BEGIN PUBLIC KEY-----"'],
      ['without END', pem.replace(/-----END.*/, ''), 'its line "-----END ...-----" is missing'],
      ['that are cut', pem.replace(/\n.{64}\n/, '\n'), 'damaged or not complete'],
      ['that are private', pem.replaceAll('PUBLIC', 'PRIVATE'), 'it is a private key'],
      ['that are none', pem.replaceAll('PUBLIC KEY', 'CERTIFICATE REQUEST'), 'it is a CERTIFICATE REQUEST'],
    ])('and says what is wrong with those %s', (_how, text, fault) => {
      expect(() => merchant({ publicKeys: { [keyId]: text } })).toThrow(fault);
    });
  });

  describe('fetches keys', () => {
    const fetching = (fetchPublicKeys: () => unknown): ReturnType<typeof payMerchant> =>
      payMerchant({ mchId, apiV3Key, fetchPublicKeys: fetchPublicKeys as () => Record<string, string> });
    const genuine = (): SignedNotification => weChatPay.notification('TRANSACTION.SUCCESS', payment);

    it.each<[string, () => unknown, string]>([
      [
        'that are refused',
        () => Promise.reject(new Error('Request failed with status code 401')),
        'fetchPublicKeys failed: Request failed with status code 401',
      ],
      [
        'and throws',
        () => {
          throw new Error('no certificate of the merchant');
        },
        'fetchPublicKeys failed: no certificate of the merchant',
      ],
      ['and gets nothing', () => undefined, 'it returned undefined, not an object of PEM keys'],
      ['and gets a text', () => Promise.resolve('pem'), 'it returned a string, not an object of PEM keys'],
      [
        'and gets a damaged one',
        () => ({ [keyId]: pem.slice(0, 60) }),
        'the one that fetchPublicKeys gives cannot be used: its line "-----END ...-----" is missing',
      ],
    ])('%s, and the refusal says why', async (_what, source, why) => {
      expect(await refused(await start(fetching(source)), '/wechat/pay', genuine())).toContain(why);
    });

    it('and uses the good ones among bad ones', async () => {
      const app = await start(fetching(() => ({ '5157F09EFDC096DE15EBE81A47057A7232F1B8E1': 'bad', ...publicKeys })));
      expect((await post(app, '/wechat/pay', genuine())).status).toBe(204);
      expect(app.logs.text('warn')).toContain(
        'a key "5157F09EFDC096DE15EBE81A47057A7232F1B8E1" that cannot be used: it has no line',
      );
    });

    it('and keeps those that come too late for the first notification', async () => {
      let arrived!: (keys: unknown) => void;
      const app = await start(fetching(() => new Promise((resolve) => (arrived = resolve))));
      expect(await refused(app, '/wechat/pay', genuine())).toContain('gave no keys within 2000 ms');
      arrived(publicKeys);
      expect((await post(app, '/wechat/pay', genuine())).status).toBe(204);
    });
  });

  it('warns once for each type that nobody handles', async () => {
    const app = await start(merchant(), Till);
    for (const type of ['REFUND.SUCCESS', 'REFUND.SUCCESS', 'REFUND.CLOSED', 'NEW.KIND']) {
      const resource = { mchid: mchId, refund_id: String(Math.random()), refund_status: type };
      expect((await notify(app, type, resource)).status).toBe(500);
    }
    const warnings = app.logs.lines.filter(
      ({ level, text }) => level === 'warn' && text.includes('No handler answers'),
    );
    expect(warnings.map(({ text }) => /answers (\S+) of .*@On\((\w+)\)/.exec(text)?.slice(1))).toEqual([
      ['pay.v3.REFUND.SUCCESS', 'RefundSuccessEvent'],
      ['pay.v3.REFUND.CLOSED', 'RefundClosedEvent'],
      ['pay.v3.NEW.KIND', 'PayEvent'],
    ]);
  });
});
