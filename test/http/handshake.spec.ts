import { officialAccount } from 'nestjs-wechat';
import { CallbackSigner } from 'nestjs-wechat/testing';
import { describe, expect, it } from 'vitest';
import { adapters, credentials, sharedApplication, startApplication } from '../harness/application.js';
import { vectorNamed } from '../protocol/vectors.js';

const FORBIDDEN = { status: 403, contentType: 'text/plain; charset=utf-8', body: 'Forbidden' };
const BAD_REQUEST = { status: 400, contentType: 'text/plain; charset=utf-8', body: 'Bad Request' };

const { appId } = credentials;
const token = 'AAAAA';

describe.each(adapters)('The handshake on %s', (adapter) => {
  const setupWith = (...tokens: readonly string[]) => ({
    adapter,
    accounts: [officialAccount({ appId, token: tokens })],
  });
  const shared = sharedApplication(setupWith(token));

  /** The query of a handshake that is right, to change and break. */
  const signed = (echostr = 'echo'): URLSearchParams =>
    new URLSearchParams(new CallbackSigner({ token }).handshake({ echostr }).url);

  it.each(['plaintext', 'compat', 'secure'] as const)('answers the official example in %s mode', async (mode) => {
    const { input, expect: expected } = vectorNamed('mp-handshake-official');
    const app = await startApplication({
      adapter,
      accounts: [officialAccount({ ...credentials, token: input.token, mode })],
    });
    expect(await app.request(`/wechat?${new URLSearchParams(input.query).toString()}`)).toMatchObject({
      status: 200,
      contentType: 'text/plain; charset=utf-8',
      body: expected.body,
    });
  });

  it.each(['neg-handshake-wrong-token (self-made)', 'neg-handshake-array-echostr (self-made)'])(
    'refuses %s',
    async (name) => {
      const { input } = vectorNamed(name);
      const app = await startApplication(setupWith(input.token));
      const query = new URLSearchParams(
        Object.entries(input.query).flatMap(([key, value]) =>
          [value].flat().map((one) => [key, one] as [string, string]),
        ),
      );
      const answer = await app.request(`/wechat?${query.toString()}`);
      expect(answer.status).toBe(name.includes('array') ? 400 : 403);
      expect(answer.body).not.toContain(query.get('echostr'));
      expect(answer.body).not.toContain('script');
    },
  );

  it.each([
    ['digits', '5837397520665436492'],
    ['markup', '<script>alert(1)</script>'],
    ['a plus and a space', 'a+b c'],
    ['signs of a query', 'a&b=c%20d#e'],
    ['Chinese and an emoji', '你好😀'],
    ['white space at its ends', ' \techo\r\n '],
    ['a NUL', 'a\0b'],
    ['something like JSON', '{"code":0}'],
    ['a template', '${7*7}{{7*7}}'],
    ['4000 characters', 'x'.repeat(4000)],
  ])('gives back %s to the byte', async (_what, echostr) => {
    const app = shared();
    const response = await fetch(`${app.url}/wechat?${signed(echostr).toString()}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(echostr)));
    expect(bytes.equals(Buffer.from(echostr))).toBe(true);
  });

  it.each([
    ['once and not twice', 'echostr=a%2541', 'a%41'],
    ['a plus as a space, as a form does', 'echostr=a+b', 'a b'],
    ['a percent sign that escapes nothing', 'echostr=100%', '100%'],
  ])('decodes the query: %s', async (_what, parameter, echostr) => {
    const app = shared();
    const query = signed();
    query.delete('echostr');
    expect(await app.request(`/wechat?${query.toString()}&${parameter}`)).toMatchObject({ status: 200, body: echostr });
  });

  it('answers whatever the time is', async () => {
    const app = shared();
    for (const timestamp of [1_000_000_000, 1_714_036_504, 4_000_000_000]) {
      expect(await app.handshake({ signer: { token }, timestamp })).toMatchObject({ status: 200 });
    }
  });

  it('takes an unknown parameter in its stride', async () => {
    const app = shared();
    expect(await app.request(`/wechat?${signed().toString()}&from=console`)).toMatchObject({
      status: 200,
      body: 'echo',
    });
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    const app = shared();
    const answer = await app.request(`/wechat?${signed().toString()}`, { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, contentType: 'text/plain; charset=utf-8', body: '' });
    expect(answer.headers.get('content-length')).toBe('4');
    const forged = signed();
    forged.set('signature', '0'.repeat(40));
    expect(await app.request(`/wechat?${forged.toString()}`, { method: 'HEAD' })).toMatchObject({
      status: 403,
      body: '',
    });
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('knows no %s', async (method) => {
    const app = shared();
    expect((await app.request(`/wechat?${signed().toString()}`, { method })).status).toBe(404);
  });

  it.each([
    ['wrong', (signature: string) => signature.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))],
    ['in capitals', (signature: string) => signature.toUpperCase().replace(/^[^A-F]*$/, 'A'.repeat(40))],
    ['one digit short', (signature: string) => signature.slice(1)],
    ['one digit long', (signature: string) => `${signature}0`],
    ['with a space at its end', (signature: string) => `${signature} `],
    ['no hex at all', () => 'g'.repeat(40)],
    ['Chinese of the right length', () => '好'.repeat(40)],
  ])('reflects nothing for a signature that is %s', async (_what, change) => {
    const app = shared();
    const query = signed('<script>alert(1)</script>');
    query.set('signature', change(query.get('signature')!));
    expect(await app.request(`/wechat?${query.toString()}`)).toMatchObject(FORBIDDEN);
  });

  it.each(['timestamp', 'nonce'])('refuses a %s that was not signed', async (name) => {
    const app = shared();
    const query = signed();
    query.set(name, String(Number(query.get(name)) + 1));
    expect(await app.request(`/wechat?${query.toString()}`)).toMatchObject(FORBIDDEN);
  });

  it.each(['signature', 'timestamp', 'nonce', 'echostr'])(
    'refuses a request without %s, or with an empty one',
    async (name) => {
      const app = shared();
      const query = signed();
      query.set(name, '');
      expect(await app.request(`/wechat?${query.toString()}`)).toMatchObject(BAD_REQUEST);
      query.delete(name);
      expect(await app.request(`/wechat?${query.toString()}`)).toMatchObject(BAD_REQUEST);
    },
  );

  it('refuses a request without any query', async () => {
    const app = shared();
    expect(await app.request('/wechat')).toMatchObject(BAD_REQUEST);
    expect(await app.request('/wechat?')).toMatchObject(BAD_REQUEST);
  });

  it.each(['', '1714036504000', '17140365', '-714036504', '1714036e04', ' 714036504'])(
    'refuses the timestamp "%s", signed or not',
    async (timestamp) => {
      const app = shared();
      expect(await app.handshake({ signer: { token }, timestamp })).toMatchObject(BAD_REQUEST);
    },
  );

  it('refuses a nonce without end, signed or not', async () => {
    const app = shared();
    expect(await app.handshake({ signer: { token }, nonce: '9'.repeat(129) })).toMatchObject(BAD_REQUEST);
    expect(await app.handshake({ signer: { token }, nonce: '9'.repeat(128) })).toMatchObject({ status: 200 });
  });

  it.each(['signature', 'timestamp', 'nonce', 'echostr'])('refuses two of %s, even equal ones', async (name) => {
    const app = shared();
    const query = signed();
    query.set(name, query.get(name) ?? '1');
    query.append(name, query.get(name)!);
    expect(await app.request(`/wechat?${query.toString()}`)).toMatchObject(BAD_REQUEST);
  });

  it.each(['%s[]', '%s[0]', '%s[a]', '%s[__proto__]', '%s[length]'])(
    'refuses %s instead of a parameter',
    async (form) => {
      const app = shared();
      for (const name of ['signature', 'timestamp', 'nonce', 'echostr']) {
        const query = signed();
        query.set(form.replace('%s', name), query.get(name)!);
        query.delete(name);
        expect(await app.request(`/wechat?${query.toString()}`)).toMatchObject(BAD_REQUEST);
      }
    },
  );

  it('accepts the old and the new token while they are being changed, and no other', async () => {
    const app = await startApplication(setupWith('newToken', 'oldToken'));
    expect(await app.handshake({ signer: { token: 'newToken' } })).toMatchObject({ status: 200 });
    expect(await app.handshake({ signer: { token: 'oldToken' } })).toMatchObject({ status: 200 });
    expect(await app.handshake({ signer: { token: 'ancientToken' } })).toMatchObject(FORBIDDEN);
  });
});
