import type { Texts } from '../language/language.js';
import { LocalizedError } from '../language/localized-error.js';
import type { Message } from '../platforms/message-push/message.js';
import { type Attempt, deliver, type DeliveryPlan, WECHAT_DEADLINE_MS } from '../testing/delivery.js';
import { eventMessage, type MessageHead } from '../testing/event-message.js';
import { payRetriesWithin } from '../testing/pay-retries.js';
import type { ReceivedReply } from '../testing/received-reply.js';
import { type RequestFault, requestFaults } from '../testing/signed-request.js';
import { messageOfAction, type UserAction } from '../testing/user-action.js';
import { isContent } from '../testing/verdict.js';
import { HANDED_OVER, noticeOf, OUT_OF_ORDER } from './chat-notices.js';
import { type CatalogueEntry, eventsNamed, nearestEvent, pushedEntry } from './event-catalogue.js';
import { Journal } from './journal.js';
import type {
  ChatEntry,
  DeliveryCause,
  DeliveryRecord,
  Fault,
  MenuButton,
  SimulatorState,
  SimulatorUser,
} from './records.js';
import { type BotChat, ResponseUrls } from './response-urls.js';
import { SimulatedApi } from './simulated-api.js';
import { type AccountSetup, SimulatedLine } from './simulated-line.js';
import { writtenIn } from './written-message.js';

/** What a simulation is made of. */
export interface WechatSimulatorOptions {
  /**
   * The address of the application, without the paths of its accounts. An application that takes any free port is known
   * later; see {@link WechatSimulator.setTarget}.
   */
  readonly target?: string | undefined;
  readonly accounts: readonly AccountSetup[];
  /** Default: two. */
  readonly users?: readonly SimulatorUser[] | undefined;
  /** Milliseconds after which WeChat hangs up. Default: 5000. */
  readonly deadline?: number | undefined;
  /** Milliseconds between the attempts of a delivery, instead of WeChat's. */
  readonly retryDelays?: readonly number[] | undefined;
}

/** What somebody does in the simulation. */
export interface SimulatedAct {
  readonly account: string;
  readonly user: string;
  readonly fault?: Fault;
  /** How many are at once. Default: 20. */
  readonly count?: number;
  /**
   * Milliseconds within which all 15 repeats of WeChat Pay are played, which take a day otherwise; for accounts of the
   * platform `pay`. Default: the first two repeats are made, after 15 seconds each.
   */
  readonly repeatsWithin?: number;
}

const DEFAULT_USERS: readonly SimulatorUser[] = [
  { id: 'oTea0customer0of0the0simulator', name: '林小茶' },
  { id: 'oTea0another0guest0of0simulator', name: 'Robin' },
];

const SLOW_UPLOAD_MS = 2_000;
const MANY = 20;
const MOST = 200;
/** As long as the real one, on a clock that does not run faster. */
const LONGEST_DAY_MS = 86_640_000;
const POLL_MS = 1_000;
/** WeCom asks for a stream for six minutes. */
const POLLS = 360;

const NOT_VERIFIED: Texts = {
  en: 'Nothing was sent: WeChat sends to a URL only after it was verified. See the check of the URL.',
  zh: '没有发送：URL 通过验证之后，微信才会推送消息。请看 URL 验证的记录。',
};
const SILENCED: Texts = {
  en: 'Nothing was sent: too many deliveries failed, and WeChat sends nothing to this account for a minute (MarkFail).',
  zh: '没有发送：失败次数过多，微信暂停向该账号推送一分钟（MarkFail）。',
};
const UNWRITABLE: Texts = {
  en: 'Nothing was sent: the message cannot be written as XML or JSON.',
  zh: '没有发送：消息无法写成 XML 或 JSON。',
};
const HELD: Texts = {
  en: 'Kept back: it is delivered after the next message.',
  zh: '暂缓推送：下一条消息送达之后才会推送。',
};

/** A WeChat that pushes what its users do to an application, and shows them what comes back. */
export class WechatSimulator {
  readonly journal = new Journal();
  readonly users: SimulatorUser[];
  /** @internal */
  readonly api: SimulatedApi;
  /** @internal Where the API is, for those who get its address in a message. */
  apiOrigin = 'https://qyapi.weixin.qq.com';
  private readonly responseUrls = new ResponseUrls();
  private readonly lines: ReadonlyMap<string, SimulatedLine>;
  private readonly target: { url: string };
  /** Everybody who did something. */
  private readonly guests = new Set<string>();
  private readonly held = new Map<string, (() => Promise<unknown>)[]>();
  private readonly stopped = new AbortController();
  /** @internal Milliseconds. */
  readonly deadline: number;
  private messages = 0;

