import 'reflect-metadata';

import { describe, expectTypeOf, it } from 'vitest';

import type { EventClass, ReplyTo } from '../../src/model/wechat-event.js';
import {
  image,
  type ImageMessage,
  MenuClickEvent,
  news,
  none,
  officialAccountEventClasses,
  type OfficialAccountEvent,
  type OfficialAccountMessage,
  officialAccount,
  type OfficialAccountReply,
  OnMenuClick,
  OnSubscribe,
  OnText,
  type ScanCodePushEvent,
  type SubscribeEvent,
  text,
  TextMessage,
  type TextReply,
  transferToCustomerService,
  type UnsubscribeEvent,
  video,
} from '../../src/platforms/official-account/index.js';

type AnyEvent = InstanceType<(typeof officialAccountEventClasses)[number]>;

describe('the options', () => {
  it('need a token wherever something is signed', () => {
    const appId = 'wx0123456789abcdef';
    const token = 'token';
    officialAccount({ appId, token });
    officialAccount({ appId, token, cloudHosting: true });
    officialAccount({ appId, cloudHosting: true });
    // @ts-expect-error: nothing else goes without a token
    officialAccount({ appId });
    // @ts-expect-error: nothing else goes without a token
    officialAccount({ appId, cloudHosting: false });
    // @ts-expect-error: what is encrypted is signed
    officialAccount({ appId, encodingAesKey: 'x'.repeat(43), cloudHosting: true });
  });
});

describe('events', () => {
  it('carry a literal type, by which unions discriminate', () => {
    expectTypeOf<typeof MenuClickEvent.type>().toEqualTypeOf<'official-account.event.CLICK'>();
    const tell = (event: TextMessage | MenuClickEvent | SubscribeEvent): string => {
      switch (event.type) {
        case 'official-account.message.text':
          expectTypeOf(event).toEqualTypeOf<TextMessage>();
          return event.content;
        case MenuClickEvent.type:
          expectTypeOf(event).toEqualTypeOf<MenuClickEvent>();
          return event.eventKey;
        default:
          expectTypeOf(event).toEqualTypeOf<SubscribeEvent>();
          return event.scene ?? '';
      }
    };
    expectTypeOf(tell).returns.toBeString();
  });

  it('discriminate in the union of all classes', () => {
    expectTypeOf<Extract<AnyEvent, { type: 'official-account.event.CLICK' }>>().toEqualTypeOf<MenuClickEvent>();
    expectTypeOf<Extract<AnyEvent, { type: 'official-account.message.image' }>>().toEqualTypeOf<ImageMessage>();
  });

  it('do not stand for one another, however alike they look', () => {
    expectTypeOf<SubscribeEvent>().not.toExtend<UnsubscribeEvent>();
    expectTypeOf<MenuClickEvent>().not.toExtend<ScanCodePushEvent>();
    expectTypeOf<MenuClickEvent>().toExtend<OfficialAccountEvent>();
    expectTypeOf<TextMessage>().toExtend<OfficialAccountMessage>();
    expectTypeOf<MenuClickEvent>().not.toExtend<OfficialAccountMessage>();
  });

  it('have properties of the right types', () => {
    expectTypeOf<TextMessage['msgId']>().toEqualTypeOf<string>();
    expectTypeOf<TextMessage['createTime']>().toEqualTypeOf<Date>();
    expectTypeOf<SubscribeEvent['scene']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<MenuClickEvent>().not.toHaveProperty('content');
    const wrong = (event: TextMessage): void => {
      // @ts-expect-error properties are read-only
      event.content = '';
    };
    expectTypeOf(wrong).toBeFunction();
  });

  it('are event classes', () => {
    expectTypeOf(officialAccountEventClasses).toExtend<readonly EventClass[]>();
  });
});

describe('replies', () => {
  it('are one union that discriminates by type', () => {
    expectTypeOf<Extract<OfficialAccountReply, { type: 'text' }>>().toEqualTypeOf<TextReply>();
    expectTypeOf<ReplyTo<MenuClickEvent>>().toEqualTypeOf<OfficialAccountReply | string>();
    expectTypeOf(image('M')).toExtend<OfficialAccountReply>();
    expectTypeOf<{ type: 'template_card' }>().not.toExtend<OfficialAccountReply>();
  });

  it('need what WeChat needs', () => {
    // @ts-expect-error a text has content
    text();
    // @ts-expect-error a picture has a media id
    image();
    // @ts-expect-error a media id is a string
    image(42);
    // @ts-expect-error a video has a media id
    video({ title: 'T' });
    // @ts-expect-error articles come in a list
    news({ title: 'T', url: 'https://a.example' });
    // @ts-expect-error an article has a URL
    news([{ title: 'T' }]);
    // @ts-expect-error an account is named by a string
    transferToCustomerService(1);
    // @ts-expect-error nothing has no content
    none('');
  });
});

describe('decorators', () => {
  it('take handlers whose event and reply fit', () => {
    class Handlers {
      @OnMenuClick('A')
      string(_event: MenuClickEvent): string {
        return 'a';
      }

      @OnMenuClick('B')
      async reply(_event: MenuClickEvent): Promise<OfficialAccountReply | undefined> {
        return image('M');
      }

      @OnMenuClick(/^C/)
      base(_event: OfficialAccountEvent): void {}

      @OnMenuClick(['D', 'E'])
      nothing(): null {
        return null;
      }

      @OnSubscribe((scene) => scene.startsWith('table'))
      injected(_event: SubscribeEvent, _scene: string): string {
        return '';
      }

      @OnText()
      @OnMenuClick('F')
      both(event: TextMessage | MenuClickEvent): string {
        return event.fromUserName;
      }
    }
    expectTypeOf<Handlers>().toBeObject();
  });

  it('refuse handlers that do not', () => {
    class Handlers {
      // @ts-expect-error another event
      @OnMenuClick('A')
      event(_event: TextMessage): string {
        return '';
      }

      // @ts-expect-error a number is no reply
      @OnMenuClick('B')
      number(_event: MenuClickEvent): number {
        return 1;
      }

      // @ts-expect-error no reply of an Official Account
      @OnMenuClick('C')
      card(_event: MenuClickEvent): { type: 'template_card' } {
        return { type: 'template_card' };
      }

      // @ts-expect-error one of the events does not fit
      @OnText()
      @OnMenuClick('D')
      both(event: MenuClickEvent): string {
        return event.eventKey;
      }
    }
    expectTypeOf<Handlers>().toBeObject();
  });

  it('refuse arguments that can never match', () => {
    // @ts-expect-error a key is text
    OnMenuClick(1);
    // @ts-expect-error a predicate answers yes or no
    OnText((content) => content.length);
  });
});
