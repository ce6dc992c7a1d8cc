import { channel } from 'node:diagnostics_channel';
import type { CallbackMoment, WechatObserver } from 'nestjs-wechat';
import { type CallOptions, WechatApiError, type WechatClient } from 'nestjs-wechat/client';
import type { StandInFault, WechatApiStandIn } from 'nestjs-wechat/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { sharedClient, startApi, startClient } from './client-application.js';
import { errorOf, errorOfSilence } from './error-of.js';
import { everyAccount, knownToApi } from './every-account.js';
import { type HelperRow, helperTable, tokenTable } from './helper-table.js';
import { publicHelpers } from './public-helpers.js';
import { lineOf, RequestRecorder } from './request-recorder.js';
import { expectNoSecret } from './secret-search.js';

/** They call nothing: they give clients, look at values, or build something to send. */
const CALLS_NOTHING =
  /^(WechatClient\.(?!respond)|(OpenPlatformClient\.authorizer|WecomSuiteClient\.corp|MiniProgramLogin\.decryptUserData|checkMenu|explainError|jsSdkSignature|toCustomerServiceMessage)$|(Sub)?MenuBuilder\.|WechatClientModule\.)/;
const TOKEN_PATH = /\/(token|stable_token|gettoken|get_\w+_token|api_component_token|api_authorizer_token)\b/;
const KEPT_PATH = /ticket|token/;
/** Menus that are there already are not written. */
const NO_MENU = { errcode: 46003, errmsg: 'menu no exist' };
const BROKEN: readonly StandInFault[] = ['reset-before', 'reset-after', 'gateway', 'html', 'silent', -1];
const MOMENTS: readonly CallbackMoment[] = ['received', 'verified', 'refused', 'handled', 'failed', 'finding', 'call'];
const OPTIONS: CallOptions = {};

const rows = Object.entries(helperTable);

interface Application {
  readonly api: WechatApiStandIn;
  readonly recorder: RequestRecorder;
  readonly wechat: WechatClient;
  /** What observers, channels and logs were told. */
  readonly told: () => readonly unknown[];
}

const unsubscribing: (() => void)[] = [];

afterEach(() => unsubscribing.splice(0).forEach((unsubscribe) => unsubscribe()));

async function start(client: object = {}): Promise<Application> {
  const api = await startApi(knownToApi);
  const recorder = new RequestRecorder();
  const told: unknown[] = [];
  const listen = (info: unknown): void => void told.push(info);
  for (const moment of MOMENTS) {
    channel(`nestjs-wechat:${moment}`).subscribe(listen);
    unsubscribing.push(() => channel(`nestjs-wechat:${moment}`).unsubscribe(listen));
  }
  const observer: WechatObserver = { onCall: listen, onFailed: listen, onFinding: listen };
  const { wechat, logs } = await startClient(api, {
    accounts: await everyAccount(),
    wechat: { observers: [observer] },
    client: { fetch: recorder.fetch, ...client },
  });
  return { api, recorder, wechat, told: () => [...told, ...logs.lines] };
}

/**
 * One application for the rows of a block. Those that fetch what a client keeps have one of their own: it would not be
 * fetched again.
 */
function startedOnce(): (row: HelperRow) => Promise<Application> {
  const shared = sharedClient(start);
  return async (row) => {
    if (KEPT_PATH.test(pathsOf(row).join())) {
      return start();
    }
    const application = shared();
    application.recorder.lines.splice(0);
    application.api.answer('/cgi-bin/menu/get', NO_MENU);
    return application;
  };
}

function answer(api: WechatApiStandIn, { answers = {} }: HelperRow): void {
  Object.entries(answers).forEach(([path, given]) => api.answer(path, given));
}

const pathsOf = ({ sends }: HelperRow): readonly string[] => sends.map((line) => /\s(\/[^?\s]+)/.exec(line)![1]!);
/** A helper may throw at once. */
const made = async ({ call }: HelperRow, wechat: WechatClient, options = OPTIONS): Promise<unknown> =>
  call(wechat, options);

it('has a row for every helper, and none for what is no helper', () => {
  const names = publicHelpers.map(({ name }) => name).filter((name) => !CALLS_NOTHING.test(name));
  expect(Object.keys(helperTable).sort()).toEqual(names.sort());
  expect(names.length).toBeGreaterThan(45);
});

describe('the exact request', () => {
  const applicationFor = startedOnce();

  it.each(rows)('of %s', async (name, row) => {
    const { api, recorder, wechat } = await applicationFor(row);
    answer(api, row);
    await made(row, wechat);
    const isOfToken = name === 'ApiClient.accessToken';
    expect(recorder.lines.filter((line) => isOfToken || !TOKEN_PATH.test(line))).toEqual(row.sends);
    for (const request of api.requests.filter(({ method }) => method === 'POST')) {
      expect(request.headers['content-length']).toMatch(/^\d+$/);
      expect(request.headers['transfer-encoding']).toBeUndefined();
      expect(request.headers['content-type']).toMatch(/^(application\/json; charset=utf-8|multipart\/form-data; )/);
    }
    expect(api.violations).toEqual([]);
  });

  it.each(Object.entries(tokenTable))('for %s', async (_, row) => {
    const { api, recorder, wechat } = await start();
    await made(row, wechat);
    expect(recorder.lines).toEqual(row.sends);
    expect(api.violations).toEqual([]);
  });
});

