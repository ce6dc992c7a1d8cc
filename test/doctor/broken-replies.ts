import type { GivenValues, World } from '../../src/doctor/index.js';
import type { Broken } from './broken.js';
import { type EndpointParts, officialAccountServer, textReply, values } from './endpoints.js';
import { type Answered, startServer } from './plain-server.js';
import { testWorld } from './test-world.js';

const given = { token: values.token, aesKey: values.aesKey, appId: values.appId } as const;
const plainGiven = { token: values.token } as const;

function broken(
  id: string,
  what: string,
  parts: EndpointParts,
  known: { readonly given?: GivenValues; readonly world?: Partial<World> } = {},
): Broken {
  return {
    id,
    what,
    start: async () => {
      const world = testWorld(await startServer(officialAccountServer(parts)), known.world);
      return { given: known.given ?? given, world };
    },
  };
}

const answering = (answered: Answered): EndpointParts => ({ answer: () => answered });
const plain = (parts: EndpointParts): EndpointParts => ({ ...parts, mode: 'plaintext' });

/** The answer to a message, broken. */
export const brokenReplies: readonly Broken[] = [
  broken('reply-json-or-object', 'an object', answering({ body: '[object Object]' })),
  broken('reply-json-or-object', 'JSON', answering({ body: '{"type":"text","content":"hello"}' })),
  broken('reply-malformed', 'a line end before <xml>', { answer: (body) => ({ body: `\n${body}` }) }),
  broken('reply-malformed', 'an element that is not closed', plain({ reply: () => '<xml><MsgType>text</xml>' }), {
    given: plainGiven,
  }),
  broken('reply-malformed', 'a control character', plain({ reply: (names) => textReply(names, 'a\u0008b') }), {
    given: plainGiven,
  }),
  broken('reply-malformed', 'a text without XML', answering({ body: 'hello' })),
  broken('reply-empty-content', 'a text without Content', { reply: (names) => textReply(names, '') }),
  broken('reply-names-wrong', 'sender and receiver not swapped', {
    reply: ({ from, to }) => textReply({ from: to, to: from }),
  }),
  broken('reply-names-wrong', 'the AppID as sender', { reply: ({ from }) => textReply({ from, to: values.appId }) }),
  broken('reply-mode-wrong', 'a plain reply in secure mode', {
    answer: () => ({ body: textReply({ from: 'oUser', to: 'gh_account' }) }),
  }),
  broken('reply-mode-wrong', 'a server in plaintext mode for an account in secure mode', plain({})),
  broken('reply-mode-wrong', 'a server in secure mode for an account in plaintext mode', {}, { given: plainGiven }),
  broken(
    'reply-late',
    'a reply after 1500 ms where 1000 are allowed',
    {
      answer: async (body) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return { body };
      },
    },
    { world: { limits: { connect: 10_000, answer: 1000, slowHandshake: 10_000, slowWecomHandshake: 10_000 } } },
  ),
  broken('handler-throws', 'a handler that throws', answering({ status: 500, body: 'Internal Server Error' })),
];
