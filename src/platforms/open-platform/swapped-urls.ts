import { Logger } from '@nestjs/common';

/** What to do about two URLs that were entered in each other's place. */
export const SWAPPED_HINT =
  'Check that the two URLs of the platform are not swapped in the console: the authorization event URL (授权事件接收 URL) has no ' +
  'placeholder, by default /wechat, and WeChat fills in $APPID$ in the message URL (消息与事件接收 URL) alone, by default ' +
  '/wechat/$APPID$/callback.';

/** Says once that something came to the other URL of the platform than its own. */
export class SwappedUrls {
  private readonly logger = new Logger('WechatModule');
  private isTold = false;

  /** @param what - what came where, as a sentence without its end */
  warn(what: string): void {
    if (!this.isTold) {
      this.isTold = true;
      this.logger.warn(`${what}. No handler of its type gets it. ${SWAPPED_HINT}`);
    }
  }
}
