import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Message } from '../platforms/message-push/message.js';
import { apiPaths } from '../testing/api/api-paths.generated.js';
import { refusal, type StandInAnswer, type StandInRequest } from '../testing/api/stand-in-request.js';
import type { UserAct } from '../testing/api/stand-in-users.js';
import { WechatApiStandIn } from '../testing/api/wechat-api-stand-in.js';
import type { ReceivedReply } from '../testing/received-reply.js';
import { receiversOf, sentMessageOf } from '../testing/sent-message.js';
import type { UserAction } from '../testing/user-action.js';
import type { Journal } from './journal.js';
import { isMenu } from './menu.js';
import type { MenuButton, SimulatorUser } from './records.js';
import { type BotChat, RESPONSE_PATH } from './response-urls.js';
import type { SimulatedLine } from './simulated-line.js';
import { withoutSecrets } from './without-secrets.js';

type Json = Readonly<Record<string, unknown>>;

/** A call that was answered with success. */
interface AnsweredCall {
  readonly json: Json;
  readonly line: SimulatedLine;
  /** The number of its record. */
  readonly call: number;
  readonly answer: string;
}

/** What a call does in the simulation. */
type Effect = (call: AnsweredCall) => void;

/** What opens the window for customer service messages. */
const ACTS: { readonly [Kind in UserAction['kind']]?: UserAct } = {
  message: 'message',
  click: 'click',
  scancode: 'click',
  scan: 'scan',
  follow: 'subscribe',
  unfollow: 'unsubscribe',
};

/** What the API knows of the simulation, and what it changes there. */
export interface ApiSurroundings {
  readonly journal: Journal;
  readonly users: readonly SimulatorUser[];
  knows(user: string): boolean;
  takeResponseCode(code: string): BotChat | undefined;
  receive(account: string, user: string, reply: ReceivedReply, call: number): void;
  setMenu(account: string, menu: readonly MenuButton[]): void;
  trigger(name: string, fields: Message, act: { readonly account: string; readonly user: string }): Promise<void>;
}

/** The paths of the API begin with one of these. */
const roots: ReadonlySet<string> = new Set([...apiPaths].map(rootOf));

/** The API of WeChat: what the application sends appears in the chats, and the menu that it makes is on the phone. */
export class SimulatedApi {
  private readonly standIn: WechatApiStandIn;
  /** Whom the calls of bots are for, which have no token. */
  private readonly botChats = new WeakMap<StandInRequest, BotChat>();
  private readonly effects: Readonly<Record<string, Effect>>;

  constructor(
    private readonly simulator: ApiSurroundings,
    private readonly lines: readonly SimulatedLine[],
  ) {
    this.standIn = new WechatApiStandIn({
      ...accountsOf(lines),
      knowsUser: (openid) => simulator.knows(openid),
      onCall: (request, answer) => this.callMade(request, answer),
    });
    this.standIn.answer('/cgi-bin/menu/create', ({ json }) =>
      isMenu((json as Json | undefined)?.['button'])
        ? { errcode: 0, errmsg: 'ok' }
        : refusal(40015, 'invalid menu type'),
    );
    this.standIn.answer('/cgi-bin/menu/get', (request) => menuOf(this.lineOf(request)));
    this.standIn.answer('/cgi-bin/user/info', (request) => this.userInfo(request));
    this.standIn.answer('/cgi-bin/user/get', (request) => followersOf(this.lineOf(request)));
    this.standIn.answer('/cgi-bin/message/send', (request) => this.wecomAnswer(request));
    this.standIn.answer(RESPONSE_PATH, (request) => this.botAnswer(request));
    this.effects = {
      '/cgi-bin/menu/create': ({ json, line }) => simulator.setMenu(line.name, json['button'] as MenuButton[]),
      '/cgi-bin/menu/delete': ({ line }) => simulator.setMenu(line.name, []),
      '/cgi-bin/message/custom/send': (call) => this.show(call, receiversOf(call.json)),
      '/cgi-bin/message/send': (call) => this.show(call, this.membersOf(call.json)),
      '/cgi-bin/message/template/send': (call) => this.showTemplate(call),
      '/cgi-bin/message/subscribe/send': (call) => this.showValues(call),
      '/cgi-bin/message/subscribe/bizsend': (call) => this.showValues(call),
    };
  }

  /** Whether a path belongs to the API, whether there is such an endpoint or not. */
  isPath(path: string): boolean {
    return roots.has(rootOf(path));
  }

  serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    return this.standIn.serve(request, response);
  }

  /** A user of whom nothing was told yet may not be written to. */
  meet(user: string): void {
    this.standIn.userActs(user, 'unsubscribe');
  }

  /** Tells what a user did, which may let the account write to the user. */
  userDid(user: string, { kind }: UserAction): void {
    const act = ACTS[kind];
    if (act !== undefined) {
      this.standIn.userActs(user, act);
    }
  }

  private callMade(request: StandInRequest, answer: string): void {
    const { method, path, query, text, json, errcode = 0 } = request;
    const chat = this.botChats.get(request);
    const line = chat === undefined ? this.lineOf(request) : this.lines.find(({ name }) => name === chat.account);
    const { journal } = this.simulator;
    const id = journal.nextId();
    journal.putCall({
      id,
      at: Date.now(),
      ...(line === undefined ? {} : { account: line.name }),
      method,
      path,
      query,
      body: withoutSecrets(text),
      answer: withoutSecrets(answer),
      errcode,
    });
    if (line !== undefined && errcode === 0) {
      this.effects[path]?.({ json: (json ?? {}) as Json, line, call: id, answer });
    }
    if (chat !== undefined) {
      this.simulator.receive(chat.account, chat.user, sentMessageOf((json ?? {}) as Json), id);
    }
  }

  private lineOf({ caller }: StandInRequest): SimulatedLine | undefined {
    return this.lines.find(({ setup }) => {
      const agent = 'agentId' in setup && setup.agentId !== undefined ? `:${setup.agentId}` : '';
      const id = 'appId' in setup && setup.platform !== 'pay' ? setup.appId : 'corpId' in setup && setup.corpId + agent;
      return caller !== undefined && id === caller.id;
    });
  }

  private userInfo(request: StandInRequest): StandInAnswer {
    const { openid = '' } = request.query;
    if (!this.simulator.knows(openid)) {
      return refusal(40003, 'invalid openid');
    }
    return this.lineOf(request)?.followers.has(openid) === true
      ? { subscribe: 1, openid, language: 'zh_CN', unionid: `u-${openid}`, subscribe_scene: 'ADD_SCENE_QR_CODE' }
      : { subscribe: 0, openid, unionid: `u-${openid}` };
  }

  private wecomAnswer({ json }: StandInRequest): StandInAnswer {
    const unknown = receiversOf(json).filter((user) => user !== '@all' && !this.simulator.knows(user));
    return this.membersOf(json).length === 0
      ? refusal(81013, 'user & party & tag all invalid')
      : { errcode: 0, errmsg: 'ok', invaliduser: unknown.join('|'), msgid: `MSGID_${Date.now()}` };
  }

  /** The errcodes of WeCom for this are not published; these say what is wrong. */
  private botAnswer(request: StandInRequest): StandInAnswer {
    const { json, query } = request;
    const { msgtype } = (json ?? {}) as Json;
    if (msgtype !== 'markdown' && msgtype !== 'template_card') {
      return refusal(40008, 'invalid message type: a bot responds with markdown or template_card');
    }
    const chat = this.simulator.takeResponseCode(query['response_code'] ?? '');
    if (chat === undefined) {
      return refusal(40058, 'invalid response_code: it was used, is older than an hour, or of no message');
    }
    this.botChats.set(request, chat);
    return { errcode: 0, errmsg: 'ok' };
  }

  private membersOf(message: unknown): readonly string[] {
    const named = receiversOf(message);
    const { users } = this.simulator;
    return named.includes('@all') ? users.map(({ id }) => id) : named.filter((user) => this.simulator.knows(user));
  }

  private show({ json, line, call }: AnsweredCall, users: readonly string[]): void {
    for (const user of users) {
      this.simulator.receive(line.name, user, sentMessageOf(json), call);
    }
  }

  /** The words of a template are in the console; here are the values that go into them. */
  private showValues({ json, line, call }: AnsweredCall): void {
    const values = Object.entries((json['data'] ?? {}) as Readonly<Record<string, { readonly value?: unknown }>>);
    const desc = values.map(([field, { value }]) => `${field}: ${String(value)}`).join('\n');
    const card = { main_title: { title: String(json['template_id']), desc } };
    for (const user of receiversOf(json)) {
      this.simulator.receive(line.name, user, { type: 'template_card', card }, call);
    }
  }

  /** WeChat says afterwards whether a template message reached its user. */
  private showTemplate(call: AnsweredCall): void {
    this.showValues(call);
    const MsgID = /"msgid":\s*(\d+)/.exec(call.answer)?.[1] ?? '';
    const act = { account: call.line.name, user: String(call.json['touser']) };
    void this.simulator.trigger('event.TEMPLATESENDJOBFINISH', { MsgID, Status: 'success' }, act);
  }
}

function rootOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Who may call: whoever has an AppID or a CorpID. */
function accountsOf(lines: readonly SimulatedLine[]) {
  const setups = lines.map(({ setup }) => setup);
  return {
    apps: setups.flatMap((setup) => ('appId' in setup && 'token' in setup ? [setup] : [])),
    wecomApps: setups.flatMap((setup) => (setup.platform === 'wecom' ? [setup] : [])),
  };
}

function menuOf(line: SimulatedLine | undefined): StandInAnswer {
  return line === undefined || line.menu.length === 0
    ? refusal(46003, 'menu no exist')
    : { menu: { button: line.menu } };
}

function followersOf(line: SimulatedLine | undefined): StandInAnswer {
  const openid = [...(line?.followers ?? [])];
  return { total: openid.length, count: openid.length, data: { openid }, next_openid: '' };
}
