import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';

import { check } from './check.js';
import { AppModule } from './greeter.js';

async function main(): Promise<void> {
  await check(await NestFactory.create<NestExpressApplication>(AppModule, { logger: ['warn', 'error', 'fatal'] }));
}

void main();
