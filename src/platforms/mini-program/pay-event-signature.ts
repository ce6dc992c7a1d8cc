import { createHmac } from 'node:crypto';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';
import { signatureEquals } from '../../protocol/signature.js';

/**
 * The signature that a mini game's goods pushes carry besides that of the message: HMAC-SHA256 of `<Event>&<Payload>`
 * with the game's AppKey, in hex. The fields are official; the algorithm is what a single implementation does.
 */
export function payEventSignature(appKey: string, event: string, payload: string): string {
  return createHmac('sha256', appKey).update(`${event}&${payload}`).digest('hex');
}

/**
 * @param appKeys - the AppKey, or the present and the sandbox one
 * @throws WechatCallbackError `signature` unless one of the keys gives `MiniGame.PayEventSig`
 */
export function verifyPayEvent(appKeys: readonly string[], event: string, { MiniGame }: PayloadObject): void {
  const game = typeof MiniGame === 'object' && MiniGame !== null ? (MiniGame as PayloadObject) : {};
  const payload = textOf(game, 'Payload');
  const given = textOf(game, 'PayEventSig') ?? '';
  if (payload === undefined || !appKeys.some((key) => signatureEquals(given, payEventSignature(key, event, payload)))) {
    throw new WechatCallbackError('signature', {
      en: 'PayEventSig does not fit the payload: check the AppKey of the mini game',
      zh: 'PayEventSig 与内容不符：请检查小游戏的 AppKey',
    });
  }
}
