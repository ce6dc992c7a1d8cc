import { localized } from '../../language/language.js';
import { Logger } from '@nestjs/common';
import { functionThat, type OptionKind, STRING } from '../../options/option-kind.js';
import { group, optional, type OptionRules } from '../../options/option-rules.js';
import { reasonOf } from '../../protocol/error-text.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';

/** The official test accounts of the full-network publish test (全网发布检测), by AppID and original id. */
const TEST_ACCOUNTS: ReadonlyMap<string, string> = new Map([
  ['wx570bc396a51b8ff8', 'gh_3c884a361561'],
  ['wx9252c5e0bb1836fc', 'gh_c0f28a78b318'],
  ['wx8e1097c5bc82cde9', 'gh_3f222ed8d140'],
  ['wx14550af28c71a144', 'gh_26128078e9ab'],
  ['wxa35b9c23cfe664eb', 'gh_2b3713f184a6'],
  ['wxd101a85aa106f53e', 'gh_8dad206e9538'],
  ['wxc39235c15087f6f3', 'gh_905ae9d01059'],
  ['wx7720d01d4b2a4500', 'gh_393666f1fdf4'],
  ['wx05d483572dcd5d8b', 'gh_39abb5d4e1b7'],
  ['wx5910277cae6fd970', 'gh_7818dcb60240'],
]);

const TEXT_CASE = 'TESTCOMPONENT_MSG_TYPE_TEXT';
const API_CASE = 'QUERY_AUTH_CODE:';

/** Answers the publish test. */
export interface PublishTestOptions {
  /**
   * The `component_access_token`, made with the latest ticket. Without it only the text case is answered, and
   * `QUERY_AUTH_CODE` reaches the handlers.
   */
  readonly componentAccessToken?: (() => string | Promise<string>) | undefined;
  /** Where WeChat's API is. Default: `https://api.weixin.qq.com`. */
  readonly apiUrl?: string | undefined;
}

const publishTestRules: OptionRules<PublishTestOptions> = {
  componentAccessToken: optional(
    functionThat({ en: ' that gives the component_access_token', zh: '返回 component_access_token 的' }),
  ),
  apiUrl: optional(STRING),
};
const PUBLISH_TEST_OPTIONS = group(
  { en: 'true, false or its options', zh: ' true、false 或它的选项' },
  publishTestRules,
);

/** `true`, `false` or the options. */
export const PUBLISH_TEST: OptionKind = {
  faultsOf: (name, value) => (typeof value === 'boolean' ? [] : PUBLISH_TEST_OPTIONS.faultsOf(name, value)),
};

/** What to do with a message of the test: reply with a text, or answer nothing because the API does. */
export type TestAnswer = { readonly text: string } | { readonly text: undefined };

/**
 * Answers the messages of the full-network publish test, which only the official test accounts send.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/operation/thirdparty/releases_instructions.html
 */
export class PublishTest {
  private readonly logger = new Logger('WechatModule');

  constructor(
    private readonly componentAppId: string,
    private readonly options: PublishTestOptions,
  ) {}

  /** The answer to a message of the test; `undefined` for every other message. */
  answer(appId: string, payload: PayloadObject): TestAnswer | undefined {
    const isTest = TEST_ACCOUNTS.get(appId) === textOf(payload, 'ToUserName') && textOf(payload, 'MsgType') === 'text';
    const content = textOf(payload, 'Content') ?? '';
    if (!isTest || !TEST_ACCOUNTS.has(appId)) {
      return undefined;
    }
    if (content === TEXT_CASE) {
      return { text: `${TEXT_CASE}_callback` };
    }
    if (content.startsWith(API_CASE) && this.options.componentAccessToken !== undefined) {
      const code = content.slice(API_CASE.length);
      void this.sendFromApi(code, textOf(payload, 'FromUserName') ?? '', this.options.componentAccessToken).catch(
        (error: unknown) => {
          const why = reasonOf(error);
          this.logger.error(
            localized({
              en: `The API case of the publish test failed: ${why}`,
              zh: `全网发布检测的 API 用例失败：${why}`,
            }),
          );
        },
      );
      return { text: undefined };
    }
    return undefined;
  }

  private async sendFromApi(code: string, openId: string, componentAccessToken: () => string | Promise<string>) {
    const token = await componentAccessToken();
    const { authorization_info: info } = await this.post(
      `/cgi-bin/component/api_query_auth?component_access_token=${encodeURIComponent(token)}`,
      { component_appid: this.componentAppId, authorization_code: code },
    );
    const { authorizer_access_token: authorizerToken } = (info ?? {}) as { readonly authorizer_access_token?: string };
    if (authorizerToken === undefined) {
      throw new Error(
        localized({
          en: 'api_query_auth returned no authorizer_access_token',
          zh: 'api_query_auth 没有返回 authorizer_access_token',
        }),
      );
    }
    await this.post(`/cgi-bin/message/custom/send?access_token=${encodeURIComponent(authorizerToken)}`, {
      touser: openId,
      msgtype: 'text',
      text: { content: `${code}_from_api` },
    });
  }

  private async post(path: string, body: object): Promise<Record<string, unknown>> {
    const api = path.split('?', 1)[0];
    const response = await fetch(`${this.options.apiUrl ?? 'https://api.weixin.qq.com'}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(5_000),
    });
    const result = (await response.json()) as Record<string, unknown>;
    if (!response.ok || (result['errcode'] !== undefined && result['errcode'] !== 0)) {
      const [status, errcode] = [response.status, JSON.stringify(result['errcode'])];
      throw new Error(
        localized({
          en: `${api} answered ${status}, errcode ${errcode}`,
          zh: `${api} 返回 ${status}，errcode ${errcode}`,
        }),
      );
    }
    return result;
  }
}
