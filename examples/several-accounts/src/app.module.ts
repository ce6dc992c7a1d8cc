import { Module } from '@nestjs/common';
import { officialAccount, WechatModule } from 'nestjs-wechat';
import { miniProgram } from 'nestjs-wechat/mini-program';
import { Desk } from './desk.js';
import { TenantAccounts } from './tenant-accounts.js';
import { TenantRepository } from './tenant.repository.js';

const { env } = process;

@Module({
  imports: [
    WechatModule.forRoot({
      accounts: [
        // GET and POST /wechat/shop
        officialAccount({
          name: 'shop',
          appId: env['SHOP_APP_ID'] ?? '',
          token: env['SHOP_TOKEN'] ?? '',
          encodingAesKey: env['SHOP_ENCODING_AES_KEY'] ?? '',
        }),
        // GET and POST /wechat/mini
        miniProgram({
          name: 'mini',
          appId: env['MINI_PROGRAM_APP_ID'] ?? '',
          token: env['MINI_PROGRAM_TOKEN'] ?? '',
          encodingAesKey: env['MINI_PROGRAM_ENCODING_AES_KEY'] ?? '',
        }),
        // GET and POST /wechat/tenants/:key
        TenantAccounts,
      ],
    }),
  ],
  providers: [Desk, TenantAccounts, TenantRepository],
})
export class AppModule {}
