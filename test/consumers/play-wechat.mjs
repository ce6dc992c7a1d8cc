// Lies in a consumer's folder, and so plays WeChat with the library of that consumer.
import { deepStrictEqual, strictEqual } from 'node:assert';

import { createWechatTestClient } from 'nestjs-wechat/testing';

/** @type {(url: string) => Promise<void>} */
export async function play(url) {
  const { origin, pathname } = new URL(url);
  const wechat = createWechatTestClient(origin, {
    account: {
      appId: 'wx0123456789abcdef',
      token: 'consumer',
      encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
      path: pathname,
    },
  });

  const handshake = await wechat.handshake();
  strictEqual(handshake.verdict, 'accepted', handshake.why);

  const { reply, why } = await wechat.user('oGuest').clicks('TODAY');
  deepStrictEqual(reply, { type: 'text', content: 'Oolong for oGuest' }, why);

  const forged = await wechat.user('oGuest', { fault: 'wrong-signature' }).clicks('TODAY');
  strictEqual(forged.raw?.status, 403);
}
