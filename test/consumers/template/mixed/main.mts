import 'reflect-metadata';

import { strictEqual } from 'node:assert';
import { fileURLToPath } from 'node:url';

import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { officialAccount, WechatModule } from 'nestjs-wechat';

import { credentials } from './credentials.js';
import { FeatureModule, found } from './feature.cjs';

@Module({
  imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] }), FeatureModule],
})
class AppModule {}

// The test would prove nothing if the feature library had the same copy of the library, or another one, unexpectedly.
const isSameCopy = found === fileURLToPath(import.meta.resolve('nestjs-wechat'));
strictEqual(isSameCopy, process.env['COPIES'] === '1');

const app = await NestFactory.create(AppModule, { logger: ['warn', 'error', 'fatal'] });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
