import { randomBytes } from 'node:crypto';
import { localized } from '../../language/language.js';
import { MessageCipher } from '../../protocol/message-cipher.js';
import { MessagePush, type MessagePushOptions } from '../../protocol/message-push.js';
import { listOf } from '../list-of.js';
import { CloudHostingEndpoint, ContainerProbeEndpoint } from './cloud-hosting.endpoint.js';
import { MessagePushEndpoint } from './message-push.endpoint.js';
import type { CloudHostedAccountOptions, MessagePushBaseOptions, TimestampTolerance } from './message-push.options.js';

const DEFAULT_NAME = 'default';
/** Seconds. WeChat repeats a push about money for 24 hours and 4 minutes. A signature is remembered for as long. */
export const DAY_OF_REPEATS = 25 * 60 * 60;
const DEFAULT_TOLERANCE = { encrypted: 15 * 60, plaintext: 5 * 60 } satisfies TimestampTolerance;

/** The name and the path of an account, or their defaults. */
export function placeOf(options: Pick<MessagePushBaseOptions, 'name' | 'path'>): { name: string; path: string } {
  const name = options.name ?? DEFAULT_NAME;
  return { name, path: options.path ?? (name === DEFAULT_NAME ? 'wechat' : `wechat/${name}`) };
}

/**
 * The message push of an account, from validated options.
 *
 * @param receiverId - the id that messages are encrypted for
 * @param isTimeless - see {@link MessagePushOptions.isTimeless}
 */
export function messagePushOf(
  options: Pick<MessagePushBaseOptions, 'encodingAesKey' | 'mode' | 'timestampTolerance' | 'refuseReusedSignatures'> &
    Partial<Pick<MessagePushBaseOptions, 'token'>>,
  receiverId: string,
  isTimeless?: MessagePushOptions['isTimeless'],
): MessagePush {
  const { token = unknownToken(), encodingAesKey, mode, timestampTolerance, refuseReusedSignatures } = options;
  const plaintext = timestampTolerance?.plaintext ?? DEFAULT_TOLERANCE.plaintext;
  return new MessagePush({
    tokens: listOf(token),
    ciphers: listOf(encodingAesKey).map((key) => new MessageCipher(key)),
    receiverId,
    mode: mode ?? (encodingAesKey === undefined ? 'plaintext' : 'secure'),
    timestampTolerance: {
      encrypted: timestampTolerance?.encrypted ?? DEFAULT_TOLERANCE.encrypted,
      plaintext,
    },
    ...(refuseReusedSignatures === false
      ? {}
      : { signatureReuseWindow: isTimeless === undefined ? Math.min(2 * plaintext, DAY_OF_REPEATS) : DAY_OF_REPEATS }),
    ...(isTimeless === undefined ? {} : { isTimeless }),
  });
}

/** Where no token is needed, nobody can sign. */
function unknownToken(): string {
  return randomBytes(16).toString('hex');
}

/** A variable that is not set would change the mode without a word. */
export function plaintextByAccident(options: Pick<MessagePushBaseOptions, 'encodingAesKey' | 'mode'>): string[] {
  const isForgotten = 'encodingAesKey' in options && options.encodingAesKey === undefined && options.mode === undefined;
  return isForgotten
    ? [
        localized({
          en: "encodingAesKey is undefined, so that messages have to arrive in plaintext. Is the environment variable set? If plaintext is meant, say mode: 'plaintext'.",
          zh: "encodingAesKey 是 undefined，因此只接受明文消息。环境变量设置了吗？如果确实使用明文模式，请写明 mode: 'plaintext'。",
        }),
      ]
    : [];
}

/** The kind of callback URL that an account has, from validated options. */
export function endpointClassOf({
  cloudHosting,
  containerProbe,
}: CloudHostedAccountOptions): typeof MessagePushEndpoint {
  if (cloudHosting) {
    return CloudHostingEndpoint;
  }
  return containerProbe ? ContainerProbeEndpoint : MessagePushEndpoint;
}
