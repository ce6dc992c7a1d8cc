import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Observe, SubscribeEvent } from 'nestjs-wechat';
import { WechatClient } from 'nestjs-wechat/client';
import type { Environment } from '../environment.js';
import { CustomerRepository } from './customer.repository.js';

/** Asks WeChat who the new followers are. The greeting does not wait for it. */
@Injectable()
export class Registrar {
  constructor(
    private readonly customers: CustomerRepository,
    private readonly wechat: WechatClient,
    private readonly config: ConfigService<Environment, true>,
  ) {}

  @Observe(SubscribeEvent)
  async register(event: SubscribeEvent): Promise<void> {
    if (this.config.get('WECHAT_APP_SECRET') === undefined) {
      return;
    }
    const { unionid, language } = await this.wechat.of(event).users.info(event.fromUserName);
    const customer = this.customers.find(event.fromUserName);
    if (customer !== undefined) {
      this.customers.save({ ...customer, unionId: unionid, language });
    }
  }
}
