import { isDeepStrictEqual } from 'node:util';
import { CallbackSigner, type Message } from 'nestjs-wechat/testing';
import { demoCredentials } from './environment.js';

/** What one request of WeChat looks like, and what the shop has to answer. */
interface Scene {
  readonly title: string;
  readonly message: Message;
  readonly expected: Readonly<Record<string, unknown>>;
}

const customer = 'oTea0customer0of0the0demonstrat';
const shop = 'gh_0123456789ab';

const scenes: readonly Scene[] = [
  {
    title: 'A customer follows the account through the QR code on table 7',
    message: event('subscribe', { EventKey: 'qrscene_table-7', Ticket: 'gQH47joAAAAAAAAAASxodHRwOi8v' }),
    expected: {
      MsgType: 'text',
      Content: 'Welcome to the tea shop! You have table 7, the one by the window. The first pot is on the house.',
    },
  },
  {
    title: 'She taps "Today" in the menu',
    message: event('CLICK', { EventKey: 'TODAY' }),
    expected: { MsgType: 'news', ArticleCount: '2' },
  },
  {
    title: 'She asks for her order',
    message: { ...envelope('text'), Content: 'order 1024', MsgId: '23456789012345678' },
    expected: { MsgType: 'text', Content: 'Order 1024 is on its way.' },
  },
];

/**
 * Plays WeChat: sends what it sends when a URL is set in the console and customers come, to the running shop, over
 * HTTP, signed and encrypted; and checks every answer as WeChat does.
 *
 * @param url - of the application, without the path of the callbacks
 * @throws Error that says what is wrong with an answer
 */
export async function demonstrate(url: string, print: (text: string) => void = console.log): Promise<void> {
  const wechat = new CallbackSigner({
    appId: demoCredentials.WECHAT_APP_ID,
    token: demoCredentials.WECHAT_TOKEN,
    encodingAesKey: demoCredentials.WECHAT_ENCODING_AES_KEY,
  });
  print('\nNo credentials of your own: here is what WeChat would send to this shop, and what it would get back.');

  print('\n1. The URL is set in the WeChat console, and WeChat checks it');
  const echostr = '4375120948345356249';
  const handshake = await request(print, `${url}/wechat${wechat.handshake({ echostr }).url}`);
  expect('the handshake', handshake, echostr);

  for (const [index, { title, message, expected }] of scenes.entries()) {
    print(`\n${index + 2}. ${title}`);
    const { query, body, contentType } = wechat.message(message);
    const init = { method: 'POST', body, headers: { 'content-type': contentType } };
    const answer = await request(print, `${url}/wechat${query}`, init, message);
    const reply: Record<string, unknown> = wechat.openReply(answer);
    print(`   decrypted:       ${JSON.stringify(reply)}`);
    const compared = { ToUserName: customer, FromUserName: shop, ...expected };
    expect(title, Object.fromEntries(Object.keys(compared).map((name) => [name, reply[name]])), compared);
  }
  print('\nEvery answer was right.');
}

async function request(
  print: (text: string) => void,
  url: string,
  init: RequestInit = {},
  message?: Message,
): Promise<string> {
  const { pathname, search } = new URL(url);
  print(`   WeChat sends:    ${init.method ?? 'GET'} ${pathname}${search}`);
  if (typeof init.body === 'string') {
    print(`                    ${shorten(init.body)}`);
    print(`   decrypted:       ${JSON.stringify(message)}`);
  }
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(5_000) }).catch((error: unknown) => {
    throw new Error(`The demonstration got no answer: ${String((error as Error).cause ?? error)}`, { cause: error });
  });
  const body = await response.text();
  print(`   it gets back:    ${response.status} ${response.headers.get('content-type') ?? ''}`);
  print(`                    ${shorten(body)}`);
  expect('the status', response.status, 200);
  return body;
}

function expect(what: string, actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) {
    throw new Error(
      `The demonstration went wrong at "${what}": expected ${JSON.stringify(expected)} and got ${JSON.stringify(actual)}.`,
    );
  }
}

/** Ciphertext is long, and nobody reads it. */
function shorten(body: string): string {
  return body.replace(/[A-Za-z0-9+/=]{60,}/g, (text) => `${text.slice(0, 24)}... (${text.length} characters)`);
}

function envelope(type: string): Message {
  return { ToUserName: shop, FromUserName: customer, CreateTime: Math.floor(Date.now() / 1000), MsgType: type };
}

function event(name: string, fields: Message): Message {
  return { ...envelope('event'), Event: name, ...fields };
}
