import type { ConfiguredValues } from '../../model/configured-values.js';
import type { KnownAccounts, RefusedRequest } from '../../model/examiner.js';
import { MessageCipher } from '../../protocol/message-cipher.js';
import { sign, signatureEquals } from '../../protocol/signature.js';
import { WECHAT_USER_AGENT } from '../../protocol/user-agent.js';
import { couldBe, type Evidence, type Fault, fits, sure } from '../fault.js';
import { aesKeyWrong } from '../faults/aes-key-wrong.js';
import { clockOff } from '../faults/clock-off.js';
import { fieldsSwapped } from '../faults/fields-swapped.js';
import { justSaved } from '../faults/just-saved.js';
import { plusBecameSpace } from '../faults/plus-became-space.js';
import { queryLost } from '../faults/query-lost.js';
import { receiverIdWrong } from '../faults/receiver-id-wrong.js';
import { replyModeWrong } from '../faults/reply-mode-wrong.js';
import { signatureKindMixed } from '../faults/signature-kind-mixed.js';
import { tokenDiffers } from '../faults/token-differs.js';
import { tokenOfOtherAccount } from '../faults/token-of-other-account.js';
import { tokenPadded } from '../faults/token-padded.js';
import { wrongPlatform } from '../faults/wrong-platform.js';
import { AES_KEY, bare } from '../readings/values.js';
import type { Explanation } from './explanation.js';

/** What a signature is made of besides the token. */
interface Signed {
  readonly given: string;
  readonly parts: readonly string[];
}

/** The likely mistake behind a refused request. Makes fewer than a hundred hashes. */
export function explainRefusal(refused: RefusedRequest, accounts: KnownAccounts): Explanation | undefined {
  const { values } = accounts;
  switch (refused.reason) {
    case 'query':
      return explainQuery(refused, values);
    case 'signature':
      return explainSignature(refused, accounts) ?? explainStranger(refused);
    case 'mode':
      return explainMode(refused, values);
    case 'base64-decode':
      return refused.encrypted?.includes(' ') === true ? explained(plusBecameSpace, spaces()) : undefined;
    case 'decrypt':
    case 'buffer':
      return explainKey(refused, accounts);
    case 'receiver':
      return explainReceiver(refused, values);
    case 'timestamp':
      return explained(
        clockOff,
        couldBe('the timestamp differs too much from the clock of this server', '时间戳与本机时间相差太大'),
      );
    default:
      return undefined;
  }
}

/** The signature was right, or nobody would have decrypted the message. */
function explainKey({ encrypted = '' }: RefusedRequest, { former, others }: KnownAccounts): Explanation {
  const decrypts = ({ aesKeys }: ConfiguredValues): boolean => receiverOf(encrypted, aesKeys) !== undefined;
  if (former !== undefined && decrypts(former)) {
    return explained(justSaved, couldBe('it fits the former key of the account', '与该账号之前的密钥相符'));
  }
  const owner = [...others].find(([, other]) => decrypts(other));
  return explained(
    aesKeyWrong,
    owner === undefined
      ? sure('the signature is right, but the key does not decrypt the message', '签名正确，但用密钥解密出来的内容不对')
      : sure(
          `the signature is right, but the message is encrypted with the key of the account "${owner[0]}"`,
          `签名正确，但消息是用账号“${owner[0]}”的密钥加密的`,
        ),
  );
}

function explained(fault: Fault, evidence: Evidence): Explanation {
  return { fault, evidence };
}

function isOfWechat({ userAgent }: RefusedRequest): boolean {
  return userAgent === WECHAT_USER_AGENT;
}

function explainQuery(refused: RefusedRequest, values: ConfiguredValues): Explanation | undefined {
  const { query } = refused;
  if (Object.keys(query).length === 0 && isOfWechat(refused)) {
    return explained(
      queryLost,
      fits("a request with WeChat's user agent has no query", '带微信 User-Agent 的请求没有参数'),
    );
  }
  return explainPlatform(refused, values);
}

/** A request in the form of the other kind of platforms. What is signed with the account's own token proves it. */
function explainPlatform({ query, encrypted }: RefusedRequest, values: ConfiguredValues): Explanation | undefined {
  const { timestamp = '', nonce = '', signature, msg_signature: messageSignature, echostr } = query;
  const [given, ...rest] = values.alwaysEncrypted
    ? [signature]
    : [signature === undefined ? messageSignature : undefined, echostr ?? encrypted ?? ''];
  const isOurs = given !== undefined && fitsOneOf(values.tokens, { given, parts: [timestamp, nonce, ...rest] });
  return isOurs
    ? explained(
        wrongPlatform,
        values.alwaysEncrypted
          ? sure('the request is signed as for an Official Account', '请求的签名是公众号的格式')
          : sure('the request is signed as for WeCom', '请求的签名是企业微信的格式'),
      )
    : undefined;
}

function explainMode(refused: RefusedRequest, values: ConfiguredValues): Explanation | undefined {
  const { timestamp = '', nonce = '', signature } = refused.query;
  const isGenuine =
    !values.alwaysEncrypted &&
    signature !== undefined &&
    fitsOneOf(values.tokens, { given: signature, parts: [timestamp, nonce] });
  return isGenuine
    ? explained(
        replyModeWrong,
        sure(
          'the request is genuine, but not in the mode of the account',
          '请求的签名正确，但与账号的消息加密方式不符',
        ),
      )
    : explainPlatform(refused, values);
}

