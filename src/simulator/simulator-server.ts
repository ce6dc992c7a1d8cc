import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { languageNamed, type Texts } from '../language/language.js';
import { LocalizedError } from '../language/localized-error.js';
import { curlCommand } from './curl-command.js';
import { conversationTest } from './conversation-test.js';
import { type DoctorOrder, DoctorRuns } from './doctor-runs.js';
import { eventCatalogue } from './event-catalogue.js';
import { streamChanges } from './event-stream.js';
import { type PageFile, readPageFiles } from './page-files.js';
import { readBody, RequestDoor, RequestRefused } from './request-door.js';
import type { History } from './journal.js';
import { isMenu } from './menu.js';
import type { DeliveryRecord, MenuButton, PageState, SimulatorUser } from './records.js';
import type { Message } from '../platforms/message-push/message.js';
import type { UserAction } from '../testing/user-action.js';
import { sampleFieldsOf } from './sample-fields.js';
import type { SimulatedAct, WechatSimulator } from './wechat-simulator.js';

/** Only what the page itself brought may run in it, and nobody may frame it. */
const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
    "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** What a request of the page carries. */
interface Question {
  readonly body: unknown;
  readonly query: URLSearchParams;
}

type Answerer = (question: Question) => unknown;

/** The local server of the simulator, and its page. */
export class SimulatorServer {
  private readonly secret = randomBytes(24).toString('base64url');
  private readonly door = new RequestDoor(this.secret);
  private readonly server: Server;
  private readonly files: ReadonlyMap<string, PageFile>;
  private readonly doctor: DoctorRuns;
  private readonly answerers: ReadonlyMap<string, Answerer>;

  /**
   * @param pageDirectory - where the built page is. Default: in this package
   * @throws Error when the page is not built
   */
  constructor(
    private readonly simulator: WechatSimulator,
    pageDirectory?: string,
  ) {
    this.files = readPageFiles(pageDirectory);
    this.doctor = new DoctorRuns(simulator);
    this.answerers = new Map(
      Object.entries({ ...answerersOf(simulator, this.doctor), ...doctorAnswerersOf(this.doctor) }),
    );
    this.server = createServer((request, response) => void this.handle(request, response));
  }

  /**
   * @param port - 0 for any that is free
   * @returns the address of the page
   */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
      this.server.listen(port, '127.0.0.1', resolve);
    });
    const url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    this.simulator.apiOrigin = url;
    return url;
  }

  /** Ends every connection. */
  async close(): Promise<void> {
    this.simulator.stop();
    this.doctor.stop();
    await new Promise((resolve) => {
      this.server.close(resolve);
      this.server.closeAllConnections();
    });
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      this.door.checkSender(request);
      const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
      if (pathname.startsWith('/api/')) {
        await this.answer(request, response, pathname.slice('/api/'.length), searchParams);
      } else if (this.simulator.api.isPath(pathname)) {
        await this.simulator.api.serve(request, response);
      } else {
        this.sendFile(request, response, pathname === '/' ? '/index.html' : pathname);
      }
    } catch (error) {
      refuse(response, error);
    }
  }

  private async answer(
    request: IncomingMessage,
    response: ServerResponse,
    name: string,
    query: URLSearchParams,
  ): Promise<void> {
    // An EventSource cannot send a header.
    this.door.checkSecret(name === 'changes' ? query.get('secret') : request.headers['x-simulator-secret']);
    if (name === 'changes' && request.method === 'GET') {
      const after = Number(request.headers['last-event-id'] ?? query.get('after') ?? 0);
      streamChanges(this.simulator.journal, after, response);
      return;
    }
    const answerer = this.answerers.get(`${request.method} ${name}`);
    if (answerer === undefined) {
      throw new RequestRefused(404, {
        en: `There is no ${request.method} ${name}.`,
        zh: `没有 ${request.method} ${name}。`,
      });
    }
    const body = request.method === 'POST' ? parsed(await readBody(request)) : undefined;
    const answer = await answerer({ body, query });
    const text = JSON.stringify(answer ?? {});
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    response.end(text);
  }

  private sendFile({ method }: IncomingMessage, response: ServerResponse, path: string): void {
    const file = this.files.get(path);
    if (file === undefined || method !== 'GET') {
      throw new RequestRefused(404, { en: 'There is no such file.', zh: '没有这个文件。' });
    }
    const body = path === '/index.html' ? file.body.toString('utf8').replace('%SECRET%', this.secret) : file.body;
    response.writeHead(200, { ...PAGE_HEADERS, 'content-type': file.contentType });
    response.end(body);
  }
}

