import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

import { check } from './check.js';
import { AppModule } from './greeter.js';

async function main(): Promise<void> {
  const logger = ['warn' as const, 'error' as const, 'fatal' as const];
  await check(await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter(), { logger }));
}

void main();
