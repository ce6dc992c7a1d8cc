import { fileURLToPath } from 'node:url';
import { Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { officialAccount, WechatModule } from 'nestjs-wechat';
import { WechatClientModule } from 'nestjs-wechat/client';
import { miniProgram } from 'nestjs-wechat/mini-program';
import { payMerchant } from 'nestjs-wechat/pay';
import { wecomApp } from 'nestjs-wechat/wecom';
import { AuditModule } from './audit/audit.module.js';
import { CustomersModule } from './customers/customers.module.js';
import { type Environment, validateEnvironment } from './environment.js';
import { MenuModule } from './menu/menu.module.js';
import { MiniProgramModule } from './mini-program/mini-program.module.js';
import { OrdersModule } from './orders/orders.module.js';
import { PaymentsModule } from './payments/payments.module.js';
import { ServiceDeskModule } from './service-desk/service-desk.module.js';
import { ShopFrontModule } from './shop-front/shop-front.module.js';
import { StaffModule } from './staff/staff.module.js';

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
            appSecret: config.get('WECHAT_APP_SECRET'),
            token: config.get('WECHAT_TOKEN'),
            encodingAesKey: config.get('WECHAT_ENCODING_AES_KEY'),
            mode: config.get('WECHAT_MODE'),
          }),
          miniProgram({
            name: 'mini-program',
            appId: config.get('MINI_PROGRAM_APP_ID'),
            token: config.get('MINI_PROGRAM_TOKEN'),
            encodingAesKey: config.get('MINI_PROGRAM_ENCODING_AES_KEY'),
          }),
          wecomApp({
            name: 'staff',
            corpId: config.get('WECOM_CORP_ID'),
            token: config.get('WECOM_TOKEN'),
            encodingAesKey: config.get('WECOM_ENCODING_AES_KEY'),
          }),
          payMerchant({
            mchId: config.get('PAY_MCH_ID'),
            appId: config.get('MINI_PROGRAM_APP_ID'),
            apiV3Key: config.get('PAY_API_V3_KEY'),
            publicKeys: { [config.get<string>('PAY_PUBLIC_KEY_ID')]: config.get('PAY_PUBLIC_KEY') },
          }),
        ],
      }),
    }),
    WechatClientModule.forRootAsync({
      isGlobal: true,
      inject: [ConfigService],
      useFactory: (config: ConfigService<Environment, true>) => ({ baseUrl: config.get('WECHAT_API_URL') }),
    }),
    CustomersModule,
    MenuModule,
    OrdersModule,
    PaymentsModule,
    MiniProgramModule,
    StaffModule,
    ServiceDeskModule,
    ShopFrontModule,
    AuditModule,
  ],
})
export class AppModule {}
