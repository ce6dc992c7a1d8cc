import { strictEqual } from 'node:assert';

import type { INestApplication } from '@nestjs/common';
import { CallbackSigner } from 'nestjs-wechat/testing';

import { credentials } from './greeter.js';

/** Starts the application, plays WeChat to it, and stops it. */
export async function check(app: INestApplication): Promise<void> {
  await app.listen(0, '127.0.0.1');
  try {
    const callback = `http://127.0.0.1:${app.getHttpServer().address().port}/wechat`;
    const wechat = new CallbackSigner(credentials);

    const handshake = wechat.handshake({ echostr: '5837397911281931' });
    const answer = await fetch(callback + handshake.url);
    strictEqual(answer.status, 200);
    strictEqual(await answer.text(), '5837397911281931');

    const click = wechat.message({
      ToUserName: 'gh_consumer',
      FromUserName: 'oGuest',
      CreateTime: Math.floor(Date.now() / 1000),
      MsgType: 'event',
      Event: 'CLICK',
      EventKey: 'TODAY',
    });
    const reply = await fetch(callback + click.query, {
      method: 'POST',
      headers: { 'content-type': click.contentType },
      body: click.body,
    });
    strictEqual(reply.status, 200);
    const opened = wechat.openReply(await reply.text());
    strictEqual(opened['ToUserName'], 'oGuest');
    strictEqual(opened['Content'], 'Oolong for oGuest');

    const forged = await fetch(callback + click.query.replace(/signature=[0-9a-f]/g, 'signature=0f'), {
      method: 'POST',
      headers: { 'content-type': click.contentType },
      body: click.body,
    });
    strictEqual(forged.status, 403);
  } finally {
    await app.close();
  }
}
