import { randomBytes } from 'node:crypto';
import type { StandInAccounts } from './stand-in-accounts.js';
import { refusal, type StandInAnswer, type StandInCaller, type StandInTokenKind } from './stand-in-request.js';

interface IssuedToken extends StandInCaller {
  readonly value: string;
  expiresAt: number;
  /** Killed from outside: refused, whatever its time. */
  revoked: boolean;
}

interface Owner {
  current: IssuedToken | undefined;
  stable: IssuedToken | undefined;
  forcedAt: number;
  /** Of the day of `forcedAt`. */
  forcedCount: number;
}

type TokenHandler = (input: Readonly<Record<string, string>>, forced: boolean) => StandInAnswer;

const LIFE_MS = 7_200_000;
const OVERLAP_MS = 300_000;
const FORCE_APART_MS = 30_000;
const FORCES_A_DAY = 20;
const DAY_MS = 86_400_000;

/** The token endpoints, with what their tokens are called in queries. */
const queryNames: Readonly<Record<StandInTokenKind, readonly string[]>> = {
  app: ['access_token'],
  wecom: ['access_token'],
  authorizer: ['access_token'],
  'suite-corp': ['access_token'],
  component: ['component_access_token', 'access_token'],
  suite: ['suite_access_token'],
  provider: ['provider_access_token'],
};

/** What an outsider does to tokens. */
export interface RevokeOptions {
  /**
   * Whether the token endpoint goes on giving out the dead token, as `stable_token` does for a token that leaked, until
   * `force_refresh`. Default: false.
   */
  readonly stuck?: boolean | undefined;
}

/** Gives out tokens as the platforms do, and knows whose a token is. */
export class StandInTokens {
  private readonly issued = new Map<string, IssuedToken>();
  private readonly owners = new Map<string, Owner>();
  private readonly refreshTokens = new Map<string, string>();
  private readonly usedCodes = new Set<string>();
  private readonly handlers: Readonly<Record<string, TokenHandler>>;

  constructor(
    private readonly accounts: StandInAccounts,
    private readonly clock: () => number,
  ) {
    for (const { componentAppId, authorizers = {} } of accounts.components ?? []) {
      for (const [appId, token] of Object.entries(authorizers)) {
        this.refreshTokens.set(`${componentAppId}:${appId}`, token);
      }
    }
    this.handlers = {
      '/cgi-bin/token': (input) => this.classic(input),
      '/cgi-bin/stable_token': (input, forced) => this.stable(input, forced),
      '/cgi-bin/gettoken': (input) => this.wecom(input),
      '/cgi-bin/service/get_provider_token': (input) => this.provider(input),
      '/cgi-bin/service/get_suite_token': (input) => this.suite(input),
      '/cgi-bin/service/get_corp_token': (input) => this.suiteCorp(input),
      '/cgi-bin/component/api_component_token': (input) => this.component(input),
      '/cgi-bin/component/api_authorizer_token': (input) => this.authorizer(input),
      '/cgi-bin/component/api_query_auth': (input) => this.queryAuth(input),
      '/cgi-bin/component/api_get_authorizer_list': (input) => this.authorizerList(input),
    };
  }

  /** The answer of a token endpoint; `undefined` for any other path. */
  answer(path: string, input: Readonly<Record<string, string>>, forced: boolean): StandInAnswer | undefined {
    return this.handlers[path]?.(input, forced);
  }

  /** Whose token the query has, or why it is refused. */
  callerOf(query: URLSearchParams): StandInCaller | StandInAnswer {
    const given = Object.entries(queryNames).flatMap(([kind, names]) =>
      names.flatMap((name) => (query.has(name) ? [{ kind, value: query.get(name)! }] : [])),
    );
    if (given.length === 0) {
      return refusal(41001, 'access_token missing');
    }
    const found = given
      .map(({ kind, value }) => ({ kind, token: this.issued.get(value) }))
      .find(({ kind, token }) => token?.kind === kind)?.token;
    return found === undefined || found.revoked ? this.invalid(found) : this.alive(found);
  }

  /** Kills the tokens of an account as a second system or the console would. */
  revoke(id: string, { stuck = false }: RevokeOptions = {}): void {
    for (const token of this.issued.values()) {
      token.revoked ||= token.id === id;
    }
    if (!stuck) {
      this.owners.delete(id);
    }
  }

  /** Lets the time of the tokens of an account be over. */
  expire(id: string): void {
    for (const token of this.issued.values()) {
      if (token.id === id) {
        token.expiresAt = 0;
      }
    }
    this.owners.delete(id);
  }

  private alive(token: IssuedToken): StandInCaller | StandInAnswer {
    const { kind, id, expiresAt } = token;
    if (expiresAt > this.clock()) {
      return { kind, id };
    }
    return kind === 'suite' ? refusal(42009, 'suite_access_token expired') : refusal(42001, 'access_token expired');
  }