  /** @throws Error when two accounts have one name */
  constructor(private readonly options: WechatSimulatorOptions) {
    this.deadline = options.deadline ?? WECHAT_DEADLINE_MS;
    this.target = { url: options.target ?? 'http://localhost:3000' };
    this.users = [...(options.users ?? DEFAULT_USERS)];
    const lines = options.accounts.map((setup) => new SimulatedLine(setup, this.target, this.deadline));
    this.lines = new Map(lines.map((line) => [line.name, line]));
    if (this.lines.size < lines.length) {
      throw new LocalizedError({
        en: 'Two accounts of the simulator have the same name. Give each a "name" of its own.',
        zh: '模拟器有两个账号同名，请给每个账号设置不同的 name。',
      });
    }
    this.api = new SimulatedApi(this, lines);
    this.users.forEach(({ id }) => this.api.meet(id));
  }

  get state(): SimulatorState {
    const { sequence, deliveries, calls, chat } = this.journal;
    return {
      sequence,
      target: this.target.url,
      deadline: this.deadline,
      accounts: [...this.lines.values()].map((line) => line.view()),
      users: this.users,
      deliveries: [...deliveries.values()],
      calls: [...calls.values()],
      chat: [...chat.values()],
    };
  }

  /** The secrets of an account, for what is made to work outside of the simulator. */
  setupOf(account: string): AccountSetup {
    return this.lineOf(account).setup;
  }

  /** @internal Every account, with its secrets. */
  get setups(): readonly AccountSetup[] {
    return [...this.lines.values()].map(({ setup }) => setup);
  }

  /** Says where the application is, without the paths of its accounts. */
  setTarget(url: string): void {
    this.target.url = url;
    this.journal.tell({ kind: 'reset' });
  }

  /** @internal Whether somebody has this openid or userid. */
  knows(user: string): boolean {
    return this.guests.has(user) || this.users.some(({ id }) => id === user);
  }

  /** @internal Whom a bot may write to with a code of a `response_url`; the code is used up. */
  takeResponseCode(code: string): BotChat | undefined {
    return this.responseUrls.take(code);
  }

  /** @internal A user gets what the application sent through the API. */
  receive(account: string, user: string, reply: ReceivedReply, call: number): void {
    this.journal.say({ id: this.journal.nextId(), account, user, at: Date.now(), reply, call });
  }

  /** A user does something, and WeChat pushes it. */
  async act(action: UserAction, act: SimulatedAct, cause: DeliveryCause = 'user'): Promise<void> {
    const line = this.lineOf(act.account);
    if (act.fault === 'many-at-once') {
      const count = Math.min(Math.max(act.count ?? MANY, 1), MOST);
      const crowd = Array.from({ length: count }, (_, index) => ({ ...act, user: `${act.user}-${index + 1}` }));
      crowd.forEach(({ user }) => this.api.userDid(user, action));
      await Promise.all(
        crowd.map((each) => this.send(line, this.messageOf(line, action, each.user), each, cause, action)),
      );
      return;
    }
    const message = this.messageOf(line, action, act.user);
    this.follow(line, action, act.user);
    this.api.userDid(act.user, action);
    await this.send(line, message, act, cause, action);
  }

  /**
   * WeChat pushes any event of the catalogue.
   *
   * @param fields - values by official name
   * @throws Error for a name that no event has
   */
  async trigger(name: string, fields: Message, act: SimulatedAct): Promise<void> {
    const line = this.lineOf(act.account);
    const { eventClass } = pushedEntry(this.eventNamed(name, act.account));
    const message = eventMessage(eventClass, this.headOf(line, act.user), fields);
    await this.send(line, message, act, 'trigger');
  }

