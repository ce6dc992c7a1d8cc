import { generateKeyPairSync } from 'node:crypto';

import { PayNotificationSigner } from 'nestjs-wechat/testing';
import { describe, expect, it, vi } from 'vitest';

import { payMerchant, type PublicKeys } from '../../src/platforms/pay/index.js';
import { PublicKeyRing } from '../../src/platforms/pay/public-keys.js';
import { startApplication } from '../harness/application.js';
import { otherPayKeys } from '../harness/pay-keys.js';
import { apiV3Key, Cashier, mchId, payment, post, weChatPay } from './merchant.js';

const MINUTE = 60_000;
const first = weChatPay.publicKeys;
const id = Object.keys(first)[0]!;
const { privateKey } = otherPayKeys;
const other = new PayNotificationSigner({ privateKey, publicKeyId: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' })
  .publicKeys;
const otherId = Object.keys(other)[0]!;

describe('the keys of a merchant', () => {
  it('are those given, without asking anybody', () => {
    const ring = new PublicKeyRing({ ...first, ...other }, () => Promise.reject(new Error('asked')));
    expect(ring.find(id, 0)).toMatchObject({ asymmetricKeyType: 'rsa' });
    expect(ring.find(otherId.toLowerCase(), 0)).toMatchObject({ asymmetricKeyType: 'rsa' });
    expect(() => new PublicKeyRing(first, undefined).find(otherId, 0)).toThrow(`Wechatpay-Serial ${otherId}`);
  });

  it('are fetched for a serial that is not known, once for all who wait and at most once a minute', async () => {
    const source = vi.fn(() => Promise.resolve(other));
    const ring = new PublicKeyRing(first, source);
    const all = await Promise.allSettled([ring.find(otherId, 0), ring.find('1', 0), ring.find('2', 0)]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    for (let serial = 0; serial < 1000; serial++) {
      await expect(ring.find(String(serial), MINUTE - 1)).rejects.toMatchObject({ reason: 'signing-key' });
    }
    expect(source).toHaveBeenCalledTimes(1);
    await expect(ring.find('1', MINUTE)).rejects.toMatchObject({ reason: 'signing-key' });
    expect(source).toHaveBeenCalledTimes(2);
  });

  it('are fetched anew when they are old, while they still serve', async () => {
    const source = vi.fn<() => PublicKeys>(() => other);
    const ring = new PublicKeyRing({}, source);
    await ring.find(otherId, 0);
    source.mockReturnValue(first);
    expect(ring.find(otherId, 12 * 60 * MINUTE)).not.toBeInstanceOf(Promise);
    await vi.waitFor(() => expect(ring.find(id, 12 * 60 * MINUTE)).not.toBeInstanceOf(Promise));
    expect(source).toHaveBeenCalledTimes(2);
  });

  it('stay when the source fails or hangs or gives nonsense, and the refusal says why', async () => {
    const source = vi.fn<() => PublicKeys | Promise<PublicKeys>>(() => other);
    const ring = new PublicKeyRing({}, source);
    await ring.find(otherId, 0);
    const cause = new Error('503');
    source.mockReturnValue(Promise.reject(cause));
    await expect(ring.find(id, MINUTE)).rejects.toMatchObject({ reason: 'signing-key', cause });
    source.mockReturnValue({ [id]: 'no key' });
    await expect(ring.find(id, 2 * MINUTE)).rejects.toMatchObject({ reason: 'signing-key' });
    source.mockReturnValue(new Promise(() => undefined));
    await expect(ring.find(id, 3 * MINUTE)).rejects.toThrow(/gave no keys within 2000 ms/);
    expect(ring.find(otherId, 3 * MINUTE)).not.toBeInstanceOf(Promise);
  });

  it('may all come from the source', async () => {
    Cashier.events = [];
    const account = payMerchant({ mchId, apiV3Key, fetchPublicKeys: () => Promise.resolve(first) });
    const app = await startApplication({ adapter: 'fastify', accounts: [account], providers: [Cashier] });
    const answer = await post(app, '/wechat/pay', weChatPay.notification('TRANSACTION.SUCCESS', payment));
    expect(answer.status).toBe(204);
    const stranger = new PayNotificationSigner({ apiV3Key, privateKey, publicKeyId: 'ABCD' });
    const refused = await post(app, '/wechat/pay', stranger.notification('TRANSACTION.SUCCESS', payment));
    expect(refused).toMatchObject({ status: 403, body: '{"code":"FAIL","message":"Forbidden"}' });
    expect(Cashier.events).toHaveLength(1);
  });
});

describe('payMerchant', () => {
  const faultsOf = (options: object): string => {
    try {
      payMerchant(options as Parameters<typeof payMerchant>[0]);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };

  it('has one URL for v3 and one for v2, as far as there are keys', () => {
    const v3 = { mchId, apiV3Key, publicKeys: first };
    const pathsOf = (options: Parameters<typeof payMerchant>[0]): string[] =>
      payMerchant(options).endpoints.map(({ path }) => path);
    expect(pathsOf(v3)).toEqual(['wechat/pay']);
    expect(pathsOf({ ...v3, name: 'shop', apiKey: 'k'.repeat(32) })).toEqual(['wechat/shop', 'wechat/shop/v2']);
    expect(pathsOf({ mchId, apiKey: 'k'.repeat(32), path: 'hooks/pay' })).toEqual(['hooks/pay/v2']);
  });

  it('lists every fault, and no key', () => {
    const faults = faultsOf({
      name: 'a b',
      path: '/:id',
      mchId: 'wx1',
      appId: '',
      apiV3Key: 'short-secret',
      publicKeys: { [id]: '-----BEGIN PUBLIC KEY-----secret-----END PUBLIC KEY-----' },
      fetchPublicKeys: 1,
      apiKey: 'short-secret',
      signType: 'SHA1',
      timestampTolerance: -1,
    });
    for (const name of [
      'name',
      'path',
      'mchId',
      'appId',
      'apiV3Key',
      `publicKeys["${id}"]`,
      'fetchPublicKeys',
      'apiKey',
      'signType',
      'timestampTolerance',
    ]) {
      expect(faults).toContain(`- ${name} has to be`);
    }
    expect(faults).not.toContain('secret');
  });

  it('needs an APIv3 key and public keys, or the API key of v2', () => {
    expect(faultsOf({ mchId })).toMatch(/apiV3Key has to be/);
    expect(faultsOf({ mchId, apiV3Key })).toMatch(/publicKeys has to be/);
    expect(faultsOf({ mchId, apiV3Key, publicKeys: {} })).toMatch(/publicKeys has to be/);
    expect(faultsOf({ mchId, apiV3Key, publicKeys: first, extra: 1 })).toMatch(/extra/);
  });

  it('refuses keys that could never verify', () => {
    const pem = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(faultsOf({ mchId, apiV3Key, publicKeys: { [id]: pem } })).toContain('it is no RSA key');
  });
});
