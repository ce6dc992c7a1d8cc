import { randomBytes } from 'node:crypto';
import {
  refusal,
  type StandInAnswer,
  type StandInBytes,
  type StandInHandler,
  type StandInRequest,
} from './stand-in-request.js';
import type { StandInUsers } from './stand-in-users.js';

const OK = { errcode: 0, errmsg: 'ok' };
/** Beyond what a number of JavaScript holds, as real ids are. */
const FIRST_MSG_ID = 6_218_734_521_098_765_432n;
const TICKET_S = 7_200;

type Json = Readonly<Record<string, unknown>>;

/** What the stand-in answers on its own, by path. */
export function standInDefaults(users: StandInUsers): Readonly<Record<string, StandInHandler>> {
  const menu = new Map<string, Json>();
  const media = new Map<string, StandInBytes>();
  const templateIds = new Map<string, bigint>();
  let msgId = FIRST_MSG_ID;
  const nextMsgId = (): bigint => ++msgId;
  return {
    '/cgi-bin/user/info': ({ query: { openid } }) =>
      openid !== undefined && openid !== '' && users.knows(openid)
        ? { subscribe: 1, openid, language: 'zh_CN', unionid: `u-${openid}`, subscribe_scene: 'ADD_SCENE_QR_CODE' }
        : refusal(40003, 'invalid openid'),
    '/cgi-bin/message/custom/send': posted(({ touser }) => users.send(textOf(touser)) ?? OK),
    '/cgi-bin/message/custom/typing': () => OK,
    '/cgi-bin/message/template/send': posted(({ client_msg_id: guard, touser }) => {
      if (textOf(touser) === '' || !users.knows(textOf(touser))) {
        return refusal(40003, 'invalid openid');
      }
      const known = typeof guard === 'string' ? templateIds.get(guard) : undefined;
      const id = known ?? nextMsgId();
      if (typeof guard === 'string') {
        templateIds.set(guard, id);
      }
      return sent(id);
    }),
    '/cgi-bin/message/subscribe/send': () => OK,
    '/cgi-bin/message/subscribe/bizsend': () => OK,
    '/cgi-bin/message/send': () => ({ ...OK, invaliduser: '', msgid: String(nextMsgId()), response_code: 'RESPONSE' }),
    '/cgi-bin/menu/create': posted((json, { caller }) => {
      menu.set(caller!.id, json);
      return OK;
    }),
    '/cgi-bin/menu/get': ({ caller }) =>
      menu.has(caller!.id) ? { menu: menu.get(caller!.id) } : refusal(46003, 'menu no exist'),
    '/cgi-bin/menu/delete': ({ caller }) => {
      menu.delete(caller!.id);
      return OK;
    },
    '/cgi-bin/media/upload': ({ files, query }) => keepMedia(media, files['media'], query['type']),
    '/cgi-bin/media/get': ({ query }) => media.get(query['media_id'] ?? '') ?? refusal(40007, 'invalid media_id'),
    '/cgi-bin/ticket/getticket': ({ query }) => ticketOf(query['type'] ?? 'jsapi'),
    '/cgi-bin/get_jsapi_ticket': () => ticketOf('corp'),
    '/cgi-bin/ticket/get': () => ticketOf('agent'),
    '/cgi-bin/qrcode/create': posted(({ expire_seconds: seconds }) => ({
      ticket: 'gQH47joAAAAAAAAAASxodHRw',
      ...(seconds === undefined ? {} : { expire_seconds: seconds }),
      url: 'http://weixin.qq.com/q/kZ',
    })),
    '/cgi-bin/getcallbackip': () => ({ ip_list: ['127.0.0.1'] }),
    '/cgi-bin/get_api_domain_ip': () => ({ ip_list: ['127.0.0.1'] }),
    '/sns/jscode2session': ({ query: { js_code: code } }) =>
      code
        ? { openid: `o-${code}`, session_key: 'AAAAAAAAAAAAAAAAAAAAAA==', unionid: `u-o-${code}` }
        : refusal(41008, 'missing code'),
    '/cgi-bin/openapi/quota/get': () => ({ ...OK, quota: { daily_limit: 1000, used: 1, remain: 999 } }),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Answers calls that have a JSON object. */
function posted(answer: (json: Json, request: StandInRequest) => StandInAnswer): StandInHandler {
  return (request) =>
    typeof request.json === 'object' && request.json !== null
      ? answer(request.json as Json, request)
      : refusal(44002, 'empty post data');
}

function keepMedia(
  media: Map<string, StandInBytes>,
  file: { readonly name: string; readonly type: string; readonly content: Buffer } | undefined,
  type: string | undefined,
): StandInAnswer {
  if (file === undefined || file.name === '') {
    return refusal(41005, 'media data missing');
  }
  const id = randomBytes(16).toString('base64url');
  media.set(id, { contentType: file.type, content: file.content, fileName: file.name });
  return { type: type ?? 'image', [type === 'thumb' ? 'thumb_media_id' : 'media_id']: id, created_at: 1_700_000_000 };
}

/** Written by hand: JSON.stringify takes no bigint. */
function sent(msgId: bigint): string {
  return `{"errcode":0,"errmsg":"ok","msgid":${msgId}}`;
}

function ticketOf(type: string): StandInAnswer {
  return { ...OK, ticket: `ticket-${type}-${randomBytes(8).toString('hex')}`, expires_in: TICKET_S };
}
