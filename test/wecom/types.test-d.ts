import { On } from 'nestjs-wechat';
import {
  AiBotEnterChatEvent,
  AiBotFeedbackEvent,
  AiBotTemplateCardEvent,
  AiBotTextMessage,
  ChangeContactEvent,
  CreateUserEvent,
  image,
  MenuClickEvent,
  stream,
  SuiteCreateAuthEvent,
  templateCard,
  TemplateCardEvent,
  TextMessage,
  updateButton,
  updateCard,
  type WecomCardUpdate,
  type WecomReply,
} from 'nestjs-wechat/wecom';
import type { ReplyTo } from 'nestjs-wechat';
import { describe, expectTypeOf, it } from 'vitest';

describe('what may answer', () => {
  it('is decided by the event', () => {
    expectTypeOf<ReplyTo<TextMessage>>().toEqualTypeOf<WecomReply | string>();
    expectTypeOf<ReplyTo<MenuClickEvent>>().toEqualTypeOf<WecomReply | string>();
    expectTypeOf<ReplyTo<TemplateCardEvent>>().toEqualTypeOf<WecomCardUpdate>();
    expectTypeOf<ReplyTo<CreateUserEvent>>().toBeNever();
    expectTypeOf<ReplyTo<SuiteCreateAuthEvent>>().toBeNever();
    expectTypeOf<ReplyTo<AiBotFeedbackEvent>>().toBeNever();
  });

  it('compiles where it fits, and not elsewhere', () => {
    class Handlers {
      @On(TextMessage) a(_event: TextMessage) {
        return image('M');
      }
      @On(TemplateCardEvent) b(_event: TemplateCardEvent) {
        return updateButton('Done');
      }
      @On(AiBotTextMessage) c(_event: AiBotTextMessage) {
        return stream('...');
      }
      @On(AiBotEnterChatEvent) d(_event: AiBotEnterChatEvent) {
        return templateCard({ card_type: 'text_notice' });
      }
      @On(AiBotTemplateCardEvent) e(_event: AiBotTemplateCardEvent) {
        return updateCard({ card_type: 'text_notice' });
      }
      @On(CreateUserEvent) f(_event: CreateUserEvent): void {}

      // @ts-expect-error a system event takes no answer
      @On(CreateUserEvent) g(_event: CreateUserEvent) {
        return 'text';
      }
      // @ts-expect-error a card is answered by an update
      @On(TemplateCardEvent) h(_event: TemplateCardEvent) {
        return 'text';
      }
      // @ts-expect-error a message is not answered by an update
      @On(TextMessage) i(_event: TextMessage) {
        return updateButton('Done');
      }
      // @ts-expect-error a suite is told success
      @On(SuiteCreateAuthEvent) j(_event: SuiteCreateAuthEvent) {
        return 'text';
      }
      // @ts-expect-error a rating takes no answer
      @On(AiBotFeedbackEvent) k(_event: AiBotFeedbackEvent) {
        return stream('thanks');
      }
      // @ts-expect-error a welcome does not stream
      @On(AiBotEnterChatEvent) l(_event: AiBotEnterChatEvent) {
        return stream('hello');
      }
      // @ts-expect-error look-alike events do not mix
      @On(TextMessage) m(_event: AiBotTextMessage): void {}
    }
    expectTypeOf<Handlers>().toBeObject();
  });
});

describe('events that refine others', () => {
  it('are those others', () => {
    expectTypeOf<CreateUserEvent>().toExtend<ChangeContactEvent>();
    expectTypeOf<CreateUserEvent['type']>().toEqualTypeOf<'wecom.event.change_contact.create_user'>();
    expectTypeOf<CreateUserEvent['userID']>().toEqualTypeOf<string>();
    expectTypeOf<ChangeContactEvent['userID']>().toEqualTypeOf<string | undefined>();
  });
});
