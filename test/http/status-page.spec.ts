import { type CanActivate, type ExecutionContext, Injectable, Module, VersioningType } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { request as httpRequest } from 'node:http';
import { Observe, officialAccount, OfficialAccountEvent, OnText, type WechatAccount, WechatEvent } from 'nestjs-wechat';
import { WechatStatusModule } from 'nestjs-wechat/status';
import { wecomAiBot } from 'nestjs-wechat/wecom';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../src/language/language.js';
import {
  adapters,
  type ApplicationSetup,
  credentials,
  event,
  startApplication,
  startupErrorOf,
  textMessage,
} from '../harness/application.js';
import type { TestRequest } from '../harness/send-request.js';

const secret = 'a secret of the operators';
const appSecret = '0123456789abcdef0123456789abcdef';

@Injectable()
class Greeter {
  @OnText('late')
  async late() {
    await sleep(20);
    return 'late';
  }

  @OnText()
  greet() {
    return 'the words of the reply';
  }

  @Observe(WechatEvent)
  observe() {}
}

@Injectable()
class Doorkeeper {
  readonly password = 'opensesame';
}

@Injectable()
class PasswordGuard implements CanActivate {
  constructor(private readonly doorkeeper: Doorkeeper) {}

  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<IncomingMessage>();
    return headers['x-password'] === this.doorkeeper.password;
  }
}

@Module({ providers: [Doorkeeper], exports: [Doorkeeper] })
class DoorModule {}

function basic(password: string): TestRequest {
  return { headers: { authorization: `Basic ${Buffer.from(`me:${password}`).toString('base64')}` } };
}

/** Asks with a `Host` that `fetch` would not send. */
function answerFor(url: string, headers: Record<string, string>): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => void chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode!, body: Buffer.concat(chunks).toString('utf8') }));
    })
      .on('error', reject)
      .end();
  });
}

