import { Injectable } from '@nestjs/common';
import { type AccountSource, officialAccount, OfficialAccountEvent, type WechatAccount } from 'nestjs-wechat';
import { TenantRepository } from './tenant.repository.js';

/** The accounts of the tenants, which come and go while the application runs. */
@Injectable()
export class TenantAccounts implements AccountSource {
  readonly path = 'wechat/tenants/:key';
  readonly baseEventClasses = [OfficialAccountEvent] as const;

  constructor(private readonly tenants: TenantRepository) {}

  async find(key: string): Promise<WechatAccount | undefined> {
    const tenant = await this.tenants.findByKey(key);
    return (
      tenant &&
      officialAccount({
        name: key,
        appId: tenant.appId,
        token: tenant.token,
        encodingAesKey: tenant.encodingAesKey,
      })
    );
  }
}
