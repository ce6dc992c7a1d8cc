import type { ErrorExplanation } from './error-explanation.js';
import { wecomErrors } from './wecom-errors.js';
import { weixinErrors } from './weixin-errors.js';

/**
 * What an error code means on a platform, and what to do about it: the same number is another error in WeCom. Of a code
 * that few people meet nothing is known but the server's own text.
 *
 * @param platform - such as `wecom` or `mini-program`
 * @see https://developers.weixin.qq.com/doc/oplatform/Return_codes/Return_code_descriptions_new.html
 * @see https://developer.work.weixin.qq.com/document/path/90313
 */
export function explainError(platform: string, errcode: number): ErrorExplanation | undefined {
  const codes = platform.startsWith('wecom') ? wecomErrors : weixinErrors;
  return codes[errcode];
}
