import { readFileSync } from 'node:fs';
import { Module } from '@nestjs/common';
import { WechatModule } from 'nestjs-wechat';
import { payMerchant } from 'nestjs-wechat/pay';
import { OrderRepository } from './order.repository.js';
import { Till } from './till.js';

const { env } = process;
const publicKey = readFileSync(env['PAY_PUBLIC_KEY_FILE'] ?? 'pub_key.pem', 'utf8');

@Module({
  imports: [
    WechatModule.forRoot({
      accounts: [
        // POST /wechat/pay, the notify_url of orders and refunds
        payMerchant({
          mchId: env['PAY_MCH_ID'] ?? '',
          appId: env['PAY_APP_ID'] ?? '',
          apiV3Key: env['PAY_API_V3_KEY'] ?? '',
          publicKeys: { [env['PAY_PUBLIC_KEY_ID'] ?? '']: publicKey },
        }),
      ],
    }),
  ],
  providers: [Till, OrderRepository],
})
export class AppModule {}
