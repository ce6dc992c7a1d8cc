import { MemoryTicketStore } from 'nestjs-wechat';
import { WecomAiBotEvent, wecomAiBot, wecomApp, wecomSuite } from 'nestjs-wechat/wecom';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WechatApiStandIn } from 'nestjs-wechat/testing';
import type { WechatClient } from 'nestjs-wechat/client';
import { credentials } from '../harness/application.js';
import { startApi, startClient } from './client-application.js';

const { token, encodingAesKey } = credentials;
const app = { corpId: 'ww0123456789abcdef', agentId: 7, corpSecret: 'secret-of-the-corp-app' };
const suite = { suiteId: 'wwsuite', suiteSecret: 'secret-of-the-suite', suiteTicket: 'ticket-of-the-suite' };
const provider = { corpId: 'wwprovider', providerSecret: 'secret-of-the-provider' };
const customer = { corpId: 'wwcustomer', permanentCode: 'permanent-code' };

let api: WechatApiStandIn;
let wechat: WechatClient;
let tickets: MemoryTicketStore;

beforeEach(async () => {
  api = await startApi({
    wecomApps: [app],
    suites: [{ ...suite, corps: { [customer.corpId]: customer.permanentCode } }],
    providers: [provider],
  });
  tickets = new MemoryTicketStore();
  const { suiteId, suiteSecret } = suite;
  ({ wechat } = await startClient(api, {
    accounts: [
      wecomApp({ name: 'staff', token, encodingAesKey, ...app }),
      wecomSuite({
        name: 'crm',
        token,
        encodingAesKey,
        suiteId,
        suiteSecret,
        ...provider,
        ticketStore: tickets,
        permanentCodeOf: (corpId) => (corpId === customer.corpId ? customer.permanentCode : undefined),
      }),
      wecomAiBot({ name: 'bot', token, encodingAesKey }),
    ],
  }));
});

describe('an app', () => {
  it('sends messages, and says who did not get them', async () => {
    api.answer('/cgi-bin/message/send', {
      errcode: 0,
      errmsg: 'ok',
      invaliduser: 'li|wang',
      msgid: 'm1',
      response_code: 'rc',
    });
    const sent = await wechat.wecom().messages.send({
      touser: 'mei|li',
      agentid: undefined,
      msgtype: 'text',
      text: { content: 'Tea' },
    });
    expect(sent).toEqual({
      msgid: 'm1',
      invalidUsers: ['li', 'wang'],
      invalidParties: [],
      invalidTags: [],
      unlicensedUsers: [],
      responseCode: 'rc',
    });
    const [request] = api.requestsTo('/cgi-bin/message/send');
    expect(request!.json).toEqual({ agentid: 7, touser: 'mei|li', msgtype: 'text', text: { content: 'Tea' } });
  });

  it('updates cards, takes messages back and welcomes customers', async () => {
    for (const path of ['message/update_template_card', 'message/recall', 'externalcontact/send_welcome_msg']) {
      api.answer(`/cgi-bin/${path}`, { errcode: 0, errmsg: 'ok' });
    }
    const { messages } = wechat.wecom();
    await messages.updateButton({ responseCode: 'rc' }, 'Done');
    const card = { card_type: 'text_notice', card_action: { type: 1, url: 'https://a.example/' } } as const;
    await messages.updateTemplateCard({ responseCode: 'rc', userids: ['mei'] }, card);
    await messages.recall('m1');
    await messages.sendWelcome({ welcome_code: 'wc', text: { content: 'Welcome' } });
    const update = '/cgi-bin/message/update_template_card';
    expect(api.requests.slice(1).map(({ method, path, json }) => [method, path, json])).toEqual([
      ['POST', update, { atall: 1, agentid: 7, response_code: 'rc', button: { replace_name: 'Done' } }],
      ['POST', update, { userids: ['mei'], agentid: 7, response_code: 'rc', template_card: card }],
      ['POST', '/cgi-bin/message/recall', { msgid: 'm1' }],
      ['POST', '/cgi-bin/externalcontact/send_welcome_msg', { welcome_code: 'wc', text: { content: 'Welcome' } }],
    ]);
  });

  it('signs pages with the ticket of the corp and with that of the app', async () => {
    const { jsSdk } = wechat.wecom();
    const signature = expect.stringMatching(/^[\da-f]{40}$/) as string;
    expect(await jsSdk.config('https://a.example/')).toMatchObject({ appId: app.corpId, signature });
    expect(await jsSdk.agentConfig('https://a.example/')).toMatchObject({ corpid: app.corpId, agentid: 7, signature });
    await jsSdk.config('https://a.example/other');
    expect(api.requestsTo('/cgi-bin/get_jsapi_ticket')).toHaveLength(1);
    expect(api.requestsTo('/cgi-bin/ticket/get').map(({ query }) => query)).toEqual([{ type: 'agent_config' }]);
  });
});

