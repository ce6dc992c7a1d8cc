import type { Broken } from './broken.js';
import { officialAccountServer, values, wecomServer } from './endpoints.js';
import { MessageCipher } from '../../src/protocol/message-cipher.js';
import { type Answered, type Handler, startServer } from './plain-server.js';
import { testWorld } from './test-world.js';

const given = { token: values.token, aesKey: values.aesKey, appId: values.appId } as const;
const JSON_TYPE = { 'content-type': 'application/json' };
const HTML = { 'content-type': 'text/html' };

function broken(id: string, what: string, echo: (echostr: string) => Answered): Broken {
  return {
    id,
    what,
    start: async () => ({ given, world: testWorld(await startServer(officialAccountServer({ echo }))) }),
  };
}

const wecomGiven = { ...given, platform: 'wecom', appId: values.corpId } as const;

/** The answer to the verification of the URL, broken. */
export const brokenEchoes: readonly Broken[] = [
  broken('echo-quoted', 'quotation marks of JSON', (echostr) => ({ headers: JSON_TYPE, body: `"${echostr}"` })),
  broken('echo-wrapped', 'an envelope of JSON', (echostr) => ({
    headers: JSON_TYPE,
    body: `{"code":0,"data":"${echostr}"}`,
  })),
  broken('echo-in-html', 'a page around the echostr', (echostr) => ({
    headers: HTML,
    body: `<html><body>${echostr}<div class="debugbar"></div></body></html>`,
  })),
  broken('echo-bom', 'a byte order mark', (echostr) => ({ body: `\uFEFF${echostr}` })),
  broken('echo-whitespace', 'a line end', (echostr) => ({ body: `${echostr}\n` })),
  broken('echo-whitespace', 'a print statement', (echostr) => ({ body: `checking...\n${echostr}` })),
  broken('echo-empty', 'an answer without a body', () => ({ body: '' })),
  broken('echo-number-rounded', 'an echostr that was a number', (echostr) => ({ body: String(Number(echostr)) })),
  {
    id: 'echo-not-decrypted',
    what: 'a WeCom app that answers with the ciphertext',
    start: async () => {
      const decrypting = wecomServer();
      const handler: Handler = async (asked) => {
        const answered = await decrypting(asked);
        return asked.method === 'GET' && answered.status === undefined ? { body: asked.query['echostr']! } : answered;
      };
      return { given: wecomGiven, world: testWorld(await startServer(handler)) };
    },
  },
  {
    id: 'echo-decrypted-needlessly',
    what: 'an Official Account whose echostr is decrypted',
    start: async () => {
      const cipher = new MessageCipher(values.aesKey);
      const echo = (echostr: string): Answered => ({ body: cipher.decrypt(echostr).message });
      return { given, world: testWorld(await startServer(officialAccountServer({ echo }))) };
    },
  },
  {
    id: 'unsigned-accepted',
    what: 'a server that answers every echostr',
    start: async () => {
      const healthy = officialAccountServer();
      const handler: Handler = (asked) =>
        asked.method === 'GET' ? { body: asked.query['echostr'] ?? '' } : healthy(asked);
      return { given, world: testWorld(await startServer(handler)) };
    },
  },
  {
    id: 'unsigned-accepted',
    what: 'a server that replies to every message',
    start: async () => {
      const healthy = officialAccountServer({ mode: 'plaintext' });
      const reply = '<xml><MsgType>text</MsgType><Content>hello</Content></xml>';
      const handler: Handler = async (asked) => {
        const answered = await healthy(asked);
        return asked.method === 'POST' && answered.status === 403 ? { body: reply } : answered;
      };
      return { given: { token: values.token }, world: testWorld(await startServer(handler)) };
    },
  },
];