describe.each(adapters)('the status page on %s', (adapter) => {
  const start = (setup: Partial<ApplicationSetup> = {}) =>
    startApplication({ adapter, imports: [WechatStatusModule.forRoot()], providers: [Greeter], ...setup });

  afterEach(() => speak(undefined));

  it('is not there without the module', async () => {
    const app = await startApplication({ adapter });
    expect((await app.request('/wechat-status')).status).toBe(404);
  });

  it('shows accounts, their URLs, and callbacks without their content', async () => {
    const app = await start({
      accounts: [
        officialAccount({ ...credentials, appSecret }),
        wecomAiBot({ name: 'bot', token: 'TokenOfTheBot', encodingAesKey: 'b'.repeat(43) }),
      ],
    });
    await app.handshake();
    await app.push(textMessage('the words of the user'));
    await app.push(event('<b>strange</b>'));
    await app.push(textMessage('x'), { signer: { ...credentials, token: 'Forged' } });
    const { status, contentType, body } = await app.request('/wechat-status');
    expect(status).toBe(200);
    expect(contentType).toBe('text/html; charset=utf-8');
    for (const shown of [
      'https://&#60;your domain&#62;/wechat</code>',
      '/wechat/bot</code>',
      credentials.appId,
      'official-account.message.text',
      'Greeter.greet',
      'replied',
      'no handler',
      'URL verified',
      'signature × 1',
    ]) {
      expect(body).toContain(shown);
    }
    const { token, encodingAesKey } = credentials;
    for (const hidden of [token, encodingAesKey, appSecret, 'TokenOfTheBot', 'words of', '<b>strange', 'o9AgO5']) {
      expect(body).not.toContain(hidden);
    }
  });

  it('loads nothing and runs nothing', async () => {
    const app = await start();
    const { headers, body } = await app.request('/wechat-status');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'/);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(body).not.toMatch(/<script|<img|<link|src=|url\(/);
  });

  it('shows what was found, in the language that is asked for', async () => {
    const app = await start({ wechat: { language: 'zh-CN' } });
    await app.push(textMessage('x'), { signer: { ...credentials, encodingAesKey: 'c'.repeat(43) } });
    await expect.poll(async () => (await app.request('/wechat-status')).body).toContain('EncodingAESKey 不对');
    const { body } = await app.request('/wechat-status?lang=en');
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('The EncodingAESKey is wrong');
    expect(body).toContain('needs attention');
  });

  it('shows the URL with the name under which the page was asked for', async () => {
    const app = await start({ imports: [WechatStatusModule.forRoot({ secret })] });
    const { headers } = basic(secret);
    await app.push(textMessage('x'), { signer: { ...credentials, encodingAesKey: 'c'.repeat(43) } });
    const body = async (): Promise<string> => {
      const host = { ...(headers as Record<string, string>), host: 'tea.example.com' };
      return (await answerFor(`${app.url}/wechat-status`, host)).body;
    };
    const text = async (): Promise<string> => (await body()).replaceAll(/<[^>]+>/g, '');
    await expect.poll(text).toContain('nestjs-wechat doctor &#39;https://tea.example.com/wechat&#39;');
    expect(await body()).toContain('<code>https://tea.example.com/wechat</code>');
  });

  it('shows the path of an account source', async () => {
    const source = {
      path: 'shops/:account',
      baseEventClasses: [OfficialAccountEvent],
      find: (): Promise<WechatAccount | undefined> => Promise.resolve(undefined),
    } as const;
    const app = await start({ accounts: [source] });
    expect((await app.request('/wechat-status')).body).toContain('/shops/:account</code>');
  });

  it('comes after the prefix of the application, in no version', async () => {
    const app = await start({
      imports: [WechatStatusModule.forRoot({ path: 'ops/wechat' })],
      main: (nest) => void nest.setGlobalPrefix('api').enableVersioning({ type: VersioningType.URI }),
    });
    const { status, body } = await app.request('/api/ops/wechat');
    expect(status).toBe(200);
    expect(body).toContain('/api/wechat</code>');
  });

  it('is shown on the same machine alone, when nobody says who may see it', async () => {
    const app = await start();
    expect((await app.request('/wechat-status')).status).toBe(200);
    const strange: readonly Record<string, string>[] = [
      { 'x-forwarded-for': '203.0.113.9' },
      { forwarded: 'for=203.0.113.9' },
      { via: '1.1 proxy' },
      { host: 'rebound.example' },
    ];
    for (const headers of strange) {
      expect((await answerFor(`${app.url}/wechat-status`, headers)).status).toBe(403);
    }
  });

  it('does not start in production, when nobody says who may see it', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const error = await startupErrorOf({ adapter, imports: [WechatStatusModule.forRoot()] });
    vi.unstubAllEnvs();
    expect(error).toContain('neither a secret nor guards');
  });

  it('asks for the secret', async () => {
    const app = await start({ imports: [WechatStatusModule.forRootAsync({ useFactory: () => ({ secret }) })] });
    const stranger = await app.request('/wechat-status');
    expect(stranger.status).toBe(401);
    expect(stranger.headers.get('www-authenticate')).toContain('Basic');
    expect((await app.request('/wechat-status', basic('a secret of the operator!'))).status).toBe(401);
    expect((await app.request('/wechat-status', { headers: { authorization: 'Bearer x' } })).status).toBe(401);
    const { status, body } = await app.request('/wechat-status', basic(secret));
    expect(status).toBe(200);
    expect(body + stranger.body + app.logs.text()).not.toContain(secret);
  });

  it('refuses a secret that can be guessed', async () => {
    const error = await startupErrorOf({ adapter, imports: [WechatStatusModule.forRoot({ secret: 'opensesame' })] });
    expect(error).toContain('at least 16 characters');
    expect(error).not.toContain('opensesame');
  });

  it('leaves the decision to the guards of the application', async () => {
    const app = await start({
      imports: [WechatStatusModule.forRoot({ guards: [PasswordGuard], imports: [DoorModule] })],
    });
    expect((await app.request('/wechat-status')).status).toBe(403);
    expect((await app.request('/wechat-status', { headers: { 'x-password': 'opensesame' } })).status).toBe(200);
  });

  it('remembers no more callbacks than it is asked to, and a flood of refusals drives none out', async () => {
    const app = await start({ imports: [WechatStatusModule.forRoot({ callbacks: 2 })] });
    for (const text of ['1', '2', '3']) {
      await app.push(textMessage(text));
    }
    for (let count = 0; count < 5; count++) {
      await app.push(textMessage('x'), { signer: { ...credentials, token: 'Forged' } });
    }
    const rows = (await app.request('/wechat-status')).body.match(/<tr><td/g);
    expect(rows).toHaveLength(4);
  });
});