describe('a suite', () => {
  it('calls with its ticket, for the provider with its secret, and for a corp with its permanent code', async () => {
    await expect(wechat.wecomSuite().accessToken()).rejects.toThrow(/No suite_ticket of wwsuite has been pushed yet/);
    await tickets.set(suite.suiteId, { value: suite.suiteTicket, issuedAt: new Date() });
    const paths = ['service/get_pre_auth_code', 'service/get_login_info', 'department/list'];
    paths.forEach((path) => api.answer(`/cgi-bin/${path}`, { errcode: 0, errmsg: 'ok' }));
    await wechat.wecomSuite().get('/cgi-bin/service/get_pre_auth_code');
    await wechat.wecomSuite().provider.post<object>('/cgi-bin/service/get_login_info', { auth_code: 'c' });
    await wechat.wecomSuite('crm').corp(customer.corpId).get<object>('/cgi-bin/department/list');
    const callers = paths.map((path) => api.requestsTo(`/cgi-bin/${path}`)[0]!.caller);
    expect(callers).toEqual([
      { kind: 'suite', id: 'wwsuite' },
      { kind: 'provider', id: 'wwprovider' },
      { kind: 'suite-corp', id: 'wwcustomer' },
    ]);
    await expect(wechat.wecomSuite().corp('wwstranger').accessToken()).rejects.toThrow(/no permanent code/);
  });

  it('replaces a dead token by its own codes', async () => {
    await tickets.set(suite.suiteId, { value: suite.suiteTicket, issuedAt: new Date() });
    api.answer('/cgi-bin/service/get_pre_auth_code', { errcode: 0 });
    await wechat.wecomSuite().get('/cgi-bin/service/get_pre_auth_code');
    api.revoke(suite.suiteId);
    await wechat.wecomSuite().get('/cgi-bin/service/get_pre_auth_code');
    expect(api.requestsTo('/cgi-bin/service/get_suite_token')).toHaveLength(2);
  });
});

it('an AI bot answers later by the URL of the event, without a token', async () => {
  api.answer('/cgi-bin/aibot/response', { errcode: 0, errmsg: 'ok' });
  class Message extends WecomAiBotEvent {}
  const event = Object.assign(new Message(), {
    account: 'bot',
    type: 'wecom-aibot.message.text' as const,
    responseUrl: 'https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=CODE',
  });
  await wechat.respond(event, { msgtype: 'markdown', markdown: { content: '**Tea**' } });
  expect(api.requests).toHaveLength(1);
  expect(api.requests[0]).toMatchObject({
    query: { response_code: 'CODE' },
    json: { msgtype: 'markdown', markdown: { content: '**Tea**' } },
  });
  api.fail('/cgi-bin/aibot/response', 40058);
  const error: Error = await wechat.respond(event, { msgtype: 'markdown', markdown: { content: '' } }).then(
    () => new Error('It was expected to fail.'),
    (caught: Error) => caught,
  );
  expect(error).toMatchObject({ errcode: 40058 });
  expect(error.message + String(error.stack)).not.toContain('CODE');
});
