import type { ApiCalls } from '../api-calls.js';
import { apiTicket } from '../api-ticket.js';
import { type JsSdkSignature, jsSdkSignature } from '../js-sdk-signature.js';
import type { TokenKeeper } from '../token-keeper.js';

/** Whose pages are signed. */
export interface WecomIdentity {
  readonly corpId: string;
  readonly agentId: number | undefined;
}

/** What a page passes to `wx.config`, beside `jsApiList` and `beta`. */
export interface WecomJsSdkConfig extends JsSdkSignature {
  /** The CorpID. */
  readonly appId: string;
}

/** What a page passes to `wx.agentConfig`, beside `jsApiList`. */
export interface WecomAgentConfig extends JsSdkSignature {
  readonly corpid: string;
  readonly agentid: number | undefined;
}

/**
 * Signatures for pages with the JS-SDK of WeCom. They fit the callbacks of `@wecom/jssdk`: `getConfigSignature` and
 * `getAgentConfigSignature`. The two have tickets of their own; to mix them up gives 40093.
 */
export class WecomJsSdk {
  constructor(
    private readonly calls: ApiCalls,
    private readonly keeper: TokenKeeper,
    private readonly identity: () => Promise<WecomIdentity>,
  ) {}

  /**
   * Signs a page for `wx.config`, in the name of the corp.
   *
   * @param url - of the page, as `location.href` says it
   * @see https://developer.work.weixin.qq.com/document/path/96909
   */
  async config(url: string): Promise<WecomJsSdkConfig> {
    const { corpId } = await this.identity();
    const ticket = await this.keeper.get(
      apiTicket(this.calls, `wecom-jsapi:${corpId}`, '/cgi-bin/get_jsapi_ticket', {}),
    );
    return { appId: corpId, ...jsSdkSignature(ticket, url) };
  }

  /**
   * Signs a page for `wx.agentConfig`, in the name of the app.
   *
   * @param url - of the page, as `location.href` says it
   * @see https://developer.work.weixin.qq.com/document/path/96909
   */
  async agentConfig(url: string): Promise<WecomAgentConfig> {
    const { corpId, agentId } = await this.identity();
    const of = `wecom-agent:${corpId}:${agentId}`;
    const ticket = await this.keeper.get(apiTicket(this.calls, of, '/cgi-bin/ticket/get', { type: 'agent_config' }));
    return { corpid: corpId, agentid: agentId, ...jsSdkSignature(ticket, url) };
  }
}
