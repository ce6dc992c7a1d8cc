import type { ApiQuota, Examination, OfficialCheck } from '../examination.js';
import { codeOf } from '../exchange.js';
import { type Given, isWecom } from '../given.js';
import type { World } from '../world.js';

interface ApiAnswer {
  readonly errcode?: number;
  readonly access_token?: string;
  readonly dns?: readonly { readonly ip: string }[];
  readonly ping?: readonly { readonly ip: string; readonly package_loss?: string }[];
  readonly ip_list?: readonly string[];
  readonly quota?: { readonly daily_limit: number; readonly used: number; readonly remain: number };
}

/** Late replies are sent with it, and it is the first that many accounts use up. */
const WATCHED_PATHS: readonly string[] = ['/cgi-bin/message/custom/send'];

/**
 * Asks WeChat how it sees the URL that stands in the console, from where it calls, and how much of the API is left. It
 * takes an AppSecret, and a token of the stable kind, so that nobody's token is replaced.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Network_Detection.html
 */
export async function probeOfficialCheck({ given }: Examination, world: World): Promise<Partial<Examination>> {
  const { appId, appSecret, platform } = given;
  if (appSecret === undefined || appId === undefined || !hasApi(platform)) {
    return {};
  }
  const api = new Api(world.apiUrl ?? apiOf(platform));
  try {
    await api.logIn(platform, appId, appSecret);
    return { official: isWecom(platform) ? await checkWecom(api) : await check(api) };
  } catch (error) {
    return { official: nothing(failureOf(error)) };
  }
}

/** A suite and a third-party platform have other tokens, and WeChat Pay has none. */
function hasApi(platform: Given['platform']): boolean {
  return !['wecom-suite', 'wecom-aibot', 'open-platform', 'pay'].includes(platform);
}

function apiOf(platform: Given['platform']): string {
  return isWecom(platform) ? 'https://qyapi.weixin.qq.com' : 'https://api.weixin.qq.com';
}

/** What WeChat refused to answer. It repeats what it was given in some messages: the code says enough. */
class ApiRefusal extends Error {
  constructor(readonly errcode: number | undefined) {
    super(`errcode ${errcode ?? '?'}`);
  }
}

/** WeChat's API with a token that is in nobody's message. */
class Api {
  private token = '';

  constructor(private readonly url: string) {}

  async logIn(platform: Given['platform'], id: string, secret: string): Promise<void> {
    const answer = isWecom(platform)
      ? await this.send('/cgi-bin/gettoken', { corpid: id, corpsecret: secret })
      : await this.send('/cgi-bin/stable_token', {}, { grant_type: 'client_credential', appid: id, secret });
    if (answer.access_token === undefined) {
      throw new ApiRefusal(answer.errcode);
    }
    this.token = answer.access_token;
  }

  /** @throws ApiRefusal, or whatever the network does */
  call(path: string, body?: object): Promise<ApiAnswer> {
    return this.send(path, { access_token: this.token }, body);
  }

  private async send(path: string, query: Readonly<Record<string, string>>, body?: object): Promise<ApiAnswer> {
    const response = await fetch(`${this.url}${path}?${new URLSearchParams(query).toString()}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(10_000),
    });
    const answer = (await response.json()) as ApiAnswer;
    if (answer.errcode !== undefined && answer.errcode !== 0) {
      throw new ApiRefusal(answer.errcode);
    }
    return answer;
  }
}

async function check(api: Api): Promise<OfficialCheck> {
  const { dns = [], ping = [] } = await api.call('/cgi-bin/callback/check', {
    action: 'all',
    check_operator: 'DEFAULT',
  });
  return {
    addresses: dns.map(({ ip }) => ip),
    packetLoss: ping.map(({ ip, package_loss: loss = '' }) => ({ address: ip, loss })),
    callers: await callersOf(api),
    quotas: await quotasOf(api),
    failure: undefined,
  };
}

/** WeCom does not look at a URL for anybody, and has no quotas to ask for. */
async function checkWecom(api: Api): Promise<OfficialCheck> {
  const { ip_list: callers = [] } = await api.call('/cgi-bin/getcallbackip');
  return { ...nothing(undefined), callers };
}

/** The network check is worth telling without it. */
async function callersOf(api: Api): Promise<readonly string[]> {
  try {
    return (await api.call('/cgi-bin/getcallbackip')).ip_list ?? [];
  } catch {
    return [];
  }
}

/** Not every account may call every path: of what WeChat says nothing, nothing is told. */
async function quotasOf(api: Api): Promise<readonly ApiQuota[]> {
  const quotas = await Promise.all(
    WATCHED_PATHS.map(async (path) => {
      try {
        const { quota } = await api.call('/cgi-bin/openapi/quota/get', { cgi_path: path });
        return quota && { path, limit: quota.daily_limit, used: quota.used, remaining: quota.remain };
      } catch {
        return undefined;
      }
    }),
  );
  return quotas.filter((quota) => quota !== undefined);
}

function failureOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? codeOf(cause) : message;
}

function nothing(failure: string | undefined): OfficialCheck {
  return { addresses: [], packetLoss: [], callers: [], quotas: [], failure };
}
