import type { Texts } from '../../language/language.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';

const HINT: Texts = {
  en:
    'Check mchId and appId of the account, and that the notify_url of the order is the one of this account: ' +
    'with several merchants, each has a URL of its own.',
  zh: '请检查账号的 mchId 和 appId，以及订单的 notify_url 是不是这个账号的地址：有多个商户时，每个商户有自己的地址。',
};

/** The merchant whose notifications an endpoint accepts. */
export interface Merchant {
  readonly mchId: string;
  /** Empty: every AppID is accepted. */
  readonly appIds: readonly string[];
}

/** The fields that name the merchant: of a service provider, of a combined payment, of an ordinary one. */
const MERCHANT_NAMES = ['sp_mchid', 'combine_mchid', 'combine_mch_id', 'mch_id', 'mchid'];
const APP_NAMES = ['sp_appid', 'combine_appid', 'appid'];

/** @throws WechatCallbackError `receiver` when a payload names another merchant or app */
export function requireMerchant(payload: PayloadObject, { mchId, appIds }: Merchant): void {
  const merchant = firstOf(payload, MERCHANT_NAMES);
  if (merchant !== undefined && merchant !== mchId) {
    throw new WechatCallbackError(
      'receiver',
      {
        en: `The notification is for the merchant ${shown(merchant)}, but this account is ${mchId}`,
        zh: `通知属于商户 ${shown(merchant)}，而这个账号是 ${mchId}`,
      },
      { hint: HINT },
    );
  }
  const app = firstOf(payload, APP_NAMES);
  if (app !== undefined && appIds.length > 0 && !appIds.includes(app)) {
    throw new WechatCallbackError(
      'receiver',
      {
        en: `The notification is for the app ${shown(app)}, but this account accepts only ${appIds.join(', ')}`,
        zh: `通知属于应用 ${shown(app)}，而这个账号只接受 ${appIds.join('、')}`,
      },
      { hint: HINT },
    );
  }
}

/** Shows an id of a notification, which is genuine by now. */
function shown(id: string): string {
  return id.slice(0, 64);
}

function firstOf(payload: PayloadObject, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = textOf(payload, name);
    if (value) {
      return value;
    }
  }
  return undefined;
}
