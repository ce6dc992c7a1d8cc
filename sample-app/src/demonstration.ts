import { isDeepStrictEqual } from 'node:util';
import { CallbackSigner, type Message, WecomCallbackSigner } from 'nestjs-wechat/testing';
import { demoCredentials as demo, demoWechatPay } from './demo-credentials.js';
import { DEMO_CUSTOMER } from './simulation.js';

type Print = (text: string) => void;

/** Somebody who sends messages to an account of the shop. */
interface Sender {
  readonly path: string;
  readonly signer: CallbackSigner | WecomCallbackSigner;
  readonly from: string;
  readonly to: string;
}

/** What one request of WeChat looks like, and what the shop has to answer. */
interface Scene {
  readonly sender: Sender;
  readonly message: Message;
  readonly expected: Readonly<Record<string, unknown>>;
}

const officialAccount = new CallbackSigner({
  appId: demo.WECHAT_APP_ID,
  token: demo.WECHAT_TOKEN,
  encodingAesKey: demo.WECHAT_ENCODING_AES_KEY,
});

const follower: Sender = {
  path: '/wechat',
  signer: officialAccount,
  from: DEMO_CUSTOMER,
  to: 'gh_0123456789ab',
};

const buyer: Sender = {
  path: '/wechat/mini-program',
  signer: new CallbackSigner({
    appId: demo.MINI_PROGRAM_APP_ID,
    token: demo.MINI_PROGRAM_TOKEN,
    encodingAesKey: demo.MINI_PROGRAM_ENCODING_AES_KEY,
  }),
  from: 'oBuy0customer0of0the0demonstrat',
  to: 'gh_ba9876543210',
};

const brewer: Sender = {
  path: '/wechat/staff',
  signer: new WecomCallbackSigner({
    token: demo.WECOM_TOKEN,
    encodingAesKey: demo.WECOM_ENCODING_AES_KEY,
    receiverId: demo.WECOM_CORP_ID,
  }),
  from: 'lin',
  to: demo.WECOM_CORP_ID,
};

/**
 * Plays WeChat: sends what it sends when a URL is set in the console and customers come, to the running shop, over
 * HTTP, signed and encrypted; and checks every answer as WeChat does.
 *
 * @param url - of the application, without the path of the callbacks
 * @throws Error that says what is wrong with an answer
 */
export async function demonstrate(url: string, print: Print = console.log): Promise<void> {
  print('\nNo credentials of your own: here is what WeChat would send to this shop, and what it would get back.');

  print('\n1. The URL is set in the WeChat console, and WeChat checks it');
  const echostr = '4375120948345356249';
  const query = officialAccount.handshake({ echostr }).url;
  print(`   WeChat sends:    GET /wechat${query}`);
  const handshake = await request(`${url}/wechat${query}`);
  printAnswer(print, handshake);
  expect('the handshake', handshake, { status: 200, body: echostr });

  print('\n2. A customer follows the account through the QR code on table 7');
  const ticket = 'gQH47joAAAAAAAAAASxodHRwOi8v';
  await play(url, print, {
    sender: follower,
    message: { MsgType: 'event', Event: 'subscribe', EventKey: 'qrscene_table-7', Ticket: ticket },
    expected: {
      MsgType: 'text',
      Content: 'Welcome to the tea shop! You have table 7, the one by the window. The first pot is on the house.',
    },
  });

  print('\nThe rest is signed and encrypted in the same way; this is what is inside.');

  print('\n3. She taps "Today" in the menu');
  await playBriefly(url, print, {
    sender: follower,
    message: { MsgType: 'event', Event: 'CLICK', EventKey: 'TODAY' },
    expected: { MsgType: 'news', ArticleCount: '2' },
  });

  print('\n4. She asks for an order, and places another, in two messages');
  await playBriefly(url, print, text(follower, 'order 1024', 'Order 1024 is on its way.'));
  const question = 'Which tea would you like? Today we have Tieguanyin Oolong, Da Hong Pao Oolong, Longjing, ';
  await playBriefly(url, print, text(follower, 'order', `${question}Lapsang Souchong.`));
  const confirmation = 'Order 1026: a pot of Longjing, ¥58. Pay for it in our Mini Program.';
  await playBriefly(url, print, text(follower, 'longjing', confirmation));

  print('\n5. She pays; WeChat Pay says so twice, and the till has the money once: the staff can see it in WeCom');
  await notify(url, print, 'TRANSACTION.SUCCESS', paymentOf('tea-1026', 58_00));
  await notify(url, print, 'TRANSACTION.SUCCESS', paymentOf('tea-1026', 58_00));
  const toBrew = 'To brew: 1025 Lapsang Souchong, 1026 Longjing. In the till: ¥58.00.';
  await playBriefly(url, print, text(brewer, 'orders', toBrew));

  print('\n6. She changes her mind, and gets her money back');
  await notify(url, print, 'REFUND.SUCCESS', refundOf('tea-1026', 58_00));
  await playBriefly(url, print, text(brewer, 'orders', 'To brew: 1025 Lapsang Souchong. In the till: ¥0.00.'));

  print('\n7. She writes in the Mini Program, and a human takes over');
  await playBriefly(url, print, {
    ...text(buyer, 'Thank you!'),
    expected: { MsgType: 'transfer_customer_service' },
  });
  print('\nEvery answer was right.');
}

