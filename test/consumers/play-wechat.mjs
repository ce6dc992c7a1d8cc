// Plays WeChat to the application at the URL of the first argument. Runs in a consumer's folder, with its library.
import { strictEqual } from 'node:assert';

import { CallbackSigner } from 'nestjs-wechat/testing';

const callback = process.argv[2];
const wechat = new CallbackSigner({
  appId: 'wx0123456789abcdef',
  token: 'consumer',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
});

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
const post = (/** @type {string} */ query) =>
  fetch(callback + query, { method: 'POST', headers: { 'content-type': click.contentType }, body: click.body });

const reply = await post(click.query);
strictEqual(reply.status, 200);
const opened = wechat.openReply(await reply.text());
strictEqual(opened['ToUserName'], 'oGuest');
strictEqual(opened['Content'], 'Oolong for oGuest');

const forged = await post(click.query.replace(/signature=[0-9a-f]/g, 'signature=0f'));
strictEqual(forged.status, 403);
