import { Module } from '@nestjs/common';
import { officialAccount, WechatModule } from 'nestjs-wechat';
import { Greeter } from './greeter.js';

const { WECHAT_APP_ID: appId = '', WECHAT_TOKEN: token = '', WECHAT_ENCODING_AES_KEY } = process.env;
// An empty key is for the plaintext mode (明文模式).
const encodingAesKey = WECHAT_ENCODING_AES_KEY || undefined;

@Module({
  imports: [WechatModule.forRoot({ accounts: [officialAccount({ appId, token, encodingAesKey })] })],
  providers: [Greeter],
})
export class AppModule {}
