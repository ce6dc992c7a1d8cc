import { localized } from '../../language/language.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';
import type { CallOptions } from '../api-call.js';
import type { ApiCalls } from '../api-calls.js';

const LONGEST_S = 2_592_000;
const DAY_S = 86_400;
const LARGEST_SCENE = 2 ** 32 - 1;
const LARGEST_PERMANENT_SCENE = 100_000;
const SCENE_LENGTH = 64;

/** A QR code that brings its scene to the events of scanning it. */
export interface QrCode {
  readonly ticket: string;
  /** What the code says, for a picture of your own. */
  readonly url: string;
  /** Where WeChat's picture of it is. */
  readonly imageUrl: string;
  /** Seconds; `undefined` for one that is good for ever. */
  readonly expireSeconds: number | undefined;
}

/** QR codes with a scene (带参数的二维码), which arrives as `eventKey` of `SubscribeEvent` and `ScanEvent`. */
export class QrCodes {
  constructor(private readonly calls: ApiCalls) {}

  /**
   * A code that is good for a while.
   *
   * @param scene - a number from 1 to 4294967295, or 1 to 64 characters
   * @param expireSeconds - at most 2592000 (30 days). Default: 86400
   * @throws RangeError for another scene or time
   * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html
   */
  async create(scene: number | string, expireSeconds = DAY_S, options?: CallOptions): Promise<QrCode> {
    if (!(expireSeconds > 0 && expireSeconds <= LONGEST_S)) {
      throw new RangeError(
        localized({
          en: `A QR code is valid for at most ${LONGEST_S} seconds, but expireSeconds is ${expireSeconds}.`,
          zh: `二维码的有效期最长 ${LONGEST_S} 秒，现在是 ${expireSeconds} 秒。`,
        }),
      );
    }
    checkScene(scene, LARGEST_SCENE);
    return this.make({ expire_seconds: expireSeconds, ...actionOf(scene, 'QR_SCENE', 'QR_STR_SCENE') }, options);
  }

  /**
   * A code that is good for ever. An account can have 100,000 of them.
   *
   * @param scene - a number from 1 to 100000, or 1 to 64 characters
   * @throws RangeError for another scene
   * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html
   */
  async createPermanent(scene: number | string, options?: CallOptions): Promise<QrCode> {
    checkScene(scene, LARGEST_PERMANENT_SCENE);
    return this.make(actionOf(scene, 'QR_LIMIT_SCENE', 'QR_LIMIT_STR_SCENE'), options);
  }

  private async make(body: object, options?: CallOptions): Promise<QrCode> {
    return qrCodeOf(await this.calls.post('/cgi-bin/qrcode/create', body, options));
  }
}

/** @throws RangeError for what is no scene */
function checkScene(scene: number | string, largest: number): void {
  const isNumber = typeof scene === 'number';
  const size = isNumber ? scene : scene.length;
  if (!(Number.isInteger(size) && size >= 1 && size <= (isNumber ? largest : SCENE_LENGTH))) {
    throw new RangeError(
      localized({
        en: `The scene of a QR code has to be a number from 1 to ${largest}, or 1 to ${SCENE_LENGTH} characters.`,
        zh: `二维码的场景值应为 1 至 ${largest} 的数字，或 1 至 ${SCENE_LENGTH} 个字符。`,
      }),
    );
  }
}

function actionOf(scene: number | string, ofNumber: string, ofText: string): object {
  return typeof scene === 'number'
    ? { action_name: ofNumber, action_info: { scene: { scene_id: scene } } }
    : { action_name: ofText, action_info: { scene: { scene_str: scene } } };
}

function qrCodeOf(answer: PayloadObject): QrCode {
  const ticket = textOf(answer, 'ticket') ?? '';
  const expires = answer['expire_seconds'];
  return {
    ticket,
    url: textOf(answer, 'url') ?? '',
    imageUrl: `https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=${encodeURIComponent(ticket)}`,
    expireSeconds: expires === undefined ? undefined : Number(expires),
  };
}
