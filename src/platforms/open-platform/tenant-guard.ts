import { WechatCallbackError } from '../../protocol/callback-error.js';

/** Milliseconds. A signature is valid for 15 minutes either way. */
const SIGNATURE_WINDOW_MS = 30 * 60 * 1000;
/** Entries of each kind; beyond it the oldest go. */
const MAX_ENTRIES = 100_000;

/** The original id, `gh_...`, of an account by its AppID; `undefined` for an account that is not known. */
export type OriginalIdOf = (appId: string) => string | undefined | Promise<string | undefined>;

/**
 * Keeps the accounts of a third-party platform apart. The AppID in the message URL is not signed, and every message is
 * encrypted for the platform: somebody who has a message of one account could send it on to the URL of another. So
 * each AppID has one `ToUserName`, which the application or its first message says, and a signature is accepted at one
 * URL only.
 */
export class TenantGuard {
  private readonly appIdBySignature = new Map<string, { readonly appId: string; readonly at: number }>();
  private readonly originalIds = new Map<string, string>();
  private readonly appIds = new Map<string, string>();

  constructor(private readonly originalIdOf: OriginalIdOf | undefined) {}

  /**
   * @param appId - the AppID of the URL
   * @param toUserName - the original id in the message
   * @throws WechatCallbackError `signature` or `receiver`
   */
  async check(appId: string, signature: string, toUserName: string | undefined, now: number): Promise<void> {
    this.checkSignature(appId, signature, now);
    if (this.originalIdOf !== undefined) {
      const originalId = await this.originalIdOf(appId);
      if (originalId === undefined || (toUserName !== undefined && toUserName !== originalId)) {
        throw new WechatCallbackError('receiver', {
          en: 'The message is for another account than the one in the URL',
          zh: '消息的接收方不是 URL 里的账号',
        });
      }
    } else if (toUserName) {
      // Both are checked before either is stored, so that a refused message stores nothing.
      if (!fits(this.originalIds, appId, toUserName) || !fits(this.appIds, toUserName, appId)) {
        throw new WechatCallbackError('receiver', {
          en: 'The message is for another account than the one in the URL',
          zh: '消息的接收方不是 URL 里的账号',
        });
      }
      bind(this.originalIds, appId, toUserName);
      bind(this.appIds, toUserName, appId);
    }
  }

  private checkSignature(appId: string, signature: string, now: number): void {
    const used = this.appIdBySignature.get(signature);
    if (used !== undefined && used.appId !== appId && now - used.at < SIGNATURE_WINDOW_MS) {
      throw new WechatCallbackError('signature', {
        en: 'The signature was already used at the URL of another account',
        zh: '这个签名已经在其他账号的 URL 上用过',
      });
    }
    for (const [oldest, { at }] of this.appIdBySignature) {
      if (this.appIdBySignature.size < MAX_ENTRIES && now - at < SIGNATURE_WINDOW_MS) {
        break;
      }
      this.appIdBySignature.delete(oldest);
    }
    this.appIdBySignature.set(signature, { appId, at: used?.at ?? now });
  }
}

function fits(bindings: ReadonlyMap<string, string>, key: string, value: string): boolean {
  return (bindings.get(key) ?? value) === value;
}

/** Drops the entry that was unused for the longest time. */
function bind(bindings: Map<string, string>, key: string, value: string): void {
  bindings.delete(key);
  bindings.set(key, value);
  if (bindings.size > MAX_ENTRIES) {
    bindings.delete(bindings.keys().next().value as string);
  }
}