/** What the page can ask for, by method and name. */
function answerersOf(simulator: WechatSimulator, doctor: DoctorRuns): Record<string, Answerer> {
  const { journal } = simulator;
  return {
    'GET state': (): PageState => ({ ...simulator.state, ...(doctor.current && { doctor: doctor.current }) }),
    'GET events': ({ query }) =>
      eventCatalogue
        .filter(({ platform }) => platform === query.get('platform'))
        .map(({ type, shortType, eventClass }) => ({ type, name: shortType, title: eventClass.name })),
    'GET sample': ({ query }) => sampleFieldsOf(query.get('type') ?? ''),
    'GET export': () => ({
      version: 1,
      deliveries: [...journal.deliveries.values()],
      calls: [...journal.calls.values()],
      chat: [...journal.chat.values()],
    }),
    'GET curl': ({ query }) => ({ text: curlCommand(simulator.state.target, deliveryIn(simulator, query)) }),
    'GET test': ({ query }) => {
      const account = query.get('account') ?? '';
      const language = languageNamed(query.get('language') ?? '') ?? 'en';
      return { text: conversationTest(simulator.setupOf(account), simulator, query.get('user') ?? '', language) };
    },
    'POST act': ({ body }) => {
      const { action, ...act } = body as SimulatedAct & { readonly action: UserAction };
      objectIn(action, 'action');
      inBackground(simulator, () => simulator.act(action, act), act.account);
    },
    'POST push': ({ body }) => {
      const { message, ...act } = body as SimulatedAct & { readonly message: Message };
      objectIn(message, 'message');
      inBackground(simulator, () => simulator.push(message, act), act.account);
    },
    'POST trigger': ({ body }) => {
      const { type, fields = {}, ...act } = body as SimulatedAct & { readonly type: string; readonly fields?: Message };
      objectIn(fields, 'fields');
      // Whoever mistyped a name keeps what was typed.
      simulator.eventNamed(type, act.account);
      inBackground(simulator, () => simulator.trigger(type, fields, act), act.account);
    },
    'POST again': ({ body }) => {
      const { id } = body as { readonly id: number };
      inBackground(simulator, () => simulator.sendAgain(id));
    },
    'POST replay': ({ body }) => {
      const { account, user } = body as SimulatedAct;
      inBackground(simulator, () => simulator.replay(account, user), account);
    },
    'POST check': ({ body }) => simulator.check((body as SimulatedAct).account),
    'POST users': ({ body }) => simulator.addUser(userIn(body)),
    'POST menu': ({ body }) => {
      const { account, menu } = body as { readonly account: string; readonly menu: unknown };
      simulator.setMenu(account, menuIn(menu));
    },
    'POST lift': ({ body }) => simulator.liftSilence((body as SimulatedAct).account),
    'POST clear': () => {
      doctor.forget();
      journal.load({ deliveries: [], calls: [], chat: [] });
    },
    'POST import': ({ body }) => journal.load(historyIn(body)),
  };
}

/** What the page can ask of the doctor. */
function doctorAnswerersOf(doctor: DoctorRuns): Record<string, Answerer> {
  return {
    'POST examine': ({ body }) => doctor.start(body as DoctorOrder),
    'POST stop-examination': () => doctor.stop(),
  };
}

/**
 * What is pushed may take 15 seconds, and the page hears of it anyway; but what cannot be pushed at all is told at once.
 */
function inBackground(simulator: WechatSimulator, work: () => Promise<void>, account?: string): void {
  if (account !== undefined) {
    simulator.setupOf(account);
  }
  work().catch((error: unknown) => simulator.journal.tell({ kind: 'failure', message: textsOf(error) }));
}

