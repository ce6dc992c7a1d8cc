import 'reflect-metadata';

import { type ErrorExplanation, explainError, WechatApiError } from 'nestjs-wechat/client';
import { describe, expect, it } from 'vitest';

import { wecomErrors } from '../../src/client/error-codes/wecom-errors.js';
import { weixinErrors } from '../../src/client/error-codes/weixin-errors.js';
import { startApi, startClient } from './client-application.js';

const explanations = [...Object.entries(weixinErrors), ...Object.entries(wecomErrors)] as [string, ErrorExplanation][];

describe('the explanation of an error code', () => {
  it('says what it means and what to do, in both languages', () => {
    expect(explainError('official-account', 45015)).toEqual({
      meaning: {
        en: 'The time to answer this user is over, or the user unsubscribed.',
        zh: '回复该用户的时限已过，或用户已取消关注。',
      },
      hint: {
        en: expect.stringContaining('48 hours') as string,
        zh: expect.stringContaining('48 小时') as string,
      },
    });
  });

  it('is that of the platform', () => {
    expect(explainError('mini-program', 45033)).toBeUndefined();
    expect(explainError('wecom', 45033)?.meaning.en).toBe('There are too many calls at once.');
    expect(explainError('wecom-suite', 40082)?.meaning.en).toBe('The suite_access_token is not valid.');
    expect(explainError('open-platform', 61005)?.hint.en).toContain('12 hours');
    expect(explainError('open-platform', 61010)?.hint.en).toContain('once');
    expect(explainError('official-account', 40001)).not.toEqual(explainError('wecom', 40001));
  });

  it('is left to the server where few people meet the code', () => {
    expect(explainError('official-account', 9_001_020)).toBeUndefined();
    expect(explainError('wecom', 0)).toBeUndefined();
  });

  it.each([-1, 40_001, 40_014, 42_001])('exists on every platform for %d', (errcode) => {
    expect(explainError('official-account', errcode)).toBeDefined();
    expect(explainError('wecom', errcode)).toBeDefined();
  });

  it('covers about a hundred codes', () => {
    expect(explanations.length).toBeGreaterThan(90);
  });

  it.each(explanations)('is complete for %s', (_errcode, { meaning, hint }) => {
    for (const { en, zh } of [meaning, hint]) {
      expect(en).toMatch(/^[\x20-\x7e].*\.$/);
      expect(zh).toMatch(/[\u4e00-\u9fff].*[。）]$/);
    }
  });
});

describe('a call that was refused', () => {
  const path = '/cgi-bin/tags/create';

  async function refusedWith(errcode: number, errmsg: string): Promise<WechatApiError> {
    const api = await startApi();
    api.answer(path, { errcode, errmsg });
    const { wechat } = await startClient(api);
    return wechat
      .officialAccount()
      .post(path, { tag: { name: 'tea' } })
      .then(
        () => expect.unreachable(),
        (error: unknown) => error as WechatApiError,
      );
  }

  it('carries the explanation, and says what to do', async () => {
    const error = await refusedWith(48001, 'api unauthorized rid: 6087f0d0-5c83dcaa-438ebbcc');
    expect(error).toBeInstanceOf(WechatApiError);
    expect(error).toMatchObject({ errcode: 48001, rid: '6087f0d0-5c83dcaa-438ebbcc' });
    expect(error).toMatchObject(explainError('official-account', 48001)!);
    expect(error.message).toBe(`POST ${path} of "default" was refused: 48001 api unauthorized. ${error.hint?.en}`);
  });

  it("has the server's own text where nothing else is known", async () => {
    const error = await refusedWith(45157, 'invalid tag name');
    expect(error.meaning).toBeUndefined();
    expect(error.message).toMatch(/was refused: 45157 invalid tag name$/);
  });
});
