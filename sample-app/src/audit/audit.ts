import { Injectable, Logger } from '@nestjs/common';
import { ForAccount, Observe, OpenId, WechatEvent } from 'nestjs-wechat';

/**
 * Notes what customers do, and leaves the staff alone: never what was said, and only as much of the openid as tells two
 * customers apart.
 */
@Injectable()
@ForAccount('default', 'mini-program', 'pay')
export class Audit {
  private readonly logger = new Logger(Audit.name);

  @Observe(WechatEvent)
  note(event: WechatEvent, @OpenId() openId?: string): void {
    this.logger.log(`${event.type} from ${openId === undefined ? 'nobody' : `${openId.slice(0, 4)}***`}`);
  }
}