  /**
   * @internal The event of the catalogue that an account gets by this name.
   *
   * @throws Error for a name that no event has
   */
  eventNamed(name: string, account: string): CatalogueEntry {
    const { platform } = this.lineOf(account);
    const [entry] = eventsNamed(name, platform);
    if (entry === undefined) {
      const nearest = nearestEvent(name, platform);
      throw new LocalizedError({
        en: `No event of ${platform} is named "${name}".${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
        zh: `${platform} 没有名为“${name}”的事件。${nearest === undefined ? '' : `是不是 ${nearest}？`}`,
      });
    }
    return entry;
  }

  /** WeChat pushes a message as it is. */
  async push(message: Message, act: SimulatedAct, cause: DeliveryCause = 'edited'): Promise<void> {
    await this.send(this.lineOf(act.account), message, act, cause, writtenIn(message));
  }

  /** The same message once more, as if WeChat had not heard the answer. */
  async sendAgain(id: number): Promise<void> {
    const { account, user, message, action } = this.deliveryOf(id);
    await this.send(this.lineOf(account), message, { account, user }, 'again', action);
  }

  /** A user does again, one after another, what happened in a chat. */
  async replay(account: string, user: string): Promise<void> {
    const actions = [...this.journal.deliveries.values()]
      .filter((delivery) => delivery.account === account && delivery.user === user && delivery.cause === 'user')
      .flatMap(({ action }) => action ?? []);
    for (const action of actions) {
      await this.act(action, { account, user }, 'replay');
    }
  }

  /** Checks the URL of an account as the console does. */
  async check(account: string): Promise<void> {
    const line = this.lineOf(account);
    line.forgetVerification();
    await this.verify(line, '');
  }

  addUser(user: SimulatorUser): void {
    if (!this.users.some(({ id }) => id === user.id)) {
      this.users.push(user);
      this.api.meet(user.id);
      this.journal.tell({ kind: 'user', user });
    }
  }

  setMenu(account: string, menu: readonly MenuButton[]): void {
    const line = this.lineOf(account);
    line.menu = menu;
    this.journal.tell({ kind: 'account', account: line.view() });
  }

  /** WeChat calls an account again that it stopped calling. */
  liftSilence(account: string): void {
    const line = this.lineOf(account);
    line.liftSilence();
    this.journal.tell({ kind: 'account', account: line.view() });
  }

  /** Sends nothing any more. */
  stop(): void {
    this.stopped.abort();
  }

  private lineOf(account: string): SimulatedLine {
    const line = this.lines.get(account);
    if (line === undefined) {
      const names = [...this.lines.keys()];
      throw new LocalizedError({
        en: `There is no account named "${account}"; there is ${names.join(', ')}.`,
        zh: `没有名为“${account}”的账号；现有：${names.join('、')}。`,
      });
    }
    return line;
  }

  private deliveryOf(id: number): DeliveryRecord {
    const delivery = this.journal.deliveries.get(id);
    if (delivery === undefined) {
      throw new LocalizedError({ en: `There is no delivery ${id}.`, zh: `没有第 ${id} 号推送。` });
    }
    return delivery;
  }

  private headOf(line: SimulatedLine, user: string): MessageHead {
    return { from: user, now: Date.now(), id: this.nextMessageId(), ...line.wire.address() };
  }

  /** As WeChat's, a number of 17 digits or more that grows. */
  private nextMessageId(): string {
    return String(BigInt(Date.now()) * 1_000_000n + BigInt(++this.messages));
  }

  private messageOf(line: SimulatedLine, action: UserAction, user: string): Message {
    const message = messageOfAction(line.platform, action, this.headOf(line, user));
    // A bot may answer everything later but the questions for more of a stream.
    return line.platform === 'wecom-aibot' && action.kind !== 'poll'
      ? { ...message, response_url: this.responseUrls.create(this.apiOrigin, { account: line.name, user }) }
      : message;
  }

  private follow(line: SimulatedLine, { kind }: UserAction, user: string): void {
    if (kind === 'follow' || kind === 'unfollow') {
      line.followers[kind === 'follow' ? 'add' : 'delete'](user);
      this.journal.tell({ kind: 'account', account: line.view() });
    }
  }

  /** Sends a message, as often and in the order that the fault asks for. */
  private async send(
    line: SimulatedLine,
    message: Message,
    act: SimulatedAct,
    cause: DeliveryCause,
    action?: UserAction,
  ): Promise<void> {
    checkRepeats(line, act);
    this.guests.add(act.user);
    const isVerified = await this.verify(line, act.user);
    const delivery = this.record(line, message, act, cause, action);
    if (cause !== 'poll') {
      this.showAction(delivery);
    }
    if (!isVerified) {
      this.journal.put({ ...delivery, state: 'done', note: NOT_VERIFIED });
      return;
    }
    if (act.fault === 'out-of-order') {
      this.journal.put({ ...delivery, state: 'held', note: HELD });
      const held = this.held.get(line.name) ?? [];
      this.held.set(line.name, [...held, () => this.run(line, delivery)]);
      return;
    }
    const first = this.run(line, delivery);
    if (act.fault === 'duplicate' || act.fault === 'two-at-once') {
      await (act.fault === 'duplicate' ? first : undefined);
      const { account, user } = act;
      const duplicate = this.record(line, message, { account, user }, 'duplicate', action, delivery.id);
      await this.run(line, duplicate);
    }
    await first;
    const held = this.held.get(line.name) ?? [];
    this.held.delete(line.name);
    await Promise.all(held.map((release) => release()));
  }

  private record(
    line: SimulatedLine,
    message: Message,
    { user, fault, repeatsWithin }: SimulatedAct,
    cause: DeliveryCause,
    action?: UserAction,
    duplicateOf?: number,
  ): DeliveryRecord {
    return this.journal.put({
      id: this.journal.nextId(),
      account: line.name,
      user,
      at: Date.now(),
      cause,
      type: typeIn(message),
      ...(fault === undefined ? {} : { fault }),
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
      ...(repeatsWithin === undefined ? {} : { repeatsWithin }),
      message,
      ...(action === undefined ? {} : { action }),
      state: 'running',
      attempts: [],
    });
  }

  private async run(line: SimulatedLine, begun: DeliveryRecord): Promise<void> {
    if (line.isSilenced(Date.now())) {
      this.journal.put({ ...begun, state: 'done', note: SILENCED });
      return;
    }
    try {
      await this.deliver(line, begun);
    } catch (error) {
      // Without an end, it would look as if it were on its way for ever.
      const note = error instanceof LocalizedError ? error.texts : UNWRITABLE;
      this.journal.put({ ...begun, state: 'done', note });
      throw new LocalizedError(note, { cause: error });
    }
  }

  private async deliver(line: SimulatedLine, begun: DeliveryRecord): Promise<void> {
    let delivery = begun;
    const { verdict } = await deliver(line.wire, begun.message, {
      target: this.target,
      deadline: this.deadline,
      signing: signingOf(begun),
      ...(begun.fault === 'slow-network' ? { upload: SLOW_UPLOAD_MS } : {}),
      ...this.retriesOf(begun),
      // A forged request is sent once: WeChat did not send it, and does not repeat it.
      ...(isForged(begun) ? { tries: 1 } : {}),
      signal: this.stopped.signal,
      onAttempt: (attempt) => {
        delivery = this.journal.put({ ...delivery, attempts: [...delivery.attempts, attempt] });
        this.count(line, attempt, begun);
      },
    });
    delivery = this.journal.put({ ...delivery, state: 'done' });
    this.showAnswer(line, delivery, verdict.reply);
  }

  private retriesOf({ repeatsWithin }: DeliveryRecord): Pick<DeliveryPlan, 'retryDelays'> {
    const { retryDelays } = this.options;
    if (repeatsWithin !== undefined) {
      return { retryDelays: payRetriesWithin(repeatsWithin) };
    }
    return retryDelays === undefined ? {} : { retryDelays };
  }

  /** @returns whether WeChat may send to the URL */
  private verify(line: SimulatedLine, user: string): Promise<boolean> {
    return line.verify((attempt) => {
      this.journal.put({
        id: this.journal.nextId(),
        account: line.name,
        user,
        at: attempt.startedAt,
        cause: 'handshake',
        type: 'handshake',
        message: {},
        state: 'done',
        attempts: [attempt],
      });
      this.journal.tell({ kind: 'account', account: line.view() });
    });
  }

  private count(line: SimulatedLine, { verdict }: Attempt, delivery: DeliveryRecord): void {
    if (!isContent(verdict) && !isForged(delivery) && line.platform !== 'pay') {
      line.countFailure(Date.now());
      this.journal.tell({ kind: 'account', account: line.view() });
    }
  }

  private showAction(delivery: DeliveryRecord): void {
    const { action } = delivery;
    const notice = action === undefined ? undefined : noticeOf(action);
    if (action !== undefined) {
      this.say(delivery, notice === undefined ? { action } : { action, notice });
    }
  }

  private showAnswer(line: SimulatedLine, delivery: DeliveryRecord, reply: ReceivedReply | undefined): void {
    if (this.isAnswered(delivery)) {
      return;
    }
    if (reply?.type === 'transfer_customer_service') {
      this.say(delivery, { notice: HANDED_OVER });
    } else if (reply?.type === 'stream') {
      this.showStream(line, delivery, reply);
    } else if (reply !== undefined && reply.type !== 'fields' && !isForged(delivery)) {
      this.say(delivery, delivery.attempts.length > 1 ? { reply, late: true } : { reply });
    } else if (isShownAsFault(line, delivery)) {
      this.say(delivery, { notice: OUT_OF_ORDER });
    }
  }

  /** WeChat shows one answer to a message, however often it was delivered. */
  private isAnswered({ id, duplicateOf = id }: DeliveryRecord): boolean {
    const { chat, deliveries } = this.journal;
    return [...chat.values()].some(
      ({ action, delivery = 0 }) =>
        action === undefined && (delivery === duplicateOf || deliveries.get(delivery)?.duplicateOf === duplicateOf),
    );
  }

  /** The bubble of a stream grows, and WeCom asks for more until it is finished. */
  private showStream(
    line: SimulatedLine,
    delivery: DeliveryRecord,
    reply: Extract<ReceivedReply, { type: 'stream' }>,
  ): void {
    const shown = [...this.journal.chat.values()].find(
      (entry) => entry.reply?.type === 'stream' && entry.reply.id === reply.id && entry.account === line.name,
    );
    if (shown === undefined) {
      this.say(delivery, { reply });
    } else {
      this.journal.say({ ...shown, reply });
    }
    const polls = [...this.journal.deliveries.values()].filter(
      ({ action }) => action?.kind === 'poll' && action.stream === reply.id,
    ).length;
    if (!reply.finish && polls < POLLS && !this.stopped.signal.aborted) {
      const { account, user } = delivery;
      setTimeout(() => void this.act({ kind: 'poll', stream: reply.id }, { account, user }, 'poll'), POLL_MS).unref();
    }
  }

  private say({ account, user, id }: DeliveryRecord, what: Partial<ChatEntry>): void {
    this.journal.say({ id: this.journal.nextId(), account, user, at: Date.now(), delivery: id, ...what });
  }
}

function signingOf({ fault, user }: DeliveryRecord) {
  const isRequestFault = (requestFaults as readonly unknown[]).includes(fault);
  return { openid: user, ...(isRequestFault ? { fault: fault as RequestFault } : {}) };
}

/** @throws LocalizedError for repeats that WeChat does not make */
function checkRepeats({ platform }: SimulatedLine, { repeatsWithin }: SimulatedAct): void {
  if (repeatsWithin === undefined) {
    return;
  }
  if (platform !== 'pay') {
    throw new LocalizedError({
      en: `Only WeChat Pay repeats for a day: an account of ${platform} has no repeatsWithin.`,
      zh: `只有微信支付会在一天内重复通知：${platform} 的账号没有 repeatsWithin。`,
    });
  }
  if (!(repeatsWithin >= 0 && repeatsWithin <= LONGEST_DAY_MS)) {
    throw new LocalizedError({
      en: `repeatsWithin is ${repeatsWithin}: it has to be a number of milliseconds from 0 to ${LONGEST_DAY_MS}.`,
      zh: `repeatsWithin 是 ${repeatsWithin}：应为 0 到 ${LONGEST_DAY_MS} 之间的毫秒数。`,
    });
  }
}

/** Whether somebody else than WeChat sent it. An old message is WeChat's own. */
function isForged({ fault }: DeliveryRecord): boolean {
  return fault === 'wrong-signature' || fault === 'tampered-body' || fault === 'downgrade' || fault === 'clock-skew';
}

/** Only who writes, or taps a menu item, sees that the account is out of order. */
function isShownAsFault({ platform }: SimulatedLine, delivery: DeliveryRecord): boolean {
  const { action, attempts } = delivery;
  const verdict = attempts.at(-1)?.verdict;
  const waits = action?.kind === 'message' || action?.kind === 'click';
  return (
    platform === 'official-account' && waits && verdict !== undefined && !isContent(verdict) && !isForged(delivery)
  );
}

/** The type of a message as the inspector names it. */
function typeIn(message: Message): string {
  const { MsgType, Event, ChangeType, InfoType, msgtype, event, event_type } = message;
  const names =
    MsgType === 'event'
      ? ['event', Event, ChangeType]
      : MsgType !== undefined
        ? ['message', MsgType]
        : InfoType !== undefined
          ? ['info', InfoType, ChangeType]
          : msgtype === 'event' && typeof event === 'object'
            ? ['event', (event as Message)['eventtype']]
            : msgtype !== undefined
              ? ['message', msgtype]
              : [event_type ?? event ?? 'notification'];
  return names.filter((name) => typeof name === 'string').join('.');
}
