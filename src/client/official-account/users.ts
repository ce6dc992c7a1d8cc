import { type PayloadObject, type PayloadValue, textOf } from '../../protocol/payload.js';
import type { CallOptions } from '../api-call.js';
import type { ApiCalls } from '../api-calls.js';

const BATCH = 100;

/** What WeChat tells of a user. There is no nickname and no picture any more: they have been empty since 2021-12-27. */
export interface UserInfo {
  /** 1 when the user follows; otherwise there is only the openid. */
  readonly subscribe: 0 | 1;
  readonly openid: string;
  readonly unionid?: string;
  readonly language?: string;
  /** Unix seconds. */
  readonly subscribe_time?: number;
  /** How the user found the account, such as `ADD_SCENE_QR_CODE`. */
  readonly subscribe_scene?: string;
  readonly qr_scene?: number;
  readonly qr_scene_str?: string;
  readonly remark?: string;
  readonly groupid?: number;
  readonly tagid_list?: readonly number[];
}

/** The users who follow an Official Account. */
export class Users {
  constructor(private readonly calls: ApiCalls) {}

  /**
   * What WeChat tells of a user.
   *
   * @param lang - of names of places. Default: `zh_CN`
   * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html
   */
  async info(openid: string, lang?: 'zh_CN' | 'zh_TW' | 'en', options?: CallOptions): Promise<UserInfo> {
    return (await this.calls.get('/cgi-bin/user/info', { openid, lang }, options)) as unknown as UserInfo;
  }

  /**
   * What WeChat tells of many users, a hundred with each call.
   *
   * ```ts
   * for await (const user of account.users.infos(account.users.all())) { ... }
   * ```
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html
   */
  async *infos(
    openids: Iterable<string> | AsyncIterable<string>,
    options?: CallOptions,
  ): AsyncGenerator<UserInfo, void, undefined> {
    let batch: string[] = [];
    for await (const openid of openids) {
      batch.push(openid);
      if (batch.length === BATCH) {
        yield* await this.batch(batch, options);
        batch = [];
      }
    }
    if (batch.length > 0) {
      yield* await this.batch(batch, options);
    }
  }

  /**
   * The openids of all who follow, ten thousand with each call.
   *
   * @param after - begins behind this openid
   * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Getting_a_User_List.html
   */
  all(after = '', options?: CallOptions): AsyncGenerator<string, void, undefined> {
    return openidsOf((next) => this.calls.get('/cgi-bin/user/get', { next_openid: next }, options), after);
  }

  /**
   * The openids of those who have a tag (标签).
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
   */
  withTag(tagid: number, after = '', options?: CallOptions): AsyncGenerator<string, void, undefined> {
    const page = (next: string) =>
      this.calls.post('/cgi-bin/user/tag/get', { tagid, ...(next === '' ? {} : { next_openid: next }) }, options);
    return openidsOf(page, after);
  }

  /**
   * Gives a tag to users, 50 with each call. Where a call fails, those of the calls before it have the tag.
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
   */
  async tag(tagid: number, openids: readonly string[], options?: CallOptions): Promise<void> {
    await this.inFifties('/cgi-bin/tags/members/batchtagging', tagid, openids, options);
  }

  /**
   * Takes a tag from users, 50 with each call. Where a call fails, those of the calls before it have lost the tag.
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
   */
  async untag(tagid: number, openids: readonly string[], options?: CallOptions): Promise<void> {
    await this.inFifties('/cgi-bin/tags/members/batchuntagging', tagid, openids, options);
  }

  private async batch(openids: readonly string[], options?: CallOptions): Promise<readonly UserInfo[]> {
    const body = { user_list: openids.map((openid) => ({ openid })) };
    const answer = await this.calls.post('/cgi-bin/user/info/batchget', body, options);
    return answer['user_info_list'] as unknown as readonly UserInfo[];
  }

  private async inFifties(
    path: string,
    tagid: number,
    openids: readonly string[],
    options?: CallOptions,
  ): Promise<void> {
    for (let from = 0; from < openids.length; from += BATCH / 2) {
      await this.calls.post(path, { tagid, openid_list: openids.slice(from, from + BATCH / 2) }, options);
    }
  }
}

async function* openidsOf(
  page: (next: string) => Promise<PayloadObject>,
  after: string,
): AsyncGenerator<string, void, undefined> {
  for (let next = after; ;) {
    const answer = await page(next);
    const openids = listIn(answer['data']);
    yield* openids;
    const following = textOf(answer, 'next_openid') ?? '';
    if (openids.length === 0 || following === '' || following === next) {
      return;
    }
    next = following;
  }
}

/** `data` is missing on an empty page. */
function listIn(data: PayloadValue | undefined): readonly string[] {
  return ((data as PayloadObject | undefined)?.['openid'] ?? []) as readonly string[];
}
