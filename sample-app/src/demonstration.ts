import { isDeepStrictEqual } from 'node:util';
import { createWechatTestClient, type ReceivedReply, type TestAnswer, text } from 'nestjs-wechat/testing';
import { accounts, DEMO_CUSTOMER } from './simulation.js';

type Print = (text: string) => void;

/**
 * Plays WeChat: sends what it sends when a URL is set in the console and customers come, to the running shop, over
 * HTTP, signed and encrypted; and checks every answer as WeChat does.
 *
 * @param url - of the application, without the path of the callbacks
 * @throws Error that says what is wrong with an answer
 */
export async function demonstrate(url: string, print: Print = console.log): Promise<void> {
  const officialAccount = createWechatTestClient(url, { account: accounts.officialAccount });
  const customer = officialAccount.user(DEMO_CUSTOMER);
  const buyer = createWechatTestClient(url, { account: accounts.miniProgram }).user('oBuy0customer0of0the0demonstrat');
  const payer = createWechatTestClient(url, { account: accounts.merchant }).user(buyer.openid);
  const brewer = createWechatTestClient(url, { account: accounts.staff }).user('lin');
  print('\nNo credentials of your own: here is what WeChat would send to this shop, and what it would get back.');

  print('\n1. The URL is set in the WeChat console, and WeChat checks it');
  const handshake = await officialAccount.handshake();
  printBytes(print, handshake);
  expectNothing('the handshake', handshake);

  print('\n2. A customer follows the account through the QR code on table 7');
  const welcome = await customer.follows({ scene: 'table-7' });
  printBytes(print, welcome);
  print(`   decrypted:       ${welcome.request.plain}`);
  print(`   its answer:      ${welcome.plain}`);
  expectText(
    welcome,
    'Welcome to the tea shop! You have table 7, the one by the window. The first pot is on the house.',
  );

  print('\nThe rest is signed and encrypted in the same way; this is what is inside.');
  const shown = (answer: TestAnswer): TestAnswer => printInside(print, answer);

  print('\n3. She taps "Today" in the menu');
  expectType(shown(await customer.clicks('TODAY')), 'news');

  print('\n4. She asks for an order, and places another, in two messages');
  expectText(shown(await customer.sends(text('order 1024'))), 'Order 1024 is on its way.');
  const teas = 'Tieguanyin Oolong, Da Hong Pao Oolong, Longjing, Lapsang Souchong';
  expectText(shown(await customer.sends(text('order'))), `Which tea would you like? Today we have ${teas}.`);
  const confirmation = 'Order 1026: a pot of Longjing, ¥58. Pay for it in our Mini Program.';
  expectText(shown(await customer.sends(text('longjing'))), confirmation);

  print('\n5. She pays; WeChat Pay says so twice, and the till has the money once: the staff can see it in WeCom');
  const order = { outTradeNo: 'tea-1026', total: 58_00 };
  expectNothing('the notification', shown(await payer.pays(order)));
  expectNothing('the notification', shown(await payer.pays(order)));
  const toBrew = 'To brew: 1025 Lapsang Souchong, 1026 Longjing. In the till: ¥58.00.';
  expectText(shown(await brewer.sends(text('orders'))), toBrew);

  print('\n6. She changes her mind, and gets her money back');
  expectNothing('the notification', shown(await payer.isRefunded(order)));
  expectText(shown(await brewer.sends(text('orders'))), 'To brew: 1025 Lapsang Souchong. In the till: ¥0.00.');

  print('\n7. She writes in the Mini Program, and a human takes over');
  expectType(shown(await buyer.sends(text('Thank you!'))), 'transfer_customer_service');
  print('\nEvery answer was right.');
}

/** Shows every byte that matters. */
function printBytes(print: Print, { request: { method, path, body }, raw }: TestAnswer): void {
  print(`   WeChat sends:    ${method} ${path}`);
  if (body !== '') {
    print(`                    ${shorten(body)}`);
  }
  print(`   it gets back:    ${raw === undefined ? 'nothing' : `${raw.status} ${shorten(raw.body)}`}`);
}

/** Shows what is inside: who writes to whom, and when, goes without saying. */
function printInside(print: Print, answer: TestAnswer): TestAnswer {
  const { ToUserName: _, FromUserName: __, CreateTime: ___, resource = {}, ...message } = answer.message;
  const { out_trade_no, amount } = resource as Record<string, unknown>;
  print(`   POST ${answer.request.path.split('?')[0]}: ${JSON.stringify({ ...message, out_trade_no, amount })}`);
  print(`   it gets back: ${answer.reply === undefined ? answer.raw?.status : JSON.stringify(answer.reply)}`);
  return answer;
}

/** Ciphertext is long, and nobody reads it. */
function shorten(body: string): string {
  return body.replace(/[A-Za-z0-9+/=]{60,}/g, (text) => `${text.slice(0, 24)}... (${text.length} characters)`);
}

function expectNothing(what: string, answer: TestAnswer): void {
  expect(what, answer, answer.verdict, 'accepted');
}

function expectText(answer: TestAnswer, content: string): void {
  expect('the reply', answer, answer.reply, { type: 'text', content });
}

function expectType(answer: TestAnswer, type: ReceivedReply['type']): void {
  expect('the reply', answer, answer.reply?.type, type);
}

function expect(what: string, { why }: TestAnswer, actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) {
    const [wanted, got] = [JSON.stringify(expected), JSON.stringify(actual)];
    throw new Error(`The demonstration went wrong at "${what}": expected ${wanted} and got ${got}. ${why}`);
  }
}
