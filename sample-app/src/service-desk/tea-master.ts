import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { OnText } from 'nestjs-wechat';

const TASTING_MS = 10_000;

/** Takes his time. WeChat does not: with the AppSecret his answer goes out later, as a customer service message. */
@Injectable()
export class TeaMaster {
  @OnText(/^(which tea suits me|推荐)/i)
  async recommend(): Promise<string> {
    await sleep(TASTING_MS);
    return 'I have tasted them all again. Take the Tieguanyin.';
  }
}
