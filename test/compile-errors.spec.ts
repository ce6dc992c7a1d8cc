import { expect, it } from 'vitest';
import { complaintsAbout } from './harness/compiler.js';

it('A handler that returns what does not fit is told the name of the replies, and not each of them', async () => {
  const complaints = await complaintsAbout(`
    import { OnText, type TextMessage } from 'nestjs-wechat';
    import { OnText as OnMiniProgramText, type TextMessage as MiniProgramText } from 'nestjs-wechat/mini-program';
    export class Handlers {
      @OnText() count(_event: TextMessage) { return 5; }
      @OnMiniProgramText() hello(_event: MiniProgramText) { return 'hello'; }
    }
  `);
  expect(complaints).toContain("Type 'number' is not assignable to type");
  expect(complaints).toContain('OfficialAccountReply');
  expect(complaints).toContain('MiniProgramReply');
  expect(complaints).not.toMatch(/MusicReply|CouponReply/);
});
