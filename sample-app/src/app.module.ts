import { fileURLToPath } from 'node:url';
import { Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { officialAccount, WechatModule } from 'nestjs-wechat';
import { AuditModule } from './audit/audit.module.js';
import { CustomersModule } from './customers/customers.module.js';
import { type Environment, validateEnvironment } from './environment.js';
import { MenuModule } from './menu/menu.module.js';
import { OrdersModule } from './orders/orders.module.js';
import { ServiceDeskModule } from './service-desk/service-desk.module.js';

@Module({
  imports: [
    ConfigModule.forRoot({
      isGlobal: true,
      skipProcessEnv: true,
      envFilePath: fileURLToPath(new URL('../.env', import.meta.url)),
      validate: validateEnvironment,
    }),
    WechatModule.forRootAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService<Environment, true>) => ({
        accounts: [
          officialAccount({
            appId: config.get('WECHAT_APP_ID'),
            token: config.get('WECHAT_TOKEN'),
            encodingAesKey: config.get('WECHAT_ENCODING_AES_KEY'),
            mode: config.get('WECHAT_MODE'),
          }),
        ],
      }),
    }),
    CustomersModule,
    MenuModule,
    OrdersModule,
    ServiceDeskModule,
    AuditModule,
  ],
})
export class AppModule {}
