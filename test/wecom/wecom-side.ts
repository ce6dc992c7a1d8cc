import type { WechatAccount } from 'nestjs-wechat';
import {
  AiBotCallbackSigner,
  type Message,
  type SignedQueryOptions,
  WecomCallbackSigner,
  type WecomCallbackSignerOptions,
} from 'nestjs-wechat/testing';
import { wecomAiBot, wecomApp, wecomSuite } from 'nestjs-wechat/wecom';
import { type Answer, startApplication, type ApplicationSetup, type TestApplication } from '../harness/application.js';

export const keys = {
  token: 'QDG6eK',
  encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
} as const;

export const corpId = 'wx5823bf96d3bd56c7';
export const suiteId = 'ww0123456789suite';
export const providerId = 'ww9876543210provider';
export const customerId = 'wpCustomerCorp';

/** Unix time in seconds, for applications whose clock stands still. */
export const now = 1_700_000_000;
export const tolerances = [
  { options: {}, tolerance: 900 },
  { options: { timestampTolerance: 60 }, tolerance: 60 },
] as const;

export const app = (): WechatAccount => wecomApp({ corpId, ...keys });
export const suite = (): WechatAccount => wecomSuite({ suiteId, corpId: providerId, ...keys });
export const bot = (): WechatAccount => wecomAiBot({ ...keys });

/** A running application, and WeCom in front of it. */
export class WecomSide {
  constructor(
    readonly application: TestApplication,
    readonly signer: WecomCallbackSigner,
    readonly path = '/wechat',
  ) {}

  async push(
    message: Message | string,
    options: SignedQueryOptions & { readonly format?: 'xml' | 'json'; readonly search?: string } = {},
  ): Promise<Answer> {
    const { search = '', ...signing } = options;
    const { query, body, contentType } = this.signer.message(message, signing);
    return this.application.request(this.path + query + search, {
      method: 'POST',
      body,
      headers: { 'content-type': contentType },
    });
  }

  /** How messages are taken that are a second too old for a tolerance, just not, just not too early, and too early. */
  statusesAround(tolerance: number, message: Message | string, search = ''): Promise<number[]> {
    return Promise.all(
      [-tolerance - 1, -tolerance, tolerance, tolerance + 1].map(async (offset) => {
        const { status } = await this.push(message, { timestamp: now + offset, search });
        return status;
      }),
    );
  }

  async replyTo(message: Message | string, format: 'xml' | 'json' = 'xml'): Promise<Record<string, unknown>> {
    const answer = await this.push(message, { format });
    return this.signer.openReply(answer.body);
  }

  handshake(echostr?: string): Promise<Answer> {
    return this.application.request(this.path + this.signer.handshake(echostr === undefined ? {} : { echostr }).url);
  }

  as(options: Partial<WecomCallbackSignerOptions>, path = this.path): WecomSide {
    return new WecomSide(this.application, new WecomCallbackSigner({ ...keys, receiverId: corpId, ...options }), path);
  }
}

export async function startWecom(setup: ApplicationSetup, receiverId: string = corpId): Promise<WecomSide> {
  const application = await startApplication({ accounts: [app()], ...setup });
  return new WecomSide(application, new WecomCallbackSigner({ ...keys, receiverId }));
}

export async function startBot(setup: ApplicationSetup): Promise<WecomSide> {
  const application = await startApplication({ accounts: [bot()], ...setup });
  return new WecomSide(application, new AiBotCallbackSigner(keys));
}
