import { createHash } from 'node:crypto';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { otherPayKeys } from '../harness/pay-keys.js';
import { payMerchant } from '../../src/platforms/pay/index.js';
import { ResourceCipher } from '../../src/platforms/pay/resource-cipher.js';
import { signV2 } from '../../src/platforms/pay/v2-signature.js';
import { PayNotificationSigner, type SignedNotification } from 'nestjs-wechat/testing';
import { type Answer, sharedApplication, startApplication, type TestApplication } from '../harness/application.js';
import {
  apiKey,
  apiV3Key,
  Cashier,
  failureV2,
  mchId,
  merchant,
  payment,
  paymentV2,
  post,
  setups,
  successV2,
  weChatPay,
} from './merchant.js';

const now = (): number => Math.floor(Date.now() / 1000);

beforeEach(() => {
  Cashier.events = [];
  // What is signed and when it is judged are the same whole second, however busy the machine is.
  vi.useFakeTimers({ toFake: ['Date'], now: now() * 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

function expectRefused(answer: Answer, status = 403): void {
  const message = status === 400 ? 'Bad Request' : 'Forbidden';
  expect(answer.status).toBe(status);
  expect(answer.body).toBe(JSON.stringify({ code: 'FAIL', message }));
  expect(answer.contentType).toMatch(/^application\/json/);
  expect(Cashier.events).toEqual([]);
}

interface Envelope {
  event_type: string;
  resource: Record<string, string>;
}

/** A genuine envelope, changed, and signed again: only the encryption can tell. */
function resigned(change: (envelope: Envelope) => void): SignedNotification {
  const envelope = JSON.parse(weChatPay.notification('TRANSACTION.SUCCESS', payment).body) as Envelope;
  change(envelope);
  return weChatPay.sign(JSON.stringify(envelope));
}

const signerWith = (apiV3Key: string): PayNotificationSigner =>
  new PayNotificationSigner({ apiV3Key, privateKey: otherPayKeys.privateKey });
const somebodyElse = signerWith(apiV3Key);

const genuine = (): SignedNotification => weChatPay.notification('TRANSACTION.SUCCESS', payment);
const withHeaders = (headers: Record<string, string>): SignedNotification => {
  const { headers: signed, body } = genuine();
  return { headers: { ...signed, ...headers }, body };
};
const withoutHeader = (name: string): SignedNotification => {
  const { headers, body } = genuine();
  const { [name]: _, ...others } = headers;
  return { headers: others, body };
};

const flipBit = (base64: string, at: number): string => {
  const bytes = Buffer.from(base64, 'base64');
  bytes[at]! ^= 1;
  return bytes.toString('base64');
};

describe.each(setups)('on $adapter with $options', ({ adapter, options }) => {
  const wechat = { clock: () => Date.now() };
  const shared = sharedApplication({ adapter, options, wechat, accounts: [merchant()], providers: [Cashier] });
  const start = (account = merchant()): Promise<TestApplication> =>
    startApplication({ adapter, options, wechat, accounts: [account], providers: [Cashier] });

  describe('a v3 notification', () => {
    it('is taken as it is, with the signature type or without', async () => {
      const app = await start();
      expect((await post(app, '/wechat/pay', genuine())).status).toBe(204);
      expect((await post(app, '/wechat/pay', withoutHeader('wechatpay-signature-type'))).status).toBe(204);
      expect(Cashier.events).toHaveLength(1);
    });

    it.each<[string, () => SignedNotification, number?]>([
      [
        'a body that was re-serialised',
        () => ({ ...genuine(), body: JSON.stringify(JSON.parse(genuine().body), null, 1) }),
      ],
      [
        'a body with one more space',
        () => {
          const { headers, body } = genuine();
          return { headers, body: `${body} ` };
        },
      ],
      [
        'a bit of the ciphertext flipped',
        () => {
          const { headers, body } = genuine();
          return {
            headers,
            body: body.replace(/"ciphertext":"(.)/, (text, c: string) => text.slice(0, -1) + (c === 'A' ? 'B' : 'A')),
          };
        },
      ],
      [
        'a bit of the ciphertext flipped before it was signed',
        () =>
          resigned(({ resource }) => {
            resource['ciphertext'] = flipBit(resource['ciphertext']!, 3);
          }),
      ],
      [
        'a bit of the tag flipped',
        () =>
          resigned(({ resource }) => {
            resource['ciphertext'] = flipBit(
              resource['ciphertext']!,
              Buffer.from(resource['ciphertext']!, 'base64').length - 1,
            );
          }),
      ],
      [
        'a truncated tag',
        () =>
          resigned(({ resource }) => {
            resource['ciphertext'] = Buffer.from(resource['ciphertext']!, 'base64').subarray(0, -1).toString('base64');
          }),
      ],
      [
        'a tag of four bytes',
        () =>
          resigned(({ resource }) => {
            resource['ciphertext'] = Buffer.from(resource['ciphertext']!, 'base64').subarray(0, -12).toString('base64');
          }),
      ],
      [
        'no ciphertext',
        () =>
          resigned(({ resource }) => {
            delete resource['ciphertext'];
          }),
      ],
      [
        'another associated_data',
        () =>
          resigned(({ resource }) => {
            resource['associated_data'] = 'refund';
          }),
      ],
      [
        'no associated_data',
        () =>
          resigned(({ resource }) => {
            delete resource['associated_data'];
          }),
      ],
      [
        'another nonce',
        () =>
          resigned(({ resource }) => {
            resource['nonce'] = '000000000000';
          }),
      ],
      [
        'a nonce of another length',
        () =>
          resigned(({ resource }) => {
            resource['nonce'] = 'short';
          }),
      ],
      [
        'another algorithm',
        () =>
          resigned(({ resource }) => {
            resource['algorithm'] = 'AEAD_SM4_GCM';
          }),
      ],
      ['a timestamp of 301 seconds ago', () => weChatPay.sign(genuine().body, { timestamp: now() - 301 })],
      ['a timestamp in 301 seconds', () => weChatPay.sign(genuine().body, { timestamp: now() + 301 })],
      ['a timestamp that is not the signed one', () => withHeaders({ 'wechatpay-timestamp': String(now() + 1) })],
      ['an unknown serial', () => withHeaders({ 'wechatpay-serial': '7777' })],
      ['the key of somebody else', () => somebodyElse.notification('TRANSACTION.SUCCESS', payment)],
      [
        'another APIv3 key',
        () => {
          const { body } = signerWith(apiV3Key.toUpperCase()).notification('TRANSACTION.SUCCESS', payment);
          return weChatPay.sign(body);
        },
      ],
      [
        'the payment of another merchant',
        () => weChatPay.notification('TRANSACTION.SUCCESS', { ...payment, mchid: '1900000002' }),
      ],
      [
        'the refund of another service provider',
        () => weChatPay.notification('REFUND.SUCCESS', { sp_mchid: '1900000002', sub_mchid: mchId, refund_id: '1' }),
      ],
      ['an unknown signature type', () => withHeaders({ 'wechatpay-signature-type': 'WECHATPAY2-SM2-WITH-SM3' }), 400],
      ['no timestamp', () => withoutHeader('wechatpay-timestamp'), 400],
      ['a strange timestamp', () => withHeaders({ 'wechatpay-timestamp': '1e9' }), 400],
      ['no nonce', () => withoutHeader('wechatpay-nonce'), 400],
      ['no serial', () => withoutHeader('wechatpay-serial'), 400],
      ['a v2 document', () => weChatPay.notificationV2(paymentV2), 400],
      ['a v2 document that is signed as v3', () => weChatPay.sign(weChatPay.notificationV2(paymentV2).body), 400],
      ['no JSON', () => weChatPay.sign('{"id":'), 400],
      ['no resource', () => weChatPay.sign('{"id":"1","event_type":"TRANSACTION.SUCCESS"}'), 400],
    ])('with %s is refused and changes nothing', async (_what, notification, status) => {
      expectRefused(await post(shared(), '/wechat/pay', notification()), status);
    });

    it('is refused from another app than the configured ones', async () => {
      expectRefused(await post(await start(merchant({ appId: 'wx1' })), '/wechat/pay', genuine()));
      const app = await start(merchant({ appId: ['wx1', payment.appid] }));
      expect((await post(app, '/wechat/pay', genuine())).status).toBe(204);
    });

    it('may be decrypted by any of several APIv3 keys', async () => {
      const old = 'a'.repeat(32);
      const app = await start(merchant({ apiV3Key: [apiV3Key, old] }));
      const { body } = signerWith(old).notification('TRANSACTION.SUCCESS', payment);
      expect((await post(app, '/wechat/pay', weChatPay.sign(body))).status).toBe(204);
    });

    it('has a window that can be changed', async () => {
      const app = await start(merchant({ timestampTolerance: 1000 }));
      const late = weChatPay.sign(genuine().body, { timestamp: now() - 900 });
      expect((await post(app, '/wechat/pay', late)).status).toBe(204);
    });

    it('is refused without noise when it is a probe', async () => {
      const app = await start();
      const probe = withHeaders({ 'wechatpay-signature': 'WECHATPAY/SIGNTEST/bbD3ZE5LiIm' });
      expectRefused(await post(app, '/wechat/pay', probe));
      expectRefused(
        await post(app, '/wechat/pay', { ...probe, headers: { ...probe.headers, 'wechatpay-serial': '1' } }),
      );
      expect(app.logs.text('warn', 'error', 'fatal')).toBe('');
      expect(app.logs.text('debug')).toContain('WeChat Pay is testing with a wrong signature');
      expectRefused(await post(app, '/wechat/pay', withHeaders({ 'wechatpay-signature': 'c2lnbmF0dXJl' })));
      expect(app.logs.text('warn')).toContain('Wechatpay-Signature does not fit the body');
      expect(app.logs.text()).not.toContain(apiV3Key);
    });
  });

  describe('a v2 notification', () => {
    const v2 = (body: string): SignedNotification => ({ headers: { 'content-type': 'text/xml' }, body });
    const refund = { refund_id: '5', refund_status: 'SUCCESS', out_refund_no: '1', total_fee: 10, refund_fee: 10 };

    function expectRefusedV2(answer: Answer, status = 403): void {
      expect(answer).toMatchObject({ status, body: failureV2(status === 400 ? 'Bad Request' : 'Forbidden') });
      expect(Cashier.events).toEqual([]);
    }

    it('is taken, and answered with exactly the official bytes', async () => {
      const app = await start();
      expect(await post(app, '/wechat/pay/v2', weChatPay.notificationV2(paymentV2))).toMatchObject({
        status: 200,
        body: successV2,
      });
      expect(Cashier.events[0]).toMatchObject({ totalFee: 1, timeEnd: new Date('2014-09-03T13:15:40+08:00') });
    });

    it.each<[string, () => SignedNotification, number?]>([
      [
        'a changed amount',
        () => v2(weChatPay.notificationV2(paymentV2).body.replace('<total_fee>1<', '<total_fee>2<')),
      ],
      [
        'an added field',
        () => v2(weChatPay.notificationV2(paymentV2).body.replace('</xml>', '<attach>x</attach></xml>')),
      ],
      [
        'a field given twice',
        () =>
          v2(weChatPay.notificationV2(paymentV2).body.replace('</xml>', '<attach>x</attach><attach>x</attach></xml>')),
      ],
      [
        'a nested field',
        () => v2(weChatPay.notificationV2(paymentV2).body.replace('</xml>', '<attach><a>x</a></attach></xml>')),
      ],
      ['no signature', () => v2(weChatPay.notificationV2(paymentV2).body.replace(/<sign>.*<\/sign>/, ''))],
      [
        'a signature in lower case',
        () =>
          v2(
            weChatPay
              .notificationV2(paymentV2)
              .body.replace(/<sign>.*<\/sign>/, (sign) => sign.replace(/[0-9A-F]{32}/, (hex) => hex.toLowerCase())),
          ),
      ],
      ['another key', () => new PayNotificationSigner({ apiKey: 'b'.repeat(32) }).notificationV2(paymentV2)],
      ['another merchant', () => weChatPay.notificationV2({ ...paymentV2, mch_id: '1900000002' })],
      [
        'a document type',
        () =>
          v2(
            `<!DOCTYPE foo [<!ENTITY xxe SYSTEM "http://tst.qq.com/xxe_inject/1">]>${weChatPay.notificationV2(paymentV2).body}`,
          ),
        400,
      ],
      ['a v3 body', () => ({ ...genuine() }), 400],
      [
        'an unsigned refund of another merchant',
        () => weChatPay.refundV2({ appid: 'wx1', mch_id: '1900000002' }, refund),
      ],
      ['a refund that names no merchant', () => weChatPay.refundV2({ appid: 'wx1' }, refund)],
      [
        'a refund for another key',
        () => new PayNotificationSigner({ apiKey: 'b'.repeat(32) }).refundV2({ mch_id: mchId }, refund),
      ],
      ['a req_info that is no base64', () => v2(`<xml><mch_id>${mchId}</mch_id><req_info>-</req_info></xml>`)],
      ['a payment that hides behind a failure to sign', () => v2('<xml><return_code>FAIL</return_code></xml>')],
    ])('with %s is refused and changes nothing', async (_what, notification, status) => {
      expectRefusedV2(await post(shared(), '/wechat/pay/v2', notification()), status);
    });

    it('of a refund takes no time that a stranger could multiply', async () => {
      const app = await start();
      const reqInfo = `<![CDATA[A${' '.repeat(500_000)}!]]>`;
      const before = process.cpuUsage();
      const answer = await post(
        app,
        '/wechat/pay/v2',
        v2(`<xml><mch_id>${mchId}</mch_id><req_info>${reqInfo}</req_info></xml>`),
      );
      expectRefusedV2(answer);
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
    });

    it('of a refund is known by what was encrypted, and by nothing beside it', async () => {
      const app = await start();
      const envelope = { appid: 'wx1', mch_id: mchId, total_fee: '99999' };
      expect(await post(app, '/wechat/pay/v2', weChatPay.refundV2(envelope, refund))).toMatchObject({
        status: 200,
        body: successV2,
      });
      expect(Cashier.events[0]).toMatchObject({
        type: 'pay.v2.refund-processed',
        reqInfo: { refundId: '5', refundFee: 10 },
      });
      expect(Cashier.events[0]!.raw).not.toHaveProperty('total_fee');
    });

    it('is verified as it says, or as the account says', async () => {
      const app = await start(merchant({ signType: 'HMAC-SHA256', apiKey: ['c'.repeat(32), apiKey] }));
      const hmac = new PayNotificationSigner({ apiKey, signType: 'HMAC-SHA256' });
      expect((await post(app, '/wechat/pay/v2', hmac.notificationV2(paymentV2))).status).toBe(200);
      expect(
        (
          await post(
            app,
            '/wechat/pay/v2',
            weChatPay.notificationV2({ ...paymentV2, transaction_id: '2', sign_type: 'MD5' }),
          )
        ).status,
      ).toBe(200);
      expect(Cashier.events).toHaveLength(2);
      Cashier.events = [];
      expectRefusedV2(await post(app, '/wechat/pay/v2', weChatPay.notificationV2(paymentV2)));
    });

    it('is taken at no URL of a merchant without an apiKey', async () => {
      const app = await start(payMerchant({ mchId, apiV3Key, publicKeys: weChatPay.publicKeys }));
      expect((await post(app, '/wechat/pay/v2', weChatPay.notificationV2(paymentV2))).status).toBe(404);
    });
  });
});

describe('the signature of v2', () => {
  it('leaves out what is empty, and sorts by bytes', () => {
    const expected = createHash('md5').update(`A=1&a=2&key=${apiKey}`).digest('hex').toUpperCase();
    expect(signV2({ a: '2', A: '1', empty: '', sign: 'X' }, apiKey, 'MD5')).toBe(expected);
  });
});

describe('the cipher of resources', () => {
  it('reads what it has written', () => {
    const cipher = new ResourceCipher(apiV3Key);
    expect(cipher.decrypt(cipher.encrypt('{"钱":1}', '123456789012', ''))).toBe('{"钱":1}');
  });
});
