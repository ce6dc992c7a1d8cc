import { Controller, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClientProxyFactory, MessagePattern, Transport } from '@nestjs/microservices';
import { officialAccount, OnText, WechatModule } from 'nestjs-wechat';
import { lastValueFrom } from 'rxjs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { adapters, credentials, startApplication, textMessage } from './harness/application.js';
import { freePort } from './harness/free-port.mjs';
import { LogRecorder } from './harness/log-recorder.js';

@Controller()
class TeaController {
  @MessagePattern('tea') tea(): string {
    return 'oolong';
  }
}

@Injectable()
class Greeter implements OnModuleInit {
  starts = 0;

  onModuleInit(): void {
    this.starts++;
  }

  @OnText() greet(): string {
    return 'hello';
  }
}

async function tea(port: number): Promise<string> {
  const client = ClientProxyFactory.create({ transport: Transport.TCP, options: { host: '127.0.0.1', port } });
  onTestFinished(() => client.close());
  return lastValueFrom(client.send<string>('tea', {}));
}

describe.each(adapters)('A hybrid application on %s', (adapter) => {
  it.each([false, true])(
    'receives callbacks and messages of its own (configuration inherited: %s)',
    async (inherit) => {
      const port = await freePort();
      const app = await startApplication({
        adapter,
        controllers: [TeaController],
        providers: [Greeter],
        main: async (nest) => {
          nest.setGlobalPrefix('api');
          nest.connectMicroservice(
            { transport: Transport.TCP, options: { host: '127.0.0.1', port } },
            { inheritAppConfig: inherit },
          );
          await nest.startAllMicroservices();
        },
      });
      const to = { path: '/api/wechat' };
      expect(await app.handshake({ ...to, echostr: '42' })).toMatchObject({ status: 200, body: '42' });
      for (const format of ['xml', 'json'] as const) {
        expect(await app.replyTo(textMessage('hi'), { ...to, format })).toMatchObject({ Content: 'hello' });
      }
      expect(await tea(port)).toBe('oolong');
      expect(app.nest.get(Greeter).starts).toBe(1);
      expect(app.logs.text('warn', 'error')).toBe('');
    },
  );
});

describe('A microservice', () => {
  it('starts with the module, and says that it receives no callbacks', async () => {
    @Module({
      imports: [WechatModule.forRoot({ accounts: officialAccount(credentials) })],
      controllers: [TeaController],
      providers: [Greeter],
    })
    class RootModule {}
    const [port, logs] = [await freePort(), new LogRecorder()];
    const service = await NestFactory.createMicroservice(RootModule, {
      transport: Transport.TCP,
      options: { host: '127.0.0.1', port },
      logger: logs,
      abortOnError: false,
    });
    onTestFinished(() => service.close());
    await service.listen();
    expect(await tea(port)).toBe('oolong');
    expect(logs.text('log')).toContain('1 handler, and no HTTP server: this application receives no callbacks');
  });
});
