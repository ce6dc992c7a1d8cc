import { gzipSync } from 'node:zlib';
import type { World } from '../../src/doctor/index.js';
import type { Broken } from './broken.js';
import { officialAccountServer, values } from './endpoints.js';
import { type Answered, type Asked, type Handler, startServer } from './plain-server.js';
import { HOST, testWorld } from './test-world.js';

const given = { token: values.token, aesKey: values.aesKey, appId: values.appId } as const;
const healthy = officialAccountServer();
const HTML = { 'content-type': 'text/html; charset=utf-8' };

function broken(id: string, what: string, make: () => Handler, changes: Partial<World> = {}): Broken {
  return { id, what, start: async () => ({ given, world: testWorld(await startServer(make()), changes) }) };
}

/** A server that answers some requests itself and leaves the others to a healthy one. */
function before(answer: (asked: Asked) => Answered | undefined): () => Handler {
  return () => (asked) => answer(asked) ?? healthy(asked);
}

function always(answered: Answered): () => Handler {
  return () => () => answered;
}

const isWechat = ({ headers }: Asked): boolean => headers['user-agent'] === 'Mozilla/4.0';

/** What stands in front of an application, broken. */
export const brokenHttp: readonly Broken[] = [
  broken(
    'tunnel-interstitial',
    'the page of a tunnel',
    always({
      status: 200,
      headers: { ...HTML, 'ngrok-error-code': 'ERR_NGROK_6024' },
      body: '<!DOCTYPE html><html><body>You are about to visit: Visit Site</body></html>',
    }),
  ),
  broken(
    'tunnel-interstitial',
    'a tunnel without an application behind it',
    always({ status: 404, headers: HTML, body: '<!DOCTYPE html><html><body>ERR_NGROK_3200</body></html>' }),
  ),
  broken(
    'user-agent-blocked',
    'a protection against bots',
    before((asked) => (isWechat(asked) ? { status: 403, body: 'Access denied' } : undefined)),
  ),
  broken(
    'redirect',
    'a redirect to https',
    always({ status: 301, headers: { location: `https://${HOST}/wechat?signature=1` } }),
  ),
  broken('redirect', 'a redirect to www', always({ status: 302, headers: { location: `http://www.${HOST}/wechat` } })),
  broken(
    'trailing-slash',
    'a path that exists with a slash at its end',
    before(({ path }) => (path.endsWith('/') ? undefined : { status: 404, body: 'Not Found' })),
  ),
  broken(
    'trailing-slash',
    'a redirect to the path with a slash',
    before(({ path }) => (path.endsWith('/') ? undefined : { status: 307, headers: { location: '/wechat/' } })),
  ),
  broken('path-not-found', 'an application without this path', always({ status: 404, body: '{"statusCode":404}' })),
  broken(
    'front-end-answers',
    'the page of a front end',
    always({ headers: HTML, body: '<!doctype html><html><head></head><body><div id="app"></div></body></html>' }),
  ),
  broken('auth-required', 'a login by token', always({ status: 401, body: '{"message":"Unauthorized"}' })),
  broken(
    'auth-required',
    'a guard of Nest',
    always({ status: 403, body: '{"message":"Forbidden resource","error":"Forbidden","statusCode":403}' }),
  ),
  broken('auth-required', 'a redirect to the login', always({ status: 302, headers: { location: '/login?next=%2F' } })),
  broken(
    'csrf',
    'a protection against CSRF',
    before(({ method }) => (method === 'POST' ? { status: 403, body: 'invalid csrf token' } : undefined)),
  ),
  broken(
    'csrf',
    'the 419 of Laravel',
    before(({ method }) => (method === 'POST' ? { status: 419, body: 'Page Expired' } : undefined)),
  ),
  broken(
    'method-missing',
    'a path without POST',
    before(({ method }) => (method === 'POST' ? { status: 405, body: 'Method Not Allowed' } : undefined)),
  ),
  broken(
    'method-missing',
    'a path without GET',
    before(({ method }) => (method === 'GET' ? { status: 404, body: 'Cannot GET /wechat' } : undefined)),
  ),
  broken(
    'bad-gateway',
    'a proxy without an application',
    always({ status: 502, headers: HTML, body: '<html><head><title>502 Bad Gateway</title></head></html>' }),
  ),
  broken('query-lost', 'a proxy that drops the query', () => (asked) => {
    const isSigned = ({ query }: Asked): boolean => query['signature'] !== undefined;
    const arrived = { ...asked, search: '', query: {} };
    return isSigned(arrived) ? healthy(arrived) : { status: 400, body: 'signature is missing' };
  }),
  broken('answer-cached', 'a cache that ignores the query', () => {
    let kept: Answered | Promise<Answered> | undefined;
    return (asked) => (asked.method === 'GET' ? (kept ??= healthy(asked)) : healthy(asked));
  }),
  broken('throttled', 'a limit of eight requests', () => {
    let count = 0;
    return (asked) => (++count > 8 ? { status: 429, body: 'Too Many Requests' } : healthy(asked));
  }),
  broken(
    'slow',
    'an answer after 400 ms where 200 are allowed',
    () => async (asked) => {
      await new Promise((resolve) => setTimeout(resolve, asked.method === 'GET' ? 400 : 0));
      return healthy(asked);
    },
    { limits: { connect: 10_000, answer: 20_000, slowHandshake: 200, slowWecomHandshake: 200 } },
  ),
  broken(
    'body-rejected',
    'a parser that wants JSON',
    before(({ method }) => (method === 'POST' ? { status: 415, body: 'Unsupported Media Type' } : undefined)),
  ),
  broken(
    'body-rejected',
    'a limit of 50 KB',
    before(({ body }) => (body.length > 50_000 ? { status: 413, body: 'Payload Too Large' } : undefined)),
  ),
  broken('wrong-status', 'the 201 of Nest for a POST', () => async (asked) => {
    const answered = await healthy(asked);
    return asked.method === 'POST' && (answered.status ?? 200) === 200 ? { ...answered, status: 201 } : answered;
  }),
  broken('compressed-or-encoded', 'compression that nobody asked for', () => async (asked) => {
    const answered = await healthy(asked);
    return { ...answered, headers: { 'content-encoding': 'gzip' }, body: gzipSync(answered.body ?? '') };
  }),
];