describe('an errcode is swallowed by no helper', () => {
  const applicationFor = startedOnce();

  it.each(rows)('%s', async (_, row) => {
    const { api, wechat } = await applicationFor(row);
    answer(api, row);
    for (const path of pathsOf(row)) {
      api.fail(path, 48001);
      const error = await errorOf(made(row, wechat));
      expect(error).toBeInstanceOf(WechatApiError);
      expect(error).toMatchObject({ errcode: 48001, path });
    }
  });

  it.each(rows.filter(([, { takes }]) => takes !== undefined))('but what %s asks for', async (_, row) => {
    const { api, wechat } = await applicationFor(row);
    answer(api, row);
    for (const errcode of row.takes!) {
      api.fail(pathsOf(row)[0]!, errcode);
      await expect(made(row, wechat)).resolves.not.toThrow();
    }
  });
});

describe('what nobody knows to be done', () => {
  const applicationFor = startedOnce();
  const faultsOf = ({ isRepeated }: HelperRow): readonly StandInFault[] => (isRepeated ? ['reset-after'] : BROKEN);

  it.each(rows)('is sent again by %s where that does no harm, and never else', async (_, row) => {
    const { api, wechat } = await applicationFor(row);
    answer(api, row);
    await made(row, wechat);
    const path = pathsOf(row).at(-1)!;
    for (const fault of faultsOf(row)) {
      const before = api.requestsTo(path).length;
      const isKept = before > 0 && row.isRepeated && KEPT_PATH.test(path);
      api.fail(path, ...(isKept ? [] : [fault]));
      api.answer('/cgi-bin/menu/get', NO_MENU);
      const error =
        fault === 'silent'
          ? await errorOfSilence(api, path, (options) => made(row, wechat, options))
          : await errorOf(made(row, wechat));
      expect(error === undefined).toBe(row.isRepeated === true);
      expect(api.requestsTo(path).length - before).toBe(isKept ? 0 : row.isRepeated ? 2 : 1);
    }
  });
});

// What sends nothing fetches no token either, so this application never gets one.
const silentApplicationFor = startedOnce();

it.each(rows.filter(([, { hasNoOptions }]) => !hasNoOptions))(
  '%s ends with its signal, before anything is sent',
  async (_, row) => {
    const { api, recorder, wechat } = await silentApplicationFor(row);
    answer(api, row);
    const reason = new Error('The user went away.');
    expect(await errorOf(made(row, wechat, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(recorder.lines).toEqual([]);
  },
);

describe('no secret and no token is shown', () => {
  const thrown = (url: string, init: RequestInit): never => {
    const all = lineOf(url, init);
    const cause = Object.assign(new Error(`at ${url} with ${all}`), { code: 'ECONNRESET', url, init });
    throw Object.assign(new TypeError(`fetch of ${url} failed`, { cause }), { request: { url, ...init } });
  };
  const quoting = (url: string, init: RequestInit): Promise<Response> => {
    const errmsg = `what is ${url}? ${decodeURIComponent(url)} with ${lineOf(url, init)}, hint: [${url}] rid: 6-5`;
    return Promise.resolve(Response.json({ errcode: 45009, errmsg }));
  };

  it.each<[string, StandInFault | typeof quoting]>([
    ['quotes what it was sent', quoting],
    ['cannot be reached by a fetch that tells all', thrown],
    ...[40001, 40014, 40125, 42001, 45011, 48001, ...BROKEN, 'slow' as const].map((fault): [string, StandInFault] => [
      `fails by ${fault}`,
      fault,
    ]),
  ])('when the API %s', async (_, fault) => {
    const timeout = fault === 'silent' || fault === 'slow' ? 30 : 100;
    const errors: unknown[] = [];
    for (const table of [rows, Object.entries(tokenTable)]) {
      const { api, recorder, wechat, told } = await start({ timeout });
      for (const [, row] of table) {
        answer(api, row);
        if (typeof fault === 'function') {
          // Once as it should be, so that there is a token.
          await (table === rows ? errorOf(made(row, wechat)) : undefined);
          recorder.instead = fault;
        } else {
          pathsOf(row).forEach((path) => api.fail(path, fault));
        }
        const error = await errorOf(made(row, wechat));
        recorder.instead = undefined;
        errors.push(...(error === undefined ? [] : [error]));
      }
      expectNoSecret([...errors, ...told()], [...recorder.secrets]);
    }
    expect(errors.length).toBeGreaterThan(rows.length / 2);
  });

  it('and the search finds one, wherever it hides', () => {
    const [secret] = [...new RequestRecorder().secrets];
    const hidden = Object.defineProperty(new Error('hidden'), 'config', { value: { secret }, enumerable: false });
    const bytes = new Error('bytes', { cause: { body: Buffer.from(secret!) } });
    const inner = new Error('outer', { cause: new Error(`?secret=${encodeURIComponent(secret!)}`) });
    for (const thing of [hidden, bytes, inner, { toJSON: () => ({ secret }) }]) {
      expect(() => expectNoSecret([thing], [secret!])).toThrow();
    }
  });
});
