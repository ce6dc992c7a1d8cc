import type { CallbackStore } from '../model/callback-store.js';
import type { SessionState, WechatSession } from '../model/wechat-session.js';

const DEFAULT_TTL_S = 600;

/** A conversation that is kept in the store. */
export class StoreSession implements WechatSession {
  constructor(
    private readonly store: CallbackStore,
    private readonly key: string,
  ) {}

  async get<T = unknown>(): Promise<SessionState<T> | undefined> {
    const text = await this.store.read(this.key);
    return text === undefined ? undefined : (JSON.parse(text) as SessionState<T>);
  }

  async enter(state: string, data?: unknown, { ttl = DEFAULT_TTL_S }: { readonly ttl?: number } = {}): Promise<void> {
    await this.store.write(this.key, JSON.stringify({ state, data }), ttl * 1000);
  }

  async leave(): Promise<void> {
    await this.store.delete(this.key);
  }
}
