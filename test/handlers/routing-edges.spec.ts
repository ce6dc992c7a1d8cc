import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  Injectable,
  Post,
  UseFilters,
  UseGuards,
  Version,
  VersioningType,
} from '@nestjs/common';
import {
  Callback,
  ForAccount,
  InState,
  Observe,
  officialAccount,
  On,
  OnText,
  SignatureGuard,
  TextMessage,
  WechatCallback,
  WechatEvent,
} from 'nestjs-wechat';
import { payMerchant } from 'nestjs-wechat/pay';
import { AiBotCallbackSigner, CallbackSigner, PayNotificationSigner, WecomCallbackSigner } from 'nestjs-wechat/testing';
import { openPlatform } from 'nestjs-wechat/open-platform';
import { describe, expect, it } from 'vitest';

import { payKeys } from '../harness/pay-keys.js';
import { adapters, credentials, startApplication, startupErrorOf, textMessage } from '../harness/application.js';

const reply = (Content: string) => expect.objectContaining({ Content }) as unknown;

describe.each(adapters)('conditions of handlers on %s', (adapter) => {
  it('are values, patterns and predicates, alone and in lists', async () => {
    @Injectable()
    class Desk {
      @On(TextMessage, { content: [/^bye/, 'so long'] as unknown as string })
      bye() {
        return 'bye';
      }

      @On(TextMessage, { content: (content) => content.length > 20 })
      long() {
        return 'long';
      }

      @On(TextMessage, {})
      any() {
        return 'any';
      }
    }
    const app = await startApplication({ adapter, providers: [Desk] });
    const answers = ['bye now', 'so long', 'a text of more than twenty letters', 'hi'].map((text) =>
      app.replyTo(textMessage(text)),
    );
    expect(await Promise.all(answers)).toEqual(['bye', 'bye', 'long', 'any'].map(reply));
    expect(app.logs.text('log')).toContain('Desk.long answers TextMessage where content fits a predicate');
  });

  it('reach observers of an account or a state only', async () => {
    const seen: string[] = [];
    @Injectable()
    class Watch {
      @Observe(WechatEvent)
      @ForAccount('default')
      own(): void {
        seen.push('default');
      }

      @Observe(WechatEvent)
      @ForAccount('shop')
      other(): void {
        seen.push('shop');
      }

      @Observe(WechatEvent)
      @InState('ordering')
      ordering(): void {
        seen.push('ordering');
      }
    }
    const accounts = [officialAccount(credentials), officialAccount({ ...credentials, name: 'shop' })];
    const app = await startApplication({ adapter, accounts, providers: [Watch] });
    await app.push(textMessage('hi'));
    await expect.poll(() => seen).toEqual(['default']);
  });

  it('are a failure where a predicate throws', async () => {
    @Injectable()
    class Desk {
      @On(TextMessage, () => {
        throw new Error('no predicate');
      })
      answer() {
        return 'never';
      }
    }
    const app = await startApplication({ adapter, providers: [Desk] });
    expect(await app.push(textMessage('hi'))).toMatchObject({ status: 200, body: 'success' });
    expect(app.logs.text('error')).toContain('The condition of Desk.answer failed.');
  });

  it('let a filter say something new about a failure, and pass one on', async () => {
    @Catch()
    class Breaks implements ExceptionFilter {
      catch(): never {
        throw new Error('the filter broke');
      }
    }
    @Catch()
    class PassesOn implements ExceptionFilter {
      catch(error: unknown, _host: ArgumentsHost): never {
        throw error as Error;
      }
    }
    @Injectable()
    class Desk {
      @OnText('breaks')
      @UseFilters(Breaks)
      breaks() {
        throw new Error('the handler failed');
      }

      @OnText('passes')
      @UseFilters(PassesOn)
      passes() {
        throw new Error('the handler failed');
      }
    }
    const app = await startApplication({ adapter, providers: [Desk] });
    await app.push(textMessage('passes'));
    expect(app.logs.text('error')).not.toContain('An exception filter');
    await app.push(textMessage('breaks'));
    expect(app.logs.text('error')).toContain('An exception filter of Desk.breaks failed.');
    expect(app.logs.text('error')).toContain('the filter broke');
  });
});

describe('conditions that clash', () => {
  it('are an error where two handlers have the same predicate', async () => {
    const isLong = (content: string): boolean => content.length > 5;
    @Injectable()
    class Desk {
      @On(TextMessage, { content: isLong })
      first() {
        return '1';
      }

      @On(TextMessage, { content: isLong })
      second() {
        return '2';
      }
    }
    expect(await startupErrorOf({ adapter: 'express', providers: [Desk] })).toContain(
      'Desk.first and Desk.second both answer TextMessage where the same pattern matches',
    );
  });
});

