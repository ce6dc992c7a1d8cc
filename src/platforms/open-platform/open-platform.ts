import { MemoryTicketStore } from '../../store/ticket-store.js';
import type { WechatAccount } from '../../model/wechat-account.js';
import type { PayloadObject } from '../../protocol/payload.js';
import { wechatShopEventClasses } from '../channels-shop/events.generated.js';
import { shopTypeOf, WechatShopDialect } from '../channels-shop/wechat-shop.dialect.js';
import { WechatShopEvent } from '../channels-shop/wechat-shop.event.js';
import { configuredValuesOf } from '../message-push/configured-values.js';
import { messagePushOf, placeOf } from '../message-push/message-push.account.js';
import { eventTypeOf as miniProgramTypeOf } from '../mini-program/event-type.js';
import { miniProgramEventClasses } from '../mini-program/events.generated.js';
import { isRepeatedForADay, MiniProgramDialect } from '../mini-program/mini-program.dialect.js';
import { MiniProgramEvent } from '../mini-program/mini-program.event.js';
import { eventTypeOf as officialAccountTypeOf } from '../official-account/event-type.js';
import { officialAccountEventClasses } from '../official-account/events.generated.js';
import { officialAccountDialect } from '../official-account/official-account.dialect.js';
import { OfficialAccountEvent } from '../official-account/official-account.event.js';
import { checkedOptions } from '../checked-options.js';
import { AuthorizationEndpoint } from './authorization.endpoint.js';
import { APP_ID_PLACEHOLDER, AuthorizerEndpoint, type AuthorizerPlatform } from './authorizer.endpoint.js';
import { ComponentVerifyTicketEvent, openPlatformEventClasses } from './events.generated.js';
import { openPlatformAccessOf } from './open-platform-access.js';
import { OpenPlatformEvent } from './open-platform.event.js';
import { type OpenPlatformOptions, openPlatformRules } from './open-platform.options.js';
import { PublishTest } from './publish-test.js';
import { TenantGuard } from './tenant-guard.js';

const officialAccounts: AuthorizerPlatform = {
  dialect: officialAccountDialect,
  baseEventClass: OfficialAccountEvent,
};
const miniPrograms: AuthorizerPlatform = {
  dialect: new MiniProgramDialect({ appKeys: [], encryptAcknowledgements: false }),
  baseEventClass: MiniProgramEvent,
};
const shops: AuthorizerPlatform = {
  dialect: new WechatShopDialect('success'),
  baseEventClass: WechatShopEvent,
};
const platforms = { 'official-account': officialAccounts, 'mini-program': miniPrograms, 'channels-shop': shops };

const eventClasses = [
  ...openPlatformEventClasses,
  ...officialAccountEventClasses,
  ...miniProgramEventClasses,
  ...wechatShopEventClasses,
];
/** How each platform names an event, and what it knows: what no Official Account knows may be a Mini Program's. */
const namings = [
  { platform: officialAccounts, typeOf: officialAccountTypeOf, types: typesOf(officialAccountEventClasses) },
  { platform: miniPrograms, typeOf: miniProgramTypeOf, types: typesOf(miniProgramEventClasses) },
  { platform: shops, typeOf: shopTypeOf, types: typesOf(wechatShopEventClasses) },
];

/**
 * A third-party platform (第三方平台) of the Open Platform, which receives authorizations and tickets at one URL, and the
 * messages of all accounts that authorized it at another.
 *
 * ```ts
 * // POST /wechat, and POST /wechat/$APPID$/callback
 * WechatModule.forRoot({ accounts: [openPlatform({ componentAppId, token, encodingAesKey, ticketStore })] })
 * ```
 *
 * @param options - the values of the console; see {@link OpenPlatformOptions}
 * @throws Error that lists every fault of the options
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Message_encryption_and_decryption.html
 */
export function openPlatform(options: OpenPlatformOptions): WechatAccount {
  const valid = checkedOptions('openPlatform', options, openPlatformRules);
  const { componentAppId, messagePath, originalIdOf, platformOf, publishTest, ticketStore } = valid;
  const { name, path } = placeOf(valid);
  const tickets = ticketStore ?? new MemoryTicketStore();
  return {
    name,
    endpoints: [
      new AuthorizationEndpoint(path, componentAppId, messagePushOf(valid, componentAppId), tickets),
      new AuthorizerEndpoint(messagePath ?? `${path}/${APP_ID_PLACEHOLDER}/callback`, {
        componentAppId,
        push: messagePushOf(valid, componentAppId, isRepeatedForADay),
        tenants: new TenantGuard(originalIdOf),
        publishTest: publishTest ? new PublishTest(componentAppId, publishTest === true ? {} : publishTest) : undefined,
        testPlatform: officialAccounts,
        async platformOf(appId, payload) {
          const platform = await platformOf?.(appId);
          return platform === undefined ? platformByEvent(payload) : platforms[platform];
        },
      }),
    ],
    baseEventClass: OpenPlatformEvent,
    api: openPlatformAccessOf(valid, tickets),
    configured: configuredValuesOf(valid, { receiverIds: [componentAppId], appSecret: valid.componentAppSecret }),
    eventClasses,
    tickets: [ComponentVerifyTicketEvent],
  };
}

function typesOf(classes: readonly { readonly type: string }[]): ReadonlySet<string> {
  return new Set(classes.map(({ type }) => type.toLowerCase()));
}

/** The first platform that knows the event. */
function platformByEvent(payload: PayloadObject): AuthorizerPlatform {
  const known = namings.find(({ typeOf, types }) => types.has(typeOf(payload).toLowerCase()));
  return known?.platform ?? officialAccounts;
}
