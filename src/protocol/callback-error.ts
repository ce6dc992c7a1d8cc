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
  readonly hint: string;
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
    hint:
      'Check that the token here is character for character the one in the WeChat console (no space or line break at its ends), ' +
      'that the console entry belongs to this account and this URL, and that no proxy or framework decodes the query twice ' +
      '(a "+" that arrives as a space) or parses it into numbers or lists. "Token verification failed" in the console is this error, or a URL that it cannot reach.',
  },
  parse: {
    code: -40002,
    status: 400,
    hint:
      'The body must be the XML or JSON that WeChat sent, complete and in UTF-8. Check that no middleware rewrites it, ' +
      'and that the request comes from WeChat at all; document types and nesting deeper than 32 are refused on purpose.',
  },
  'compute-signature': {
    code: -40003,
    status: 500,
    hint: 'No signature can be computed without a token: give the account the token from the WeChat console.',
  },
  'aes-key': {
    code: -40004,
    status: 500,
    hint:
      'The EncodingAESKey is exactly 43 characters of A-Z, a-z, 0-9 (no "=" at its end). ' +
      'Copy it again from the WeChat console, and check that it is not the AppSecret, the token or an APIv3 key.',
  },
  receiver: {
    code: -40005,
    status: REFUSED,
    hint:
      'The message was encrypted for another receiver. Check the id given to the account: the AppID of an Official Account or Mini Program ' +
      '(not its gh_ id), the CorpID of a WeCom app, the SuiteID or provider CorpID of a suite, the component AppID of an Open Platform, ' +
      'an empty id for an AI bot; and that the URL in the console is the one of this account.',
  },
  encrypt: {
    code: -40006,
    status: 500,
    hint: 'The reply could not be encrypted. The random part of a message is exactly 16 bytes.',
  },
  decrypt: {
    code: -40007,
    status: REFUSED,
    hint: 'The ciphertext is no whole number of AES blocks. Check that the body arrives complete and that nothing rewrites it on its way.',
  },
  buffer: {
    code: -40008,
    status: REFUSED,
    hint:
      'The signature is right but the decrypted bytes are no message: nearly always a wrong EncodingAESKey. ' +
      'Copy it again from the WeChat console; after a change there, list the new and the old key until the change has spread.',
  },
  'base64-encode': { code: -40009, status: 500, hint: 'The encrypted reply could not be written as base64.' },
  'base64-decode': {
    code: -40010,
    status: REFUSED,
    hint:
      'Encrypt is no strict base64. Check for a proxy or framework that decodes twice or turns "+" into a space, ' +
      'that wraps long lines, or that cuts the body.',
  },
  reply: {
    code: -40011,
    status: 500,
    hint: 'Replies are checked before they are sent, because WeChat shows its users an error for a wrong one. Change what the handler returns.',
  },
  unreadable: {
    status: 200,
    hint:
      'WeChat was told that the message arrived, because it would repeat the same one or show its user an error. ' +
      'Look at the message, and report its form (not its content) to this library.',
  },
  query: {
    status: 400,
    hint:
      'WeChat always sends timestamp (10 digits), nonce and a signature, each exactly once. Opening the URL in a browser gives this error, as it should; ' +
      'if WeChat itself gets it, check that the proxy passes the query string on and that the URL in the console has none of these names in it.',
  },
  header: {
    status: 400,
    hint:
      'The signature of this callback is in its headers. Check that the proxy in front of this server passes them on unchanged; ' +
      'opening the URL by hand gives this error, as it should.',
  },
  'signing-key': {
    status: REFUSED,
    hint: 'The callback is signed with a key that is not known here. Give the account the key of that id, beside the ones it has.',
  },
  probe: {
    status: REFUSED,
    hint: 'The platform sends a wrong signature now and then, to see that it is refused. The genuine callback follows: there is nothing to do.',
    expected: true,
  },
  mode: {
    status: REFUSED,
    hint:
      'The message encryption mode here and the one in the WeChat console differ. Set the same mode (plaintext, compat or secure) in both places; ' +
      'compat and secure need the EncodingAESKey. A change in the console takes minutes to spread.',
  },
  timestamp: {
    status: REFUSED,
    hint:
      'The message is too old or from the future: a replay, or a clock that is wrong. Check the clock of this server (NTP), ' +
      'and the tolerance of the account if messages are queued on their way.',
  },
  'body-too-large': {
    status: 413,
    hint: 'WeChat messages are a few kilobytes. Raise the body limit only if a genuine callback is larger.',
  },
  'body-timeout': {
    status: 408,
    hint: 'The body did not arrive in time. Check the network and the proxy in front of this server.',
  },
  'body-encoding': {
    status: 415,
    hint: 'WeChat sends plain UTF-8 bodies. Check for a proxy that compresses or re-encodes requests.',
  },
  'body-consumed': {
    status: 500,
    hint:
      'Something read the body before it could be verified: a body parser, a logger or a proxy middleware registered for this path. ' +
      'Let it skip the callback path.',
  },
  'body-aborted': {
    status: 400,
    hint: 'The connection was closed before the body was complete. WeChat gives up after 5 seconds and sends the message again.',
  },
  'account-unknown': {
    status: 404,
    hint:
      'Check the URL in the WeChat console, and that the account is in the database. ' +
      'Somebody who tries URLs gives this error too, as it should.',
  },
  'account-source': {
    status: 503,
    hint:
      'The account could not be looked up, and WeChat sends most callbacks again. Check the database behind the account source; ' +
      'too many unknown keys are an attack, or a limit (maxPerSecond) that is too low for a start with nothing in memory.',
  },
  'ticket-store': {
    status: 503,
    hint:
      'The ticket was not kept, and no access token can be made once the last one that was kept is out of date. ' +
      'WeChat pushes a new one every ten minutes. Check the ticketStore that the account was given.',
  },
};

/**
 * The one error of callbacks: refused requests, unreadable bodies and replies that cannot be written.
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
  /** Whether it belongs to normal operation and nobody has to hear of it. */
  readonly expected: boolean;

  /**
   * @param reason - what went wrong; it decides code, status and hint
   * @param detail - the particular case, without a full stop, without anything secret
   * @param options - `hint` where there is something better to check than the usual
   */
  constructor(reason: CallbackErrorReason, detail: string, options: { cause?: unknown; hint?: string } = {}) {
    const { code, status, hint: usual, expected = false } = FACTS[reason];
    const hint = options.hint ?? usual;
    super(
      `${detail}${code === undefined ? '' : ` (${code})`}. ${hint}`,
      'cause' in options ? { cause: options.cause } : undefined,
    );
    this.reason = reason;
    this.detail = detail;
    this.code = code;
    this.status = status;
    this.hint = hint;
    this.expected = expected;
  }
}

acceptCopies(WechatCallbackError);
