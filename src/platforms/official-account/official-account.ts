import type { WechatAccount } from '../../model/wechat-account.js';
import { MessageCipher } from '../../protocol/message-cipher.js';
import { MessagePush } from '../../protocol/message-push.js';
import { validateOptions } from '../validate-options.js';
import { officialAccountEventClasses } from './events.js';
import { OfficialAccountEndpoint } from './official-account.endpoint.js';
import { OfficialAccountEvent } from './official-account.event.js';
import { OfficialAccountOptions, TimestampTolerance } from './official-account.options.js';

const DEFAULT_NAME = 'default';
const DEFAULT_TOLERANCE = { encrypted: 15 * 60, plaintext: 5 * 60 } satisfies TimestampTolerance;

/**
 * An Official Account (公众号, 服务号), which receives its messages and events at one URL.
 *
 * ```ts
 * WechatModule.forRoot({ accounts: [officialAccount({ appId, token, encodingAesKey })] }) // GET and POST /wechat
 * ```
 *
 * @param options - the values of the console; see {@link OfficialAccountOptions}
 * @throws Error that lists every fault of the options
 * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Access_Overview.html
 */
export function officialAccount(options: OfficialAccountOptions): WechatAccount {
  const { name, path, appId, token, encodingAesKey, mode, timestampTolerance } = validateOptions(
    'officialAccount',
    OfficialAccountOptions,
    options,
    { timestampTolerance: TimestampTolerance },
  );
  const accountName = name ?? DEFAULT_NAME;
  const push = new MessagePush({
    tokens: listOf(token),
    ciphers: listOf(encodingAesKey).map((key) => new MessageCipher(key)),
    receiverId: appId,
    mode: mode ?? (encodingAesKey === undefined ? 'plaintext' : 'secure'),
    timestampTolerance: {
      encrypted: timestampTolerance?.encrypted ?? DEFAULT_TOLERANCE.encrypted,
      plaintext: timestampTolerance?.plaintext ?? DEFAULT_TOLERANCE.plaintext,
    },
  });
  return {
    name: accountName,
    endpoints: [
      new OfficialAccountEndpoint(
        path ?? (accountName === DEFAULT_NAME ? 'wechat' : `wechat/${accountName}`),
        appId,
        push,
      ),
    ],
    baseEventClass: OfficialAccountEvent,
    eventClasses: officialAccountEventClasses,
  };
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
