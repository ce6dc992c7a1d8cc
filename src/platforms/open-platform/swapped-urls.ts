import { Logger } from '@nestjs/common';
import { localized, type Texts } from '../../language/language.js';

/** What to do about two URLs that were entered in each other's place. */
export const SWAPPED_HINT: Texts = {
  en:
    'Check that the two URLs of the platform are not swapped in the console: the authorization event URL (授权事件接收 URL) has no ' +
    'placeholder, by default /wechat, and WeChat fills in $APPID$ in the message URL (消息与事件接收 URL) alone, by default ' +
    '/wechat/$APPID$/callback.',
  zh:
    '请检查后台的两个 URL 是否填反了：授权事件接收 URL 没有占位符，默认为 /wechat；' +
    '只有消息与事件接收 URL 含有由微信替换的 $APPID$，默认为 /wechat/$APPID$/callback。',
};

/** Says once that something came to the other URL of the platform than its own. */
export class SwappedUrls {
  private readonly logger = new Logger('WechatModule');
  private isTold = false;

  /** @param what - what came where, as a sentence without its end */
  warn(what: Texts): void {
    if (!this.isTold) {
      this.isTold = true;
      this.logger.warn(
        localized({
          en: `${what.en}. No handler of its type gets it. ${SWAPPED_HINT.en}`,
          zh: `${what.zh}。没有对应类型的处理方法会收到它。${SWAPPED_HINT.zh}`,
        }),
      );
    }
  }
}
