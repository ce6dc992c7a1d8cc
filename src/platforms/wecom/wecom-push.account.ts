import { MessageCipher } from '../../protocol/message-cipher.js';
import { listOf } from '../list-of.js';
import { WecomPush } from './wecom-push.js';
import type { WecomCallbackOptions } from './wecom.options.js';

const DEFAULT_TOLERANCE_S = 15 * 60;

/** The callbacks of an account, from validated options. */
export function wecomPushOf({ token, encodingAesKey, timestampTolerance }: WecomCallbackOptions): WecomPush {
  return new WecomPush(
    listOf(token),
    listOf(encodingAesKey).map((key) => new MessageCipher(key)),
    timestampTolerance ?? DEFAULT_TOLERANCE_S,
  );
}
