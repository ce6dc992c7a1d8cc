import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';

import { PublishTest } from '../../src/platforms/open-platform/publish-test.js';
import { TenantGuard } from '../../src/platforms/open-platform/tenant-guard.js';
import { LogRecorder } from '../harness/log-recorder.js';
import { Logger } from '@nestjs/common';

const TESTER = 'wx570bc396a51b8ff8';
const message = (Content: string | undefined, ToUserName = 'gh_3c884a361561') => ({
  ToUserName,
  FromUserName: 'o1',
  MsgType: 'text',
  ...(Content === undefined ? {} : { Content }),
});

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** An API that answers each call with the next of the answers. */
async function apiWith(...answers: readonly { status?: number; body: object }[]) {
  const calls: { url: string; body: unknown }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { status = 200, body } = answers[calls.length]!;
      calls.push({ url: request.url!, body: JSON.parse(text) });
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => void server.close());
  return { calls, apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function recordedLogs(): LogRecorder {
  const logs = new LogRecorder();
  Logger.overrideLogger(logs);
  return logs;
}

describe('the publish test of the Open Platform', () => {
  const withToken = (apiUrl: string) =>
    new PublishTest('wxcomponent', { apiUrl, componentAccessToken: () => 'component token' });

  it('answers the text case, and no message of anybody else', () => {
    const test = new PublishTest('wxcomponent', {});
    expect(test.answer(TESTER, message('TESTCOMPONENT_MSG_TYPE_TEXT'))).toEqual({
      text: 'TESTCOMPONENT_MSG_TYPE_TEXT_callback',
    });
    expect(test.answer(TESTER, message('TESTCOMPONENT_MSG_TYPE_TEXT', 'gh_other'))).toBeUndefined();
    expect(test.answer('wxother', message('TESTCOMPONENT_MSG_TYPE_TEXT'))).toBeUndefined();
    expect(test.answer(TESTER, message(undefined))).toBeUndefined();
    expect(test.answer(TESTER, message('QUERY_AUTH_CODE:code'))).toBeUndefined();
  });

  it('answers the API case through the API', async () => {
    const { calls, apiUrl } = await apiWith(
      { body: { authorization_info: { authorizer_access_token: 'token' } } },
      { body: { errcode: 0 } },
    );
    expect(withToken(apiUrl).answer(TESTER, message('QUERY_AUTH_CODE:code'))).toEqual({ text: undefined });
    await expect.poll(() => calls).toHaveLength(2);
    expect(calls[1]).toEqual({
      url: '/cgi-bin/message/custom/send?access_token=token',
      body: { touser: 'o1', msgtype: 'text', text: { content: 'code_from_api' } },
    });
  });

  it.each([
    [[{ body: {} }], 'api_query_auth returned no authorizer_access_token'],
    [[{ body: { errcode: 61004 } }], '/cgi-bin/component/api_query_auth answered 200, errcode 61004'],
    [[{ status: 502, body: {} }], '/cgi-bin/component/api_query_auth answered 502, errcode undefined'],
  ])('says why the API case failed: %j', async (answers, why) => {
    const logs = recordedLogs();
    const { apiUrl } = await apiWith(...answers);
    withToken(apiUrl).answer(TESTER, message('QUERY_AUTH_CODE:code'));
    await expect.poll(() => logs.text('error')).toContain(`The API case of the publish test failed: ${why}`);
    expect(logs.text('error')).not.toContain('component token');
  });
});

describe('the guard of tenants', () => {
  it('binds an AppID to its original id, and a signature to its URL', async () => {
    const guard = new TenantGuard(undefined);
    await guard.check('wxa', 's1', 'gh_a', 0);
    await guard.check('wxa', 's2', undefined, 0);
    await expect(guard.check('wxb', 's3', 'gh_a', 0)).rejects.toMatchObject({ reason: 'receiver' });
    await expect(guard.check('wxa', 's4', 'gh_b', 0)).rejects.toMatchObject({ reason: 'receiver' });
    await expect(guard.check('wxb', 's1', 'gh_b', 0)).rejects.toMatchObject({ reason: 'signature' });
  });

  it('asks who knows the original ids', async () => {
    const guard = new TenantGuard((appId) => (appId === 'wxa' ? 'gh_a' : undefined));
    await guard.check('wxa', 's1', 'gh_a', 0);
    await guard.check('wxa', 's2', undefined, 0);
    await expect(guard.check('wxa', 's3', 'gh_b', 0)).rejects.toMatchObject({ reason: 'receiver' });
    await expect(guard.check('wxb', 's4', 'gh_b', 0)).rejects.toMatchObject({ reason: 'receiver' });
  });
});
