import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { NestFactory } from '@nestjs/core';
import type { RunningSimulator } from 'nestjs-wechat/simulator';
import { AppModule } from './app.module.js';
import { demonstrate } from './demonstration.js';
import type { Environment } from './environment.js';
import { simulate } from './simulation.js';

/** Opens the shop; with demo credentials it also starts the simulator, and shows what it does. Sets the exit code when that goes wrong. */
export async function start(): Promise<void> {
  let app: INestApplication | undefined;
  let simulator: RunningSimulator | undefined;
  try {
    app = await NestFactory.create(AppModule, { abortOnError: false });
    app.enableShutdownHooks();
    const config = app.get<ConfigService<Environment, true>>(ConfigService);
    if (config.get('DEMO') === 'on') {
      // Before the shop opens, which makes its menu then.
      simulator = await simulate(config.get('SIMULATOR_PORT'));
    }
    const url = await listen(app, config.get('PORT'));
    if (simulator !== undefined) {
      await attach(simulator, app, url);
    }
    console.log(`\nThe tea shop is open at ${url}/wechat. Press Ctrl+C to close it.`);
    if (simulator !== undefined) {
      console.log(`Be a customer yourself, in the simulator: ${simulator.url}`);
    }
  } catch (error) {
    console.error(`\nThe tea shop stays closed. ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    await simulator?.close();
    await app?.close();
  }
}

/** Lets the simulator send to the shop, and end with it. */
async function attach(simulator: RunningSimulator, app: INestApplication, url: string): Promise<void> {
  simulator.simulator.setTarget(url);
  (app.getHttpServer() as Server).once('close', () => void simulator.close());
  await demonstrate(url);
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
