import type { GivenValues } from '../doctor/index.js';
import { platformOf, type SimulatedAccount } from '../testing/simulated-account.js';

/** What the doctor has to know of an account, and what it may be mistaken for: the other accounts of the simulator. */
export function doctorValuesOf(
  setup: SimulatedAccount,
  others: readonly SimulatedAccount[],
  asksWechat: boolean,
): GivenValues {
  const own = valuesOf(setup);
  const otherValues = others.map(valuesOf);
  const different = (name: 'token' | 'aesKey' | 'appId'): string[] =>
    otherValues.flatMap((other) => (other[name] === undefined || other[name] === own[name] ? [] : [other[name]]));
  const appSecret = asksWechat ? apiSecretOf(setup) : undefined;
  return {
    ...own,
    ...(appSecret === undefined ? {} : { appSecret }),
    otherTokens: different('token'),
    otherAesKeys: different('aesKey'),
    otherIds: different('appId'),
  };
}

/** The secret with which WeChat's own API is called. */
export function apiSecretOf(setup: SimulatedAccount): string | undefined {
  return 'appSecret' in setup ? setup.appSecret : 'corpSecret' in setup ? setup.corpSecret : undefined;
}

function valuesOf(setup: SimulatedAccount): GivenValues {
  return {
    platform: platformOf(setup),
    ...('token' in setup ? { token: setup.token } : {}),
    ...('encodingAesKey' in setup ? { aesKey: setup.encodingAesKey } : {}),
    ...idsOf(setup),
    ...('mode' in setup ? { mode: setup.mode } : {}),
    ...('format' in setup ? { format: setup.format } : {}),
  };
}

/** For whom messages are encrypted. */
function idsOf(setup: SimulatedAccount): Pick<GivenValues, 'appId' | 'corpId'> {
  switch (setup.platform) {
    case 'wecom':
      return { appId: setup.corpId };
    case 'wecom-suite':
      return { appId: setup.suiteId, corpId: setup.corpId };
    case 'open-platform':
      return { appId: setup.componentAppId };
    case 'wecom-aibot':
    case 'pay':
      return {};
    default:
      return { appId: setup.appId };
  }
}
