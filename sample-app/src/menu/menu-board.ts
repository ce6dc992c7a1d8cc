import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { WechatClient } from 'nestjs-wechat/client';
import type { Environment } from '../environment.js';

/** Hangs the menu up when the shop opens. It is written only when it has changed. */
@Injectable()
export class MenuBoard implements OnApplicationBootstrap {
  constructor(
    private readonly wechat: WechatClient,
    private readonly config: ConfigService<Environment, true>,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.get('WECHAT_APP_SECRET') !== undefined) {
      await this.wechat.officialAccount().menu.ensure({
        button: [
          { type: 'click', name: 'Today', key: 'TODAY' },
          { type: 'click', name: 'Hours', key: 'HOURS' },
        ],
      });
    }
  }
}
