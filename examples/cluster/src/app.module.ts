import { Module } from '@nestjs/common';
import { officialAccount, WechatModule } from 'nestjs-wechat';
import { WechatDurableModule } from 'nestjs-wechat/bullmq';
import { WechatClientModule } from 'nestjs-wechat/client';
import { redisStore } from 'nestjs-wechat/redis';
import { RedisModule } from './redis.module.js';
import { Redis } from 'ioredis';
import { Reports } from './reports.js';

const { env } = process;

@Module({
  imports: [
    RedisModule,
    WechatModule.forRootAsync({
      inject: [Redis],
      useFactory: (client: Redis) => ({
        accounts: [
          officialAccount({
            appId: env['WECHAT_APP_ID'] ?? '',
            appSecret: env['WECHAT_APP_SECRET'] ?? '',
            token: env['WECHAT_TOKEN'] ?? '',
            encodingAesKey: env['WECHAT_ENCODING_AES_KEY'] ?? '',
          }),
        ],
        // All processes remember together which callbacks were handled, and share the access token.
        delivery: { store: redisStore({ client, prefix: 'reports:' }) },
      }),
    }),
    // Sends the replies of durable handlers as customer service messages.
    WechatClientModule.forRootAsync({ useFactory: () => ({ baseUrl: env['WECHAT_API_URL'] }) }),
    WechatDurableModule.forRootAsync({
      useFactory: () => ({ connection: { url: env['REDIS_URL'] ?? 'redis://127.0.0.1:6379' }, queueName: 'reports' }),
    }),
  ],
  providers: [Reports],
})
export class AppModule {}
