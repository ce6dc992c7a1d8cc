import type { Examination, OfficialCheck } from '../examination.js';
import { codeOf } from '../exchange.js';
import { isWecom } from '../given.js';
import type { World } from '../world.js';

interface CheckAnswer {
  readonly errcode?: number;
  readonly errmsg?: string;
  readonly access_token?: string;
  readonly dns?: readonly { readonly ip: string }[];
  readonly ping?: readonly { readonly ip: string; readonly package_loss?: string }[];
}

/**
 * Asks WeChat how it sees the URL that stands in the console. It takes an AppSecret, and a token of the stable kind, so
 * that nobody's token is replaced.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Network_Detection.html
 */
export async function probeOfficialCheck({ given }: Examination, world: World): Promise<Partial<Examination>> {
  const { appId, appSecret, platform } = given;
  if (appSecret === undefined || appId === undefined || isWecom(platform) || platform === 'pay') {
    return {};
  }
  try {
    return { official: await check(world.apiUrl, appId, appSecret) };
  } catch (error) {
    const { cause } = error as Error;
    return { official: failed(cause instanceof Error ? codeOf(cause) : (error as Error).message) };
  }
}

async function check(api: string, appid: string, secret: string): Promise<OfficialCheck> {
  const token = await call(`${api}/cgi-bin/stable_token`, { grant_type: 'client_credential', appid, secret });
  if (token.access_token === undefined) {
    return failed(refusal(token));
  }
  const url = `${api}/cgi-bin/callback/check?access_token=${encodeURIComponent(token.access_token)}`;
  const { dns = [], ping = [], ...answer } = await call(url, { action: 'all', check_operator: 'DEFAULT' });
  if (answer.errcode !== undefined && answer.errcode !== 0) {
    return failed(refusal(answer));
  }
  return {
    addresses: dns.map(({ ip }) => ip),
    packetLoss: ping.map(({ ip, package_loss: loss = '' }) => ({ address: ip, loss })),
    failure: undefined,
  };
}

async function call(url: string, body: object): Promise<CheckAnswer> {
  const signal = AbortSignal.timeout(10_000);
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body), signal });
  return (await response.json()) as CheckAnswer;
}

/** WeChat repeats what it was given in some messages: the code says enough. */
function refusal({ errcode }: CheckAnswer): string {
  return `errcode ${errcode ?? '?'}`;
}

function failed(failure: string): OfficialCheck {
  return { addresses: [], packetLoss: [], failure };
}
