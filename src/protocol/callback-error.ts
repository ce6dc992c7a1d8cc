import { localized, same, type Texts } from '../language/language.js';
import { acceptCopies } from './accept-copies.js';

/**
 * What went wrong with a callback. The first eleven are the errors of the official sample libraries, in the order of
 * their codes; the others have no official code.
 */
export type CallbackErrorReason =
  | 'signature'
  | 'parse'
  | 'compute-signature'
  | 'aes-key'
  | 'receiver'
  | 'encrypt'
  | 'decrypt'
  | 'buffer'
  | 'base64-encode'
  | 'base64-decode'
  | 'reply'
  | 'unreadable'
  | 'query'
  | 'header'
  | 'signing-key'
  | 'probe'
  | 'mode'
  | 'timestamp'
  | 'body-too-large'
  | 'body-timeout'
  | 'body-encoding'
  | 'body-consumed'
  | 'body-aborted'
  | 'account-unknown'
  | 'account-source'
  | 'ticket-store';

interface ReasonFacts {
  readonly code?: number;
  readonly status: number;
  readonly hint: Texts;
  readonly expected?: true;
}

/**
 * Everything that an outsider can provoke by touching a signature or a ciphertext shares one status, so that the
 * answer never tells which step refused it.
 */
const REFUSED = 403;

