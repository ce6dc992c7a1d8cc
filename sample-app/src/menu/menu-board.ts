import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { MenuBuilder, WechatClient } from 'nestjs-wechat/client';
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
      const menu = new MenuBuilder().click('Today', 'TODAY').click('Hours', 'HOURS').build();
      await this.wechat.officialAccount().menu.ensure(menu);
    }
  }
}