function explainSignature(refused: RefusedRequest, accounts: KnownAccounts): Explanation | undefined {
  const { values } = accounts;
  const signed = signedOf(refused);
  if (signed === undefined) {
    return undefined;
  }
  return (
    explainToken(signed, accounts) ??
    explainDecoding(signed, values) ??
    explainKind(refused, values) ??
    explainPlatform(refused, values)
  );
}

function signedOf({ query, encrypted }: RefusedRequest): Signed | undefined {
  const { timestamp = '', nonce = '', echostr, signature, msg_signature: messageSignature } = query;
  const covered = encrypted ?? echostr;
  if (messageSignature !== undefined && covered !== undefined) {
    return { given: messageSignature, parts: [timestamp, nonce, covered] };
  }
  return signature === undefined ? undefined : { given: signature, parts: [timestamp, nonce] };
}

function explainToken(signed: Signed, { values, former, others }: KnownAccounts): Explanation | undefined {
  if (fitsOneOf(values.tokens.map(bare), signed)) {
    return explained(
      tokenPadded,
      sure('it fits without the extra characters around the token', '去掉 Token 两边的多余字符后签名相符'),
    );
  }
  if (fitsOneOf(otherValuesOf(values), signed)) {
    return explained(
      fieldsSwapped,
      sure('it fits with another value of the account as token', '把该账号的其他值当成 Token 时，签名相符'),
    );
  }
  if (former !== undefined && fitsOneOf(former.tokens, signed)) {
    return explained(justSaved, couldBe('it fits the former token of the account', '与该账号之前的 Token 相符'));
  }
  const other = [...others].find(([, { tokens }]) => fitsOneOf(tokens, signed));
  return other === undefined
    ? undefined
    : explained(
        tokenOfOtherAccount,
        sure(`it fits the token of the account "${other[0]}"`, `与账号“${other[0]}”的 Token 相符`),
      );
}

/** What may have been taken for the token. */
function otherValuesOf({ aesKeys, receiverIds, appSecret = '' }: ConfiguredValues): readonly string[] {
  return [...aesKeys, ...receiverIds, appSecret].filter((value) => value !== '');
}

function explainDecoding({ given, parts }: Signed, { tokens }: ConfiguredValues): Explanation | undefined {
  const decodings = [(text: string) => text.replaceAll(' ', '+'), decodedAgain, encodeURIComponent];
  return decodings.some((decode) => fitsOneOf(tokens, { given, parts: parts.map(decode) }))
    ? explained(plusBecameSpace, spaces())
    : undefined;
}

function spaces(): Evidence {
  return sure('it fits once the query is decoded otherwise', '换一种方式解码参数后签名相符');
}

function decodedAgain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A msg_signature that leaves the ciphertext out. */
function explainKind({ query }: RefusedRequest, { tokens }: ConfiguredValues): Explanation | undefined {
  const { timestamp = '', nonce = '', msg_signature: given } = query;
  return given !== undefined && fitsOneOf(tokens, { given, parts: [timestamp, nonce] })
    ? explained(
        signatureKindMixed,
        sure('msg_signature was made without the ciphertext', 'msg_signature 的计算没有包含密文'),
      )
    : undefined;
}

/** The id for which a message was encrypted, told by its kind. */
function explainReceiver({ encrypted }: RefusedRequest, { aesKeys }: ConfiguredValues): Explanation | undefined {
  const id = encrypted === undefined ? undefined : receiverOf(encrypted, aesKeys);
  return id === undefined
    ? undefined
    : explained(receiverIdWrong, sure(`the message is for ${kindOf(id, 'en')}`, `消息的接收方是${kindOf(id, 'zh')}`));
}

function receiverOf(encrypted: string, aesKeys: readonly string[]): string | undefined {
  for (const key of aesKeys.filter((key) => AES_KEY.test(key))) {
    try {
      return new MessageCipher(key).decrypt(encrypted).receiverId;
    } catch {
      // Another key may fit.
    }
  }
  return undefined;
}

/** Ids are no secrets, yet whoever knows the key could write anything there: only its kind is told. */
function kindOf(id: string, language: 'en' | 'zh'): string {
  const kinds: readonly (readonly [RegExp, string, string])[] = [
    [/^$/, 'nobody (an AI bot, or an app of a person)', '空（智能机器人或个人主体的应用）'],
    [/^wx[0-9a-f]{16}$/, `the AppID or CorpID ${id}`, ` AppID 或 CorpID ${id}`],
    [/^(ww|tj|dk)[0-9a-f]{16}$/, `the CorpID or SuiteID ${id}`, ` CorpID 或 SuiteID ${id}`],
    [/^gh_[0-9a-f]{12}$/, `the original id ${id}`, `原始 ID ${id}`],
  ];
  const [, en, zh] = kinds.find(([form]) => form.test(id)) ?? [/./, 'an id of an unknown form', '格式未知的 ID'];
  return language === 'en' ? en : zh;
}

/** Nobody but WeChat says that it is WeChat. Where genuine requests came as well, it is a forgery all the same. */
function explainStranger(refused: RefusedRequest): Explanation | undefined {
  return isOfWechat(refused) && !refused.isAccountProven
    ? explained(
        tokenDiffers,
        fits("it has WeChat's user agent, but fits no token", '带有微信的 User-Agent，但与任何 Token 都不符'),
      )
    : undefined;
}

function fitsOneOf(tokens: readonly string[], { given, parts }: Signed): boolean {
  return tokens.some((token) => signatureEquals(given, sign(token, ...parts)));
}
