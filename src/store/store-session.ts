import type { CallbackStore } from './callback-store.js';
import type { WechatEvent } from '../model/wechat-event.js';
import { textOf } from '../protocol/payload.js';
import type { SessionState, WechatSession } from '../model/wechat-session.js';

const DEFAULT_TTL_S = 600;

/** A user of an account; whatever comes from nobody shares one turn and one conversation. */
export function userOf(event: WechatEvent): string {
  return `${event.account}:${textOf(event.raw, 'FromUserName') ?? ''}`;
}

/** A conversation that is kept in the store. */
export class StoreSession implements WechatSession {
  private readonly key: string;

  constructor(
    private readonly store: CallbackStore,
    event: WechatEvent,
  ) {
    this.key = `session:${userOf(event)}`;
  }

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
