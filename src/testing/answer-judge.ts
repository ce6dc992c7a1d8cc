import { ended, same, type Texts } from '../language/language.js';
import { LocalizedError } from '../language/localized-error.js';
import { WechatCallbackError } from '../protocol/callback-error.js';
import { reasonOf } from '../protocol/error-text.js';
import { type PayloadObject, textOf } from '../protocol/payload.js';
import { readPayload } from '../protocol/payload-reader.js';
import type { ReceivedReply } from './received-reply.js';
import type { RawAnswer } from './signed-request.js';
import type { Verdict } from './verdict.js';

/** `success`, or an empty answer. */
export const NOTHING_TO_REPLY: Verdict = accepted({
  en: 'Received, and nothing to reply.',
  zh: '已收到，没有回复。',
});

/** Received, and nothing to reply. */
export function accepted(why: Texts): Verdict {
  return { kind: 'accepted', why };
}

/** A success that WeChat cannot read. */
export function broken(why: Texts, plain?: string): Verdict {
  return { kind: 'broken', why, ...(plain === undefined ? {} : { plain }) };
}

/** A status that is no success. */
export function refusedByStatus({ status, body }: RawAnswer): Verdict | undefined {
  if (status === 200) {
    return undefined;
  }
  const reason = ended(
    REASONS[status] ?? (status >= 500 ? FAILED : status >= 300 && status < 400 ? REDIRECT : REFUSED),
  );
  const said = body.trim().slice(0, 200);
  return {
    kind: 'refused',
    why: {
      en: `Status ${status}: ${reason.en}${said === '' ? '' : ` The body says: ${said}`}`,
      zh: `状态码 ${status}：${reason.zh}${said === '' ? '' : `应答内容：${said}`}`,
    },
  };
}

const FAILED: Texts = { en: 'the application failed', zh: '应用出错' };
const REFUSED: Texts = { en: 'the application refused it', zh: '应用拒绝了请求' };
const REDIRECT: Texts = { en: 'a redirect, which WeChat does not follow', zh: '重定向，微信不会跟随' };

const REASONS: Readonly<Record<number, Texts>> = {
  400: { en: 'the application could not read the request', zh: '应用无法读取请求' },
  401: {
    en: 'the signature does not fit: token, EncodingAESKey, AppID or mode differ, or a guard of the application refused it',
    zh: '签名不符：Token、EncodingAESKey、AppID 或加密方式不一致，或者被应用的守卫拒绝',
  },
  403: {
    en: 'the signature does not fit, or the application does not let WeChat in',
    zh: '签名不符，或者应用不放行微信的请求',
  },
  404: {
    en: 'there is no such path in the application; is the path of the account right, is there a global prefix?',
    zh: '应用没有这个路径；请检查账号的路径，以及是否设置了全局前缀',
  },
  405: { en: 'the path takes no such method', zh: '该路径不接受这种请求方法' },
  408: { en: 'the body did not arrive in time', zh: '请求体没有及时到达' },
  413: { en: 'the body is larger than the application allows', zh: '请求体超过应用允许的大小' },
  429: {
    en: 'the application limits how often it is called; exclude the callback path from the throttler',
    zh: '应用限制了调用频率；请把回调路径排除在限流之外',
  },
};

/** The answer to an event that is not replied to: `success`, or it was not received. */
export function judgeSuccess(answer: RawAnswer): Verdict {
  const refused = refusedByStatus(answer);
  if (refused !== undefined || answer.body === 'success') {
    return refused ?? NOTHING_TO_REPLY;
  }
  const said = JSON.stringify(answer.body.slice(0, 80));
  return {
    kind: 'refused',
    why: {
      en: `The answer has to be "success", but it is ${said}.`,
      zh: `应答必须是 "success"，实际是 ${said}。`,
    },
  };
}

/** A reply that was read, or why it cannot be used. */
export function repliedOr(read: ReceivedReply | Texts, plain: string): Verdict {
  return 'type' in read
    ? {
        kind: 'replied',
        why: { en: `A reply of type ${read.type}.`, zh: `回复类型：${read.type}。` },
        reply: read,
        plain,
      }
    : broken(read, plain);
}

/** An answer with a code: 0 is content, any other asks for another delivery; `undefined` where there is no code. */
export function judgeCode(payload: PayloadObject, plain: string): Verdict | undefined {
  const code = textOf(payload, 'ErrCode') ?? textOf(payload, 'ret_code');
  if (code === undefined) {
    return undefined;
  }
  return code === '0'
    ? {
        kind: 'accepted',
        why: { en: 'Code 0: received.', zh: '错误码 0：已收到。' },
        reply: { type: 'fields', fields: payload },
        plain,
      }
    : {
        kind: 'refused',
        why: {
          en: `Code ${code}: the application asks for another delivery.`,
          zh: `错误码 ${code}：应用要求重新推送。`,
        },
        plain,
      };
}

/** Reads a body as XML or JSON; `undefined` when it is neither. */
export function payloadOf(body: string): PayloadObject | undefined {
  try {
    return readPayload(body).payload;
  } catch {
    return undefined;
  }
}

/** What an error says, in both languages where it knows them. */
export function textsOf(error: unknown): Texts {
  const isTranslated = error instanceof LocalizedError || error instanceof WechatCallbackError;
  return isTranslated ? error.texts : same(reasonOf(error));
}