function deliveryIn(simulator: WechatSimulator, query: URLSearchParams): DeliveryRecord {
  const delivery = simulator.journal.deliveries.get(Number(query.get('id')));
  if (delivery === undefined) {
    throw new RequestRefused(404, { en: 'There is no such delivery.', zh: '没有这条推送。' });
  }
  return delivery;
}

/** @throws RequestRefused for what has no names */
function objectIn(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RequestRefused(400, {
      en: `"${name}" has to be a JSON object: names and values between braces.`,
      zh: `${name} 必须是 JSON 对象：花括号里的名字和值。`,
    });
  }
}

/** @throws RequestRefused for what the page could not draw */
function menuIn(menu: unknown): readonly MenuButton[] {
  if (!isMenu(menu)) {
    throw new RequestRefused(400, {
      en: 'A menu is a list of buttons, each with a "name", and perhaps "type", "key", "url" and "sub_button".',
      zh: '菜单是按钮的列表，每个按钮有 name，还可以有 type、key、url 和 sub_button。',
    });
  }
  return menu;
}

function userIn(body: unknown): SimulatorUser {
  const { id, name } = body as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[\w@.-]{1,64}$/.test(id)) {
    throw new RequestRefused(400, {
      en: 'The id of a user has 1 to 64 letters, digits, "-", "_", "." or "@".',
      zh: '用户的 ID 由 1 到 64 个字母、数字、“-”、“_”、“.”或“@”组成。',
    });
  }
  return { id, name: typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 40) : id };
}

/** @throws RequestRefused for what is none; one without calls is from before there were any */
function historyIn(body: unknown): History {
  const { version, deliveries, calls = [], chat } = body as Record<string, unknown>;
  const isWhole =
    areRecords(deliveries, ['account', 'user', 'at', 'cause', 'type', 'message', 'state', 'attempts']) &&
    areRecords(calls, ['at', 'method', 'path', 'query', 'body', 'answer', 'errcode']) &&
    areRecords(chat, ['account', 'user', 'at']);
  if (version !== 1 || !isWhole) {
    throw new RequestRefused(400, {
      en: 'This is no history that the simulator exported.',
      zh: '这不是模拟器导出的记录。',
    });
  }
  return { deliveries, calls, chat } as History;
}

/** Whether these are records with a number and all names that the page relies on. */
function areRecords(values: unknown, names: readonly string[]): boolean {
  return Array.isArray(values) && values.every((value) => isRecord(value, names));
}

function isRecord(value: unknown, names: readonly string[]): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { readonly id?: unknown }).id === 'number' &&
    names.every((name) => name in value)
  );
}

function parsed(body: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value === 'object' && value !== null) {
      return value;
    }
  } catch {
    // Told below.
  }
  throw new RequestRefused(400, { en: 'The body has to be a JSON object.', zh: '请求体必须是 JSON 对象。' });
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  const texts = LISTEN_FAILURES[error.code ?? '']?.(port);
  return texts === undefined ? error : new LocalizedError(texts, { cause: error });
}

const LISTEN_FAILURES: Readonly<Record<string, (port: number) => Texts>> = {
  EADDRINUSE: (port) => ({
    en: `Port ${port} is taken. Stop what uses it, or choose another port for the simulator.`,
    zh: `端口 ${port} 已被占用。请停止占用它的程序，或给模拟器换一个端口。`,
  }),
  EACCES: (port) => ({
    en: `You may not listen on port ${port}: the system keeps it for others. Choose a port above 1023 for the simulator.`,
    zh: `没有权限监听端口 ${port}：系统保留了它。请给模拟器换一个大于 1023 的端口。`,
  }),
};

function refuse(response: ServerResponse, error: unknown): void {
  const status = error instanceof RequestRefused ? error.status : 400;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ message: textsOf(error) }));
}

/** What went wrong, for a page in either language. */
function textsOf(error: unknown): Texts {
  const { message } = error as Error;
  return error instanceof LocalizedError ? error.texts : { en: message, zh: `出错了：${message}` };
}