const FACTS: Readonly<Record<CallbackErrorReason, ReasonFacts>> = {
  signature: {
    code: -40001,
    status: REFUSED,
    hint: {
      en:
        'Check that the token here is exactly the one in the WeChat console (no space or line break at its ends), ' +
        'that the console entry belongs to this account and this URL, and that no proxy or framework decodes the query twice ' +
        '(a "+" that arrives as a space) or parses it into numbers or lists. "Token verification failed" in the console is this error, or a URL that it cannot reach.',
      zh:
        '请逐字核对这里的 Token 与微信后台的令牌(Token)是否一致（首尾不能有空格或换行）、后台填写的是不是这个账号和这个 URL，并确认没有代理或框架把查询参数多解码一次（“+” 变成空格），或把它们解析成数字或数组。' +
        '后台提示“Token验证失败”就是这个错误，或者微信访问不到这个 URL。',
    },
  },
  parse: {
    code: -40002,
    status: 400,
    hint: {
      en:
        'The body must be the complete XML or JSON from WeChat, in UTF-8. Check that no middleware rewrites it, ' +
        'and that the request really comes from WeChat; document types and nesting deeper than 32 are refused on purpose.',
      zh: '请求体必须是微信发来的完整的 XML 或 JSON，UTF-8 编码。请检查有没有中间件改写它，以及请求是否真的来自微信；文档类型声明（DOCTYPE）和超过 32 层的嵌套会被有意拒绝。',
    },
  },
  'compute-signature': {
    code: -40003,
    status: 500,
    hint: {
      en: 'No signature can be computed without a token: give the account the token from the WeChat console.',
      zh: '没有 Token 就无法计算签名：请为账号填写微信后台的令牌(Token)。',
    },
  },
  'aes-key': {
    code: -40004,
    status: 500,
    hint: {
      en:
        'The EncodingAESKey is exactly 43 characters of A-Z, a-z, 0-9 (no "=" at its end). ' +
        'Copy it again from the WeChat console, and check that it is not the AppSecret, the token or an APIv3 key.',
      zh: '消息加解密密钥(EncodingAESKey)是 43 位的 A-Z、a-z、0-9（末尾没有“=”）。请从微信后台重新复制，并确认填的不是 AppSecret、Token 或 APIv3 密钥。',
    },
  },
  receiver: {
    code: -40005,
    status: REFUSED,
    hint: {
      en:
        'The message was encrypted for another receiver. Check the id given to the account: the AppID of an Official Account or Mini Program ' +
        '(not its gh_ id), the CorpID of a WeCom app, the SuiteID or provider CorpID of a suite, the component AppID of an Open Platform, ' +
        'an empty id for an AI bot; and that the URL in the console is the one of this account.',
      zh:
        '消息是为另一个接收方加密的。请检查账号的 ID：公众号或小程序填 AppID（不是 gh_ 开头的原始 ID），企业微信应用填 CorpID，第三方应用填 SuiteID 或服务商的 CorpID，第三方平台填 component AppID，智能机器人为空；' +
        '并确认后台填写的是这个账号的 URL。',
    },
  },
  encrypt: {
    code: -40006,
    status: 500,
    hint: {
      en: 'The reply could not be encrypted. The random part of a message is exactly 16 bytes.',
      zh: '回复无法加密。消息的随机部分必须正好是 16 字节。',
    },
  },
  decrypt: {
    code: -40007,
    status: REFUSED,
    hint: {
      en: 'The length of the ciphertext is not a multiple of the AES block. Check that the body arrives complete and that nothing changes it on its way.',
      zh: '密文的长度不是 AES 分组的整数倍。请检查请求体是否完整，传输途中有没有被改写。',
    },
  },
  buffer: {
    code: -40008,
    status: REFUSED,
    hint: {
      en:
        'The signature is right, but the decrypted bytes are not a message: nearly always the EncodingAESKey is wrong. ' +
        'Copy it again from the WeChat console. After a change there, give both the new and the old key for some minutes.',
      zh: '签名正确，但解密出的内容不是消息：几乎都是消息加解密密钥(EncodingAESKey)填错了。请从微信后台重新复制；如果刚在后台修改过，完全生效之前请同时填写新旧两个密钥。',
    },
  },
  'base64-encode': {
    code: -40009,
    status: 500,
    hint: { en: 'The encrypted reply could not be written as base64.', zh: '加密后的回复无法编码为 base64。' },
  },
  'base64-decode': {
    code: -40010,
    status: REFUSED,
    hint: {
      en:
        'Encrypt is not strict base64. Check for a proxy or framework that decodes twice or turns "+" into a space, ' +
        'that wraps long lines, or that cuts the body.',
      zh: 'Encrypt 不是严格的 base64。请检查有没有代理或框架多解码一次、把“+”变成空格、给长行换行，或截断了请求体。',
    },
  },
  reply: {
    code: -40011,
    status: 500,
    hint: {
      en: 'Replies are checked before they are sent, because WeChat shows its users an error for a wrong one. Change what the handler returns.',
      zh: '回复在发送之前会检查，因为回复有误时，微信会向用户显示错误。请修改处理方法的返回值。',
    },
  },
  unreadable: {
    status: 200,
    hint: {
      en:
        'WeChat got its success answer, because otherwise it would repeat the message or show its user an error. ' +
        'Look at the message, and report its format (not its content) to this library.',
      zh: '已向微信应答成功，否则微信会重试同一条消息，或向用户显示错误。请查看这条消息，并把它的格式（不要带内容）反馈给本库。',
    },
  },
  query: {
    status: 400,
    hint: {
      en:
        'WeChat always sends timestamp (10 digits), nonce and a signature, each exactly once. Opening the URL in a browser gives this error, as it should; ' +
        'if WeChat itself gets it, check that the proxy passes the query string on, and that the URL in the console has no parameters with these names.',
      zh: '微信的请求总是带有 timestamp（10 位数字）、nonce 和签名，各一个。用浏览器打开这个 URL 会出现这个错误，这是正常的；如果是微信的请求，请检查代理是否转发了查询参数，以及后台填写的 URL 里有没有同名的参数。',
    },
  },
  header: {
    status: 400,
    hint: {
      en:
        'The signature of this callback is in its headers. Check that the proxy in front of this server passes them on unchanged; ' +
        'opening the URL in a browser gives this error, as it should.',
      zh: '这个回调的签名在请求头里。请检查服务器前面的代理是否原样转发请求头；手动打开这个 URL 会出现这个错误，这是正常的。',
    },
  },
  'signing-key': {
    status: REFUSED,
    hint: {
      en: 'The callback is signed with an unknown key. Give the account the key with this id too, and keep the ones it has.',
      zh: '没有配置这个回调的签名所用的密钥。请保留已有的密钥，再为账号加上这个 ID 的密钥。',
    },
  },
  probe: {
    status: REFUSED,
    hint: {
      en: 'The platform sends a wrong signature now and then, to test whether it is refused. The genuine callback follows: there is nothing to do.',
      zh: '平台偶尔会发送错误的签名，探测是否会被拒绝。真正的回调随后就到，不用处理。',
    },
    expected: true,
  },
  mode: {
    status: REFUSED,
    hint: {
      en:
        'The message encryption mode here and the one in the WeChat console differ. Set the same mode (plaintext, compat or secure) in both places; ' +
        'compat and secure need the EncodingAESKey. A change in the console takes minutes to spread.',
      zh: '这里的消息加解密方式与微信后台的不一致。请在两边设置相同的方式（明文模式、兼容模式或安全模式）；兼容模式和安全模式需要 EncodingAESKey。后台修改后需要几分钟生效。',
    },
  },
  timestamp: {
    status: REFUSED,
    hint: {
      en:
        'The timestamp of the message is too old or in the future: this is a replay, or a clock is wrong. Check the clock of this server (NTP), ' +
        'and raise the timestampTolerance of the account if messages wait in a queue on their way.',
      zh: '消息的时间戳太旧，或者晚于当前时间：可能是重放，也可能是时钟不准。请检查服务器的时钟（NTP）；如果消息在途中会排队，请调大账号的 timestampTolerance。',
    },
  },
  'body-too-large': {
    status: 413,
    hint: {
      en: 'WeChat messages are a few kilobytes. Raise the body limit only if a genuine callback is larger.',
      zh: '微信的消息只有几 KB。只有真正的回调更大时，才需要调大 bodyLimit。',
    },
  },
  'body-timeout': {
    status: 408,
    hint: {
      en: 'The body did not arrive in time. Check the network and the proxy in front of this server.',
      zh: '请求体没有按时到达。请检查网络和服务器前面的代理。',
    },
  },
  'body-encoding': {
    status: 415,
    hint: {
      en: 'WeChat sends plain UTF-8 bodies. Check for a proxy that compresses or re-encodes requests.',
      zh: '微信发送的是未压缩的 UTF-8 请求体。请检查有没有代理压缩或转码了请求。',
    },
  },
  'body-consumed': {
    status: 500,
    hint: {
      en:
        'Something read the body before it could be verified: a body parser, a logger or a proxy middleware registered for this path. ' +
        'Let it skip the callback path.',
      zh: '请求体在验证之前已经被读取：可能是这个路径上的请求体解析器、日志或代理中间件。请让它们跳过回调路径。',
    },
  },
  'body-aborted': {
    status: 400,
    hint: {
      en: 'The connection was closed before the body was complete. WeChat gives up after 5 seconds and sends the message again.',
      zh: '请求体还没有收完，连接就断开了。微信只等 5 秒，之后会重试。',
    },
  },
  'account-unknown': {
    status: 404,
    hint: {
      en:
        'Check the URL in the WeChat console, and that the account is in the database. ' +
        'Strangers who try URLs cause this error too, as it should be.',
      zh: '请检查微信后台填写的 URL，以及数据库里有没有这个账号。有人随意尝试 URL 时，也会出现这个错误，这是正常的。',
    },
  },
  'account-source': {
    status: 503,
    hint: {
      en:
        'The account could not be looked up; WeChat sends most callbacks again. Check the database of the account source. ' +
        'If there are too many unknown keys, this is an attack, or maxPerSecond is too low for a start with an empty cache.',
      zh: '查找账号失败；大多数回调微信会重试。请检查 AccountSource 的数据库。如果是未知的 key 太多，可能是有人攻击，也可能是 maxPerSecond 太小，刚启动时缓存还是空的。',
    },
  },
  'ticket-store': {
    status: 503,
    hint: {
      en:
        'The ticket was not stored, and no access token can be fetched once the last stored ticket has expired. ' +
        'WeChat pushes a new one every ten minutes. Check the ticketStore of the account.',
      zh: 'ticket 没有保存成功；上一个保存的 ticket 过期之后，就无法再获取 access_token。微信每十分钟推送一次新的 ticket。请检查账号的 ticketStore。',
    },
  },
};

