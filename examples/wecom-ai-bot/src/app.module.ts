import { Module } from '@nestjs/common';
import { WechatModule } from 'nestjs-wechat';
import { wecomAiBot, wecomApp } from 'nestjs-wechat/wecom';
import { Assistant } from './assistant.js';
import { LanguageModel } from './language-model.js';
import { Staff } from './staff.js';

const { env } = process;

@Module({
  imports: [
    WechatModule.forRoot({
      accounts: [
        // GET and POST /wechat/staff
        wecomApp({
          name: 'staff',
          corpId: env['WECOM_CORP_ID'] ?? '',
          token: env['WECOM_TOKEN'] ?? '',
          encodingAesKey: env['WECOM_ENCODING_AES_KEY'] ?? '',
        }),
        // GET and POST /wechat/bot
        wecomAiBot({
          name: 'bot',
          token: env['BOT_TOKEN'] ?? '',
          encodingAesKey: env['BOT_ENCODING_AES_KEY'] ?? '',
        }),
      ],
    }),
  ],
  providers: [Staff, Assistant, LanguageModel],
})
export class AppModule {}
