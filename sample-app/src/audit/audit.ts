import { Injectable, Logger } from '@nestjs/common';
import { Observe, OpenId, WechatEvent } from 'nestjs-wechat';

/** Notes what arrives: never what was said, and only as much of the openid as tells two customers apart. */
@Injectable()
export class Audit {
  private readonly logger = new Logger(Audit.name);

  @Observe(WechatEvent)
  note(event: WechatEvent, @OpenId() openId?: string): void {
    this.logger.log(`${event.type} from ${openId === undefined ? 'nobody' : `${openId.slice(0, 4)}***`}`);
  }
}
