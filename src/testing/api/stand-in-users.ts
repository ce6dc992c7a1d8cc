import { refusal, type StandInAnswer } from './stand-in-request.js';

/** What a user does to let the account send messages. */
export type UserAct = 'message' | 'click' | 'scan' | 'subscribe' | 'unsubscribe';

interface Window {
  readonly until: number;
  left: number;
}

const WINDOWS: Readonly<Record<UserAct, { readonly lasts: number; readonly messages: number }>> = {
  message: { lasts: 48 * 3_600_000, messages: 5 },
  click: { lasts: 60_000, messages: 3 },
  scan: { lasts: 60_000, messages: 3 },
  subscribe: { lasts: 60_000, messages: 3 },
  unsubscribe: { lasts: 0, messages: 0 },
};

/** Counts the customer service messages that a user may still be sent. */
export class StandInUsers {
  /** What each user did last of each kind opens a window of its own. */
  private readonly windows = new Map<string, Map<UserAct, Window>>();

  /** @param knows - whether there is a user with an openid */
  constructor(
    private readonly clock: () => number,
    readonly knows: (openid: string) => boolean,
  ) {}

  act(openid: string, act: UserAct): void {
    const { lasts, messages } = WINDOWS[act];
    const others = act === 'unsubscribe' ? [] : (this.windows.get(openid) ?? []);
    this.windows.set(openid, new Map([...others, [act, { until: this.clock() + lasts, left: messages }]]));
  }

  /** Takes one message off the quota. @returns why it may not be sent; `undefined` when it may */
  send(openid: string): StandInAnswer | undefined {
    if (openid === '' || !this.knows(openid)) {
      return refusal(40003, 'invalid openid');
    }
    if (!this.windows.has(openid)) {
      this.act(openid, 'message');
    }
    const open = [...this.windows.get(openid)!.values()].filter(({ until }) => until > this.clock());
    if (open.length === 0) {
      return refusal(45015, 'response out of time limit or subscription is canceled');
    }
    const window = open.find(({ left }) => left > 0);
    if (window === undefined) {
      return refusal(45047, 'out of response count limit');
    }
    window.left--;
    return undefined;
  }
}