/**
 * The error class of all callbacks: refused requests, unreadable bodies and replies that cannot be written.
 *
 * `message` is for the log of the operator: what happened, the official code where there is one, and what to check. It
 * never contains a token, a key or a message. The sender of the request should see nothing but `status`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class WechatCallbackError extends Error {
  override readonly name = 'WechatCallbackError';
  /** What went wrong, for programs. */
  readonly reason: CallbackErrorReason;
  /** The code of the official sample libraries, -40001 to -40011; undefined where they have none. */
  readonly code: number | undefined;
  /** The HTTP status to answer with. */
  readonly status: number;
  /** The particular case, without anything secret. */
  readonly detail: string;
  /** What a human should check. */
  readonly hint: string;
  /** Whether it belongs to normal operation, so that nobody needs to be warned. */
  readonly expected: boolean;
  /** Private, because a log shows every other property, and would show the message three times. */
  readonly #texts: Texts;

  /**
   * @param reason - what went wrong; it decides code, status and hint
   * @param detail - the particular case, in both languages or for any, without a full stop, without anything secret
   * @param options - `hint` where there is something better to check than the usual
   */
  constructor(
    reason: CallbackErrorReason,
    detail: Texts | string,
    options: { cause?: unknown; hint?: Texts | string } = {},
  ) {
    const { code, status, hint: usual, expected = false } = FACTS[reason];
    const [what, hint] = [textsIn(detail), textsIn(options.hint ?? usual)];
    const texts = {
      en: `${what.en}${code === undefined ? '' : ` (${code})`}. ${hint.en}`,
      zh: `${what.zh}${code === undefined ? '' : `（${code}）`}。${hint.zh}`,
    };
    super(localized(texts), 'cause' in options ? { cause: options.cause } : undefined);
    this.#texts = texts;
    this.reason = reason;
    this.detail = localized(what);
    this.code = code;
    this.status = status;
    this.hint = localized(hint);
    this.expected = expected;
  }

  /** @internal The message in both languages. */
  get texts(): Texts {
    return this.#texts;
  }
}

function textsIn(text: Texts | string): Texts {
  return typeof text === 'string' ? same(text) : text;
}

acceptCopies(WechatCallbackError);
