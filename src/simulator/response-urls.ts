import { randomBytes } from 'node:crypto';

/** The endpoint of WeCom that takes what an AI bot says later. */
export const RESPONSE_PATH = '/cgi-bin/aibot/response';

/** A `response_url` takes one message within an hour. */
const HOUR_MS = 3_600_000;
/** More are not kept. */
const LIMIT = 2_000;

/** Whom a bot may write to, once. */
export interface BotChat {
  readonly account: string;
  readonly user: string;
}

/** The URLs under which AI bots may answer later. */
export class ResponseUrls {
  private readonly chats = new Map<string, BotChat & { readonly until: number }>();

  /** @param origin - of the API */
  create(origin: string, chat: BotChat): string {
    const code = randomBytes(16).toString('hex');
    this.chats.set(code, { ...chat, until: Date.now() + HOUR_MS });
    if (this.chats.size > LIMIT) {
      this.chats.delete(this.chats.keys().next().value!);
    }
    return `${origin}${RESPONSE_PATH}?response_code=${code}`;
  }

  /** Uses a URL up. @returns `undefined` for one that was used, is too old, or never was */
  take(code: string): BotChat | undefined {
    const chat = this.chats.get(code);
    this.chats.delete(code);
    return chat !== undefined && chat.until > Date.now() ? { account: chat.account, user: chat.user } : undefined;
  }
}