  private invalid(token: IssuedToken | undefined): StandInAnswer {
    switch (token?.kind) {
      case 'wecom':
      case 'suite-corp':
      case 'provider':
        return refusal(40014, 'invalid access_token');
      case 'suite':
        return refusal(40082, 'invalid suite_token');
      default:
        return refusal(40001, 'invalid credential, access_token is invalid or not latest');
    }
  }

  private issue(kind: StandInTokenKind, id: string): IssuedToken {
    const value = `${kind}-${randomBytes(24).toString('hex')}`;
    const token = { kind, id, value, expiresAt: this.clock() + LIFE_MS, revoked: false };
    this.issued.set(value, token);
    return token;
  }

  private ownerOf(id: string): Owner {
    let owner = this.owners.get(id);
    if (owner === undefined) {
      owner = { current: undefined, stable: undefined, forcedAt: -Infinity, forcedCount: 0 };
      this.owners.set(id, owner);
    }
    return owner;
  }

  private secondsLeft({ expiresAt }: IssuedToken): number {
    return Math.round((expiresAt - this.clock()) / 1000);
  }

  private checkApp({ appid, secret }: Readonly<Record<string, string>>): StandInAnswer | undefined {
    const app = this.accounts.apps?.find(({ appId }) => appId === appid);
    if (app === undefined) {
      return refusal(40013, 'invalid appid');
    }
    return isRight(app.appSecret, secret) ? undefined : refusal(40125, 'invalid appsecret');
  }

  /** A new token, after which the one before lives five more minutes. */
  private classic(input: Readonly<Record<string, string>>): StandInAnswer {
    const fault = this.checkApp(input);
    if (fault !== undefined) {
      return fault;
    }
    const owner = this.ownerOf(input['appid']!);
    if (owner.current !== undefined) {
      owner.current.expiresAt = Math.min(owner.current.expiresAt, this.clock() + OVERLAP_MS);
    }
    owner.current = this.issue('app', input['appid']!);
    return { access_token: owner.current.value, expires_in: this.secondsLeft(owner.current) };
  }

  /** The same token until its last five minutes, unless it is forced. */
  private stable(input: Readonly<Record<string, string>>, forced: boolean): StandInAnswer {
    const fault = this.checkApp(input);
    if (fault !== undefined) {
      return fault;
    }
    const owner = this.ownerOf(input['appid']!);
    if (forced && this.mayForce(owner)) {
      if (owner.stable !== undefined) {
        owner.stable.revoked = true;
      }
      owner.stable = undefined;
    }
    if (owner.stable === undefined || owner.stable.expiresAt - this.clock() < OVERLAP_MS) {
      owner.stable = this.issue('app', input['appid']!);
    }
    return { access_token: owner.stable.value, expires_in: this.secondsLeft(owner.stable) };
  }

  private mayForce(owner: Owner): boolean {
    const now = this.clock();
    const today = dayOf(owner.forcedAt) === dayOf(now) ? owner.forcedCount : 0;
    if (now - owner.forcedAt < FORCE_APART_MS || today >= FORCES_A_DAY) {
      return false;
    }
    owner.forcedAt = now;
    owner.forcedCount = today + 1;
    return true;
  }

  /** The token that the owner has, as long as it is good. */
  private sameToken(kind: StandInTokenKind, id: string): IssuedToken {
    const owner = this.ownerOf(id);
    if (owner.current === undefined || owner.current.expiresAt <= this.clock()) {
      owner.current = this.issue(kind, id);
    }
    return owner.current;
  }

  private wecom({ corpid, corpsecret }: Readonly<Record<string, string>>): StandInAnswer {
    const app = this.accounts.wecomApps?.find(
      (known) => known.corpId === corpid && isRight(known.corpSecret, corpsecret),
    );
    if (app === undefined) {
      const isKnown = this.accounts.wecomApps?.some(({ corpId }) => corpId === corpid) ?? false;
      return isKnown ? refusal(40001, 'invalid credential') : refusal(40013, 'invalid corpid');
    }
    const token = this.sameToken('wecom', app.agentId === undefined ? app.corpId : `${app.corpId}:${app.agentId}`);
    return { errcode: 0, errmsg: 'ok', access_token: token.value, expires_in: this.secondsLeft(token) };
  }

  private provider({ corpid, provider_secret: secret }: Readonly<Record<string, string>>): StandInAnswer {
    const known = this.accounts.providers?.some(
      ({ corpId, providerSecret }) => corpId === corpid && providerSecret === secret,
    );
    if (!known) {
      return refusal(40001, 'invalid credential');
    }
    const token = this.sameToken('provider', corpid!);
    return { provider_access_token: token.value, expires_in: this.secondsLeft(token) };
  }

