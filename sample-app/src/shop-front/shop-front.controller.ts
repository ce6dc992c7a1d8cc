import { Controller, Get, NotFoundException, Query } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { type JsSdkConfig, WechatClient } from 'nestjs-wechat/client';
import type { Environment } from '../environment.js';

/**
 * Signs the pages of the shop for the JS-SDK. A page asks with its own URL and passes the answer to `wx.config`; WeChat
 * takes it on the domains alone that the console has under JS接口安全域名.
 */
@Controller('shop-front')
export class ShopFrontController {
  constructor(
    private readonly wechat: WechatClient,
    private readonly config: ConfigService<Environment, true>,
  ) {}

  @Get('js-sdk')
  async sign(@Query('url') url: string): Promise<JsSdkConfig> {
    if (this.config.get('WECHAT_APP_SECRET') === undefined) {
      throw new NotFoundException('The shop has no AppSecret, and signs no pages.');
    }
    return this.wechat.officialAccount().jsSdk.config(url);
  }
}