describe('a route of a controller of one’s own', () => {
  it('is an error when its account has several callback URLs', async () => {
    @Controller('hooks')
    @UseGuards(SignatureGuard)
    class Hooks {
      @Get()
      @WechatCallback()
      check(@Callback() callback: unknown): unknown {
        return callback;
      }
    }
    const platform = openPlatform({
      token: credentials.token,
      componentAppId: 'wx1111111111111111',
      encodingAesKey: credentials.encodingAesKey,
    });
    expect(await startupErrorOf({ adapter: 'express', accounts: [platform], controllers: [Hooks] })).toContain(
      'Hooks.check is a callback of "default", which has 2 callback URLs.',
    );
  });

  it.each([
    [{ prefix: false as const }, '/2/hooks'],
    [{}, '/v2/hooks'],
    [{ prefix: 'version' }, '/version2/hooks'],
  ])('is found at its version with %j', async (versioning, path) => {
    @Controller('hooks')
    @UseGuards(SignatureGuard)
    class Hooks {
      @Post()
      @Version('2')
      @WechatCallback()
      receive(@Callback() callback: unknown): unknown {
        return callback;
      }
    }
    const app = await startApplication({
      adapter: 'express',
      controllers: [Hooks],
      main: (nest) => void nest.enableVersioning({ type: VersioningType.URI, ...versioning }),
    });
    expect(app.logs.text('log')).toContain(`Callbacks at POST ${path} of the account "default"`);
  });
});

describe('the other side of the wire', () => {
  const ours = new CallbackSigner(credentials);
  const otherApp = new CallbackSigner({ ...credentials, appId: 'wx9999999999999999' });
  const otherToken = new CallbackSigner({ ...credentials, token: 'OTHER' });
  const wecom = { token: credentials.token, encodingAesKey: credentials.encodingAesKey };

  /** A reply that was sealed by somebody else, in the form of a reply. */
  const sealedBy = (signer: CallbackSigner): string => {
    const { query, body } = signer.message({ MsgType: 'text', Content: 'x' });
    const parameters = new URLSearchParams(query);
    const encrypt = /<Encrypt>(?:<!\[CDATA\[)?([^<\]]+)/.exec(body)![1]!;
    return `<xml><Encrypt>${encrypt}</Encrypt><MsgSignature>${parameters.get('msg_signature')}</MsgSignature><TimeStamp>${parameters.get('timestamp')}</TimeStamp><Nonce>${parameters.get('nonce')}</Nonce></xml>`;
  };

  it('accepts no reply that WeChat would not', () => {
    expect(() => ours.openReply('<xml><Content>plain</Content></xml>')).toThrow('The reply is not encrypted');
    expect(() => ours.openReply('<xml><Encrypt>x</Encrypt></xml>')).toThrow(
      'The MsgSignature of the reply does not fit',
    );
    expect(() => ours.openReply(sealedBy(otherToken))).toThrow('The MsgSignature of the reply does not fit');
    expect(() => ours.openReply(sealedBy(otherApp))).toThrow('The reply is encrypted for "wx9999999999999999"');
    expect(ours.openReply(sealedBy(ours))).toMatchObject({ Content: 'x' });
  });

  it('accepts no reply that WeCom would not', () => {
    const corp = new WecomCallbackSigner({ ...wecom, receiverId: 'ww1' });
    const bot = new AiBotCallbackSigner(wecom);
    expect(() => corp.openReply('<xml><Content>plain</Content></xml>')).toThrow('The reply is not encrypted');
    expect(() => corp.openReply('<xml><Encrypt>x</Encrypt></xml>')).toThrow(
      'The MsgSignature of the reply does not fit',
    );
    expect(() => corp.openReply(sealedBy(ours))).toThrow(
      `The reply is encrypted for "${credentials.appId}" and not for "ww1"`,
    );
    expect(() => bot.openReply('{"encrypt":"x"}')).toThrow('The MsgSignature of the reply does not fit');
  });

  it('says which key a notification of WeChat Pay needs', () => {
    const pay = new PayNotificationSigner({ privateKey: payKeys.privateKey });
    expect(() => pay.notification('TRANSACTION.SUCCESS', {})).toThrow('PayNotificationSigner needs apiV3Key');
    expect(() => pay.notificationV2({})).toThrow('PayNotificationSigner needs apiKey');
    expect(() => payMerchant({ mchId: '1', publicKeys: pay.publicKeys })).toThrow('payMerchant() was given options');
  });
});
