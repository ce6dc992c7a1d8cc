import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { demoCredentials } from './demo-credentials.js';
import { demonstrate } from './demonstration.js';
import type { Environment } from './environment.js';
import { simulate } from './simulation.js';

/** Opens the shop; with demo credentials it also shows what it does, and starts the simulator. Sets the exit code when either goes wrong. */
export async function start(): Promise<void> {
  let app: INestApplication | undefined;
  try {
    app = await NestFactory.create(AppModule, { abortOnError: false });
    app.enableShutdownHooks();
    const config = app.get<ConfigService<Environment, true>>(ConfigService);
    const url = await listen(app, config.get('PORT'));
    const isDemo = Object.entries(demoCredentials).every(
      ([name, value]) => config.get<string>(name as keyof Environment) === value,
    );
    if (isDemo && config.get('DEMO') === 'on') {
      await demonstrate(url);
    }
    console.log(`\nThe tea shop is open at ${url}/wechat. Press Ctrl+C to close it.`);
    if (isDemo && config.get('DEMO') === 'on') {
      const simulator = await simulate(url, config.get('SIMULATOR_PORT'));
      (app.getHttpServer() as Server).once('close', () => void simulator.close());
      console.log(`Be a customer yourself, in the simulator: ${simulator.url}`);
    }
  } catch (error) {
    console.error(`\nThe tea shop stays closed. ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    await app?.close();
  }
}

async function listen(app: INestApplication, port: number): Promise<string> {
  try {
    await app.listen(port);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      ? new Error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`)
      : error;
  }
  return (await app.getUrl()).replace('[::1]', 'localhost');
}
