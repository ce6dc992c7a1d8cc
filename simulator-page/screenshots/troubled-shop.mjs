// A simulator in front of a server that fails, and a server that never answers: what a developer sees on a bad day.
import { once } from 'node:events';
import { createServer } from 'node:http';

import { startSimulator } from 'nestjs-wechat/simulator';

/**
 * @typedef {{
 *   simulator: import('nestjs-wechat/simulator').RunningSimulator,
 *   silentUrl: string,
 *   close: () => Promise<void>,
 * }} TroubledShop
 */

const account = { appId: 'wx0123456789abcdef', token: 'anytoken' };

/** @type {() => Promise<TroubledShop>} */
export async function openTroubledShop() {
  const failing = await listening(answerBadly());
  const silent = await listening(() => {});
  const simulator = await startSimulator({
    target: failing.url,
    port: 0,
    deadline: 600,
    retryDelays: [200, 200],
    accounts: [{ ...account, label: 'Tea shop 茶馆' }],
  });
  return {
    simulator,
    silentUrl: `${silent.url}/wechat`,
    close: async () => {
      await simulator.close();
      failing.close();
      silent.close();
    },
  };
}

/** The first attempt of "retry" is late, the second fails, and the third is answered; everything else fails. */
function answerBadly() {
  let attempts = 0;
  /** @type {import('node:http').RequestListener} */
  return async (request, response) => {
    if (request.method === 'GET') {
      response.end(new URL(request.url ?? '', 'http://localhost').searchParams.get('echostr'));
      return;
    }
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) {
      body += chunk;
    }
    const attempt = body.includes('retry') ? ++attempts : 2;
    if (attempt % 3 === 2) {
      response.writeHead(500, { 'content-type': 'application/json' });
      response.end('{"statusCode":500,"message":"Internal server error"}');
    } else if (attempt % 3 === 0) {
      response.end(replyTo(body, 'Here at last. 让您久等了。'));
    }
  };
}

/** @type {(message: string, content: string) => string} */
function replyTo(message, content) {
  const [, account, user] = /<ToUserName>(.*?)<\/ToUserName><FromUserName>(.*?)<\/FromUserName>/.exec(message) ?? [];
  return `<xml><ToUserName>${user}</ToUserName><FromUserName>${account}</FromUserName><CreateTime>1</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content></xml>`;
}

/** @type {(listener: import('node:http').RequestListener) => Promise<{ url: string, close: () => void }>} */
async function listening(listener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