  private suite({ suite_id: id, suite_secret: secret, suite_ticket: ticket }: Record<string, string>): StandInAnswer {
    const suite = this.accounts.suites?.find(({ suiteId, suiteSecret }) => suiteId === id && suiteSecret === secret);
    if (suite === undefined || suite.suiteTicket !== ticket) {
      return suite === undefined ? refusal(40083, 'invalid suite id') : refusal(40085, 'invalid suite ticket');
    }
    const token = this.sameToken('suite', suite.suiteId);
    return { suite_access_token: token.value, expires_in: this.secondsLeft(token) };
  }

  private suiteCorp(input: Readonly<Record<string, string>>): StandInAnswer {
    const suiteToken = this.issued.get(input['suite_access_token'] ?? '');
    if (suiteToken?.kind !== 'suite' || suiteToken.revoked) {
      return refusal(40082, 'invalid suite_token');
    }
    const { auth_corpid: corpId, permanent_code: code } = input;
    const suite = this.accounts.suites?.find(({ suiteId }) => suiteId === suiteToken.id);
    if (corpId === undefined || code === undefined || suite?.corps?.[corpId] !== code) {
      return refusal(40084, 'invalid permanent_code');
    }
    const token = this.sameToken('suite-corp', corpId);
    return { access_token: token.value, expires_in: this.secondsLeft(token) };
  }

  private component(input: Readonly<Record<string, string>>): StandInAnswer {
    const { component_appid: id, component_appsecret: secret, component_verify_ticket: ticket } = input;
    const component = this.accounts.components?.find(({ componentAppId }) => componentAppId === id);
    if (component === undefined || component.componentAppSecret !== secret) {
      return refusal(40125, 'invalid appsecret');
    }
    if (component.componentVerifyTicket !== ticket) {
      return refusal(61006, 'component ticket is invalid');
    }
    const token = this.sameToken('component', id!);
    return { component_access_token: token.value, expires_in: this.secondsLeft(token) };
  }

  /** A new token, and a new refresh token: the one before is worth nothing. */
  private authorizer(input: Readonly<Record<string, string>>): StandInAnswer {
    const fault = this.checkComponent(input);
    const { component_appid: component, authorizer_appid: appId, authorizer_refresh_token: given } = input;
    if (fault !== undefined || given === undefined || this.refreshTokens.get(`${component}:${appId}`) !== given) {
      return fault ?? refusal(61023, 'refresh_token is invalid');
    }
    return this.authorize(component!, appId!);
  }

  private authorize(component: string, appId: string): Record<string, unknown> {
    const token = this.issue('authorizer', appId);
    const refreshToken = `refreshtoken@@@${randomBytes(12).toString('hex')}`;
    this.refreshTokens.set(`${component}:${appId}`, refreshToken);
    return {
      authorizer_access_token: token.value,
      expires_in: this.secondsLeft(token),
      authorizer_refresh_token: refreshToken,
    };
  }

  private queryAuth(input: Readonly<Record<string, string>>): StandInAnswer {
    const fault = this.checkComponent(input);
    const { component_appid: component, authorization_code: code = '' } = input;
    const meant = this.accounts.components?.find(({ componentAppId }) => componentAppId === component)
      ?.authorizationCodes?.[code];
    if (fault !== undefined || meant === undefined || this.usedCodes.has(code)) {
      return fault ?? refusal(61010, 'code is expired');
    }
    this.usedCodes.add(code);
    return {
      authorization_info: {
        authorizer_appid: meant.appId,
        ...this.authorize(component!, meant.appId),
        func_info: [{ funcscope_category: { id: 1 } }],
      },
    };
  }

  private authorizerList(input: Readonly<Record<string, string>>): StandInAnswer {
    const fault = this.checkComponent(input);
    const owned = `${input['component_appid']}:`;
    const all = [...this.refreshTokens].filter(([key]) => key.startsWith(owned));
    const offset = Number(input['offset']);
    const list = all.slice(offset, offset + Number(input['count'])).map(([key, refreshToken]) => ({
      authorizer_appid: key.slice(owned.length),
      refresh_token: refreshToken,
      auth_time: Math.floor(this.clock() / 1000),
    }));
    return fault ?? { total_count: all.length, list };
  }

  private checkComponent(input: Readonly<Record<string, string>>): StandInAnswer | undefined {
    const token = this.issued.get(input['component_access_token'] ?? input['access_token'] ?? '');
    return token?.kind === 'component' && !token.revoked
      ? undefined
      : refusal(40001, 'invalid credential, access_token is invalid or not latest');
  }
}

function dayOf(time: number): number {
  return Math.floor(time / DAY_MS);
}

function isRight(secret: string | undefined, given: string | undefined): boolean {
  return secret === undefined || secret === given;
}
