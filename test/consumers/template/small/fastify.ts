import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

import { AppModule } from './app.module.js';

async function main(): Promise<void> {
  const logger = ['warn' as const, 'error' as const, 'fatal' as const];
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter(), { logger });
  await app.listen(Number(process.env['FASTIFY_PORT']), '127.0.0.1');
}

void main();
