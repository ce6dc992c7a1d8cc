import { Injectable } from '@nestjs/common';
import { news, officialAccount, OnMenuClick, OnText, type WechatAccount } from 'nestjs-wechat';
import { WechatClientModule } from 'nestjs-wechat/client';
import { OnTemplateCardClick, updateButton, wecomApp } from 'nestjs-wechat/wecom';
import * as wecom from 'nestjs-wechat/wecom';
import { WecomCallbackSigner, type WechatApiStandIn } from 'nestjs-wechat/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, it } from 'vitest';
import { credentials, event, message, startApplication, textMessage } from '../harness/application.js';
import { withDeadline } from '../harness/with-deadline.js';
import { appSecret, startApi } from './client-application.js';

const SEND = '/cgi-bin/message/custom/send';
const openid = textMessage('')['FromUserName'] as string;
const corp = { corpId: 'ww0123456789abcdef', agentId: 1000002, corpSecret: 'secret-of-the-corp-app' };

@Injectable()
class SlowDesk {
  @OnText()
  async text(): Promise<string> {
    await sleep(300);
    return 'It took a while.';
  }

  @OnMenuClick()
  async click() {
    await sleep(300);
    return news([
      { title: 'One', url: 'https://a.example/1' },
      { title: 'Two', url: 'https://a.example/2' },
    ]);
  }
}

@Injectable()
class SlowStaffDesk {
  @wecom.OnText()
  async text(): Promise<string> {
    await sleep(300);
    return 'It took a while.';
  }

  @OnTemplateCardClick()
  async card() {
    await sleep(300);
    return updateButton('Approved');
  }
}

let api: WechatApiStandIn;

beforeEach(async () => {
  const { appId } = credentials;
  api = await startApi({ apps: [{ appId, appSecret }], wecomApps: [corp] });
});

/** The option, which everything that counts time goes by. */
const clock = (): number => Date.now() - 60_000;

const start = (accounts: WechatAccount[], ...providers: (typeof SlowDesk | typeof SlowStaffDesk)[]) =>
  startApplication({
    adapter: 'express',
    accounts: accounts.map((account) => withDeadline(account, 100)),
    wechat: { clock },
    imports: [WechatClientModule.forRoot({ baseUrl: api.url })],
    providers,
  });

it('go out as customer service messages where the account has a secret', async () => {
  const app = await start([officialAccount({ ...credentials, appSecret })], SlowDesk);
  expect((await app.push(textMessage('Hello'))).body).toBe('success');
  await expect
    .poll(() => api.requestsTo(SEND).map(({ json }) => json))
    .toEqual([{ touser: openid, msgtype: 'text', text: { content: 'It took a while.' } }]);
});

it('say that of several articles the first was sent', async () => {
  const app = await start([officialAccount({ ...credentials, appSecret })], SlowDesk);
  await app.push(event('CLICK', { EventKey: 'TODAY' }));
  await expect.poll(() => api.requestsTo(SEND).length).toBe(1);
  expect(app.logs.text('warn')).toContain('has 2 articles; only the first is sent');
});

it('are reported with the reason when the window of the user is over', async () => {
  const app = await start([officialAccount({ ...credentials, appSecret })], SlowDesk);
  api.fail(SEND, 45015, 45047);
  await app.push(event('CLICK', { EventKey: 'TODAY' }));
  await app.push(message('text', { Content: 'Hello' }));
  await expect.poll(() => app.logs.text('error').match(/could not be sent/g)?.length).toBe(2);
  const errors = app.logs.text('error');
  expect(errors).toMatch(
    /After a click on the menu the account may send 3 messages within 1 minute, and it came \d s ago/,
  );
  expect(errors).toMatch(/After a message the account may send 5 messages within 48 hours/);
  expect(errors).not.toContain(appSecret);
});

it('are left to a repeat where the account has no secret', async () => {
  const app = await start([officialAccount(credentials)], SlowDesk);
  const reply = await app.replyTo(textMessage('Hello'));
  expect(reply).toMatchObject({ Content: 'It took a while.' });
  expect(api.requests).toEqual([]);
});

it('go out as messages of a WeCom app, and as updates of a card', async () => {
  const { token, encodingAesKey } = credentials;
  const app = await start([wecomApp({ token, encodingAesKey, ...corp })], SlowStaffDesk);
  const signer = new WecomCallbackSigner({ token, encodingAesKey, receiverId: corp.corpId });
  const push = async (fields: Record<string, string>): Promise<void> => {
    const { query, body, contentType } = signer.message({
      ToUserName: corp.corpId,
      FromUserName: 'mei',
      CreateTime: Math.floor(Date.now() / 1000),
      AgentID: corp.agentId,
      ...fields,
    });
    await app.request(`/wechat${query}`, { method: 'POST', body, headers: { 'content-type': contentType } });
  };
  await push({ MsgType: 'text', Content: 'Hello', MsgId: '1' });
  await expect
    .poll(() => api.requestsTo('/cgi-bin/message/send').map(({ json }) => json))
    .toEqual([{ touser: 'mei', agentid: corp.agentId, msgtype: 'text', text: { content: 'It took a while.' } }]);
  api.answer('/cgi-bin/message/update_template_card', { errcode: 0, errmsg: 'ok' });
  await push({ MsgType: 'event', Event: 'template_card_event', EventKey: 'approve', ResponseCode: 'RC', TaskId: 'T' });
  await expect
    .poll(() => api.requestsTo('/cgi-bin/message/update_template_card').map(({ json }) => json))
    .toEqual([{ userids: ['mei'], agentid: corp.agentId, response_code: 'RC', button: { replace_name: 'Approved' } }]);
});