/** Sends a message, and shows every byte of it that matters. */
async function play(url: string, print: Print, scene: Scene): Promise<void> {
  const { path, message, query, body, contentType } = prepare(scene);
  print(`   WeChat sends:    POST ${path}${query}`);
  print(`                    ${shorten(body)}`);
  print(`   decrypted:       ${JSON.stringify(message)}`);
  const answer = await request(`${url}${path}${query}`, body, { 'content-type': contentType });
  printAnswer(print, answer);
  print(`   decrypted:       ${JSON.stringify(open(scene, answer))}`);
}

async function playBriefly(url: string, print: Print, scene: Scene): Promise<void> {
  const { path, query, body, contentType } = prepare(scene);
  print(`   POST ${path}: ${JSON.stringify(scene.message)}`);
  const answer = await request(`${url}${path}${query}`, body, { 'content-type': contentType });
  const reply = open(scene, answer);
  print(`   it gets back: ${JSON.stringify({ MsgType: reply['MsgType'], Content: reply['Content'] })}`);
}

/** Notifies the shop as WeChat Pay does. */
async function notify(
  url: string,
  print: Print,
  eventType: string,
  resource: ReturnType<typeof paymentOf> | ReturnType<typeof refundOf>,
): Promise<void> {
  const { out_trade_no, amount } = resource;
  print(`   POST /wechat/pay: ${JSON.stringify({ event_type: eventType, out_trade_no, amount })}`);
  const { headers, body } = demoWechatPay.notification(eventType, resource);
  const answer = await request(`${url}/wechat/pay`, body, headers);
  print(`   it gets back: ${answer.status}`);
  expect('the notification', answer, { status: 204, body: '' });
}

function prepare({ sender, message }: Scene) {
  const { path, signer, from, to } = sender;
  const complete = { ToUserName: to, FromUserName: from, CreateTime: Math.floor(Date.now() / 1000), ...message };
  return { path, message: complete, ...signer.message(complete) };
}

/** Reads a reply, and compares what matters of it. */
function open({ sender: { signer, from, to }, expected }: Scene, answer: Answer): Record<string, unknown> {
  expect('the status', answer.status, 200);
  const reply: Record<string, unknown> = signer.openReply(answer.body);
  const compared = { ToUserName: from, FromUserName: to, ...expected };
  expect('the reply', Object.fromEntries(Object.keys(compared).map((name) => [name, reply[name]])), compared);
  return reply;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

async function request(url: string, body?: string, headers: Record<string, string> = {}): Promise<Answer> {
  const init = { ...(body === undefined ? {} : { method: 'POST', body }), headers };
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(5_000) }).catch((error: unknown) => {
    throw new Error(`The demonstration got no answer: ${String((error as Error).cause ?? error)}`, { cause: error });
  });
  return { status: response.status, body: await response.text() };
}

function printAnswer(print: Print, { status, body }: Answer): void {
  print(`   it gets back:    ${status} ${shorten(body)}`);
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

let messages = 0;

function text(sender: Sender, content: string, reply?: string): Scene {
  messages += 1;
  const message = { MsgType: 'text', Content: content, MsgId: String(23_456_789_012_345n + BigInt(messages)) };
  return { sender, message, expected: { MsgType: 'text', Content: reply } };
}

/** What WeChat Pay says of a payment, in fen. */
function paymentOf(orderNumber: string, total: number) {
  return {
    appid: demo.MINI_PROGRAM_APP_ID,
    mchid: demo.PAY_MCH_ID,
    out_trade_no: orderNumber,
    transaction_id: '4200002468202611211234567890',
    trade_type: 'JSAPI',
    trade_state: 'SUCCESS',
    success_time: new Date().toISOString(),
    payer: { openid: buyer.from },
    amount: { total, payer_total: total, currency: 'CNY', payer_currency: 'CNY' },
  };
}

function refundOf(orderNumber: string, total: number) {
  return {
    mchid: demo.PAY_MCH_ID,
    out_trade_no: orderNumber,
    transaction_id: '4200002468202611211234567890',
    out_refund_no: `${orderNumber}-1`,
    refund_id: '50300002468202611211234567890',
    refund_status: 'SUCCESS',
    success_time: new Date().toISOString(),
    amount: { total, refund: total, payer_total: total, payer_refund: total },
  };
}
