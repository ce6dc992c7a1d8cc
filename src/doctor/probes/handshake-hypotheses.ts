import { createHash } from 'node:crypto';
import { sign } from '../../protocol/signature.js';
import type { Hypothesis } from '../examination.js';
import { type Given, isWecom } from '../given.js';
import { canSign, nonces, randomEcho, type SignedHandshake, WechatSide } from '../wechat-side.js';

/** A GET as a server with a certain fault would want it. */
export interface HandshakeHypothesis extends Hypothesis {
  readonly handshake: SignedHandshake;
}

type Parts = readonly [token: string, timestamp: string, nonce: string, ...encrypted: string[]];

/** Everything that a server which refuses the right signature may take instead. */
export function handshakeHypotheses(side: WechatSide): HandshakeHypothesis[] {
  return [...tokenHypotheses(side), ...orderHypotheses(side), ...formHypotheses(side), ...keyHypotheses(side)];
}

function tokenHypotheses(side: WechatSide): HandshakeHypothesis[] {
  return wrongTokens(side.given).map(({ token, ...hypothesis }) => ({
    ...hypothesis,
    handshake: side.with({ token }).handshake(),
  }));
}

/** Values that a server may have in the place of the token. */
export function wrongTokens(given: Given): (Hypothesis & { readonly token: string })[] {
  const token = given.token!;
  const padded = [
    [`${token} `, 'a space behind it', '末尾有空格'],
    [` ${token}`, 'a space before it', '开头有空格'],
    [`"${token}"`, 'double quotes around it', '两边有双引号'],
    [`'${token}'`, 'single quotes around it', '两边有单引号'],
    [`${token}\n`, 'a line end behind it', '末尾有换行'],
    [`${token}\r`, 'a carriage return behind it', '末尾有回车符'],
    [`${token}\r\n`, 'a line end behind it', '末尾有换行'],
    [`${token}\t`, 'a tab behind it', '末尾有制表符'],
    [`${token}\u200B`, 'an invisible space behind it', '末尾有看不见的空格'],
    [`\uFEFF${token}`, 'a byte order mark before it', '开头有 BOM'],
  ] as const;
  const swapped = [
    [given.aesKey, 'EncodingAESKey', 'EncodingAESKey'],
    [given.appSecret, 'AppSecret', 'AppSecret'],
    [given.appId, 'AppID', 'AppID'],
  ] as const;
  const absent = ['', 'undefined', 'null'];
  return [
    ...padded.map(([wrong, en, zh]) => taken('token-padded', wrong, `the token with ${en}`, `${zh}的 Token`)),
    ...given.otherTokens.map((other) =>
      taken('token-of-other-account', other, 'another of the given tokens', '提供的另一个 Token'),
    ),
    ...swapped.flatMap(([value, en, zh]) =>
      value === undefined ? [] : [taken('fields-swapped', value, `the ${en} as token`, `把 ${zh} 当成 Token`)],
    ),
    ...absent.map((wrong) =>
      taken('config-not-loaded', wrong, `no token at all ("${wrong}")`, `空的 Token（"${wrong}"）`),
    ),
  ];
}

function taken(fault: string, token: string, en: string, zh: string): Hypothesis & { readonly token: string } {
  return { fault, token, en: `a signature made with ${en}`, zh: `${zh} 算出的签名` };
}

/** Signatures that are computed in a wrong way. */
function orderHypotheses(side: WechatSide): HandshakeHypothesis[] {
  return wrongWays.flatMap(([way, en, zh]) => {
    const handshake = Object.values(nonces)
      .map((nonce) => resigned(side, nonce(), way))
      .find((found) => found !== undefined);
    return handshake === undefined ? [] : [{ fault: 'wrong-sort-or-case', en: `a signature ${en}`, zh, handshake }];
  });
}

const wrongWays: readonly (readonly [way: (parts: Parts) => string, en: string, zh: string])[] = [
  [(parts) => sha1(parts.join('')), 'over token, timestamp and nonce without sorting them', '没有排序的签名'],
  [
    ([token, ...rest]) => sha1([...rest, token].join('')),
    'over timestamp, nonce and token without sorting them',
    '没有排序的签名',
  ],
  [(parts) => sha1([...parts].sort(byNumber).join('')), 'over parts sorted as numbers', '按数值排序的签名'],
  [
    (parts) => sha1([...parts].sort((a, b) => a.localeCompare(b, 'en')).join('')),
    'over parts that are sorted by the rules of a language',
    '按区域语言规则排序的签名',
  ],
  [(parts) => sha1([...parts].sort().reverse().join('')), 'over parts sorted in descending order', '倒序排序的签名'],
  [(parts) => sign(...parts).toUpperCase(), 'in upper-case hex', '大写十六进制的签名'],
];

function byNumber(a: string, b: string): number {
  return (Number.parseFloat(a) || 0) - (Number.parseFloat(b) || 0);
}

/** @returns undefined when it would be the right signature after all */
function resigned(side: WechatSide, nonce: string, way: (parts: Parts) => string): SignedHandshake | undefined {
  const handshake = side.handshake(randomEcho(), { nonce });
  const query = new URLSearchParams(handshake.query);
  const isOfWecom = isWecom(side.given.platform);
  const name = isOfWecom ? 'msg_signature' : 'signature';
  const encrypted = isOfWecom ? [handshake.sent] : [];
  const signature = way([side.given.token!, query.get('timestamp')!, nonce, ...encrypted]);
  if (signature === query.get(name)) {
    return undefined;
  }
  query.set(name, signature);
  return { ...handshake, query: `?${query.toString()}` };
}

/** Requests in the form of another platform, or half of it. */
function formHypotheses(side: WechatSide): HandshakeHypothesis[] {
  const { given } = side;
  if (isWecom(given.platform)) {
    const plain = new WechatSide({ ...given, platform: 'official-account' });
    return [
      {
        fault: 'wrong-platform',
        en: 'a URL verification in the form of Official Accounts',
        zh: '公众号格式的验证请求',
        handshake: plain.handshake(),
      },
      {
        fault: 'signature-kind-mixed',
        en: 'a msg_signature that does not cover the echostr',
        zh: '计算时不含 echostr 的 msg_signature',
        handshake: uncovered(side),
      },
      {
        fault: 'signature-kind-mixed',
        en: 'the signature of Official Accounts, sent with msg_signature',
        zh: '公众号的 signature 参数',
        handshake: withPlainSignature(side),
      },
    ];
  }
  const asWecom: Given = { ...given, platform: 'wecom' };
  if (!canSign(asWecom)) {
    return [];
  }
  const wecom = new WechatSide(asWecom);
  const encrypted = wecom.handshake();
  return [
    {
      fault: 'echo-decrypted-needlessly',
      en: 'an encrypted echostr',
      zh: '加密的 echostr',
      handshake: { ...side.handshake(encrypted.sent), expected: encrypted.expected },
    },
    {
      fault: 'wrong-platform',
      en: 'a URL verification in the form of WeCom',
      zh: '企业微信格式的验证请求',
      handshake: encrypted,
    },
  ];
}

function uncovered(side: WechatSide): SignedHandshake {
  const handshake = side.handshake();
  const query = new URLSearchParams(handshake.query);
  query.set('msg_signature', sign(side.given.token!, query.get('timestamp')!, query.get('nonce')!));
  return { ...handshake, query: `?${query.toString()}` };
}

function withPlainSignature(side: WechatSide): SignedHandshake {
  const handshake = side.handshake();
  const query = new URLSearchParams(handshake.query);
  query.set('signature', sign(side.given.token!, query.get('timestamp')!, query.get('nonce')!));
  return { ...handshake, query: `?${query.toString()}` };
}

/** WeCom encrypts already the handshake. */
function keyHypotheses(side: WechatSide): HandshakeHypothesis[] {
  const { given } = side;
  if (!isWecom(given.platform)) {
    return [];
  }
  return [
    ...given.otherAesKeys.map((aesKey) => ({
      fault: 'aes-key-wrong',
      en: 'another of the given keys',
      zh: '提供的另一个 EncodingAESKey',
      handshake: side.with({ aesKey }).handshake(),
    })),
    ...wrongReceivers(given).map(({ id, ...hypothesis }) => ({
      ...hypothesis,
      handshake: side.with({ appId: id, corpId: id }).handshake(),
    })),
  ];
}

/** Ids that a server may compare with instead of the right one. */
export function wrongReceivers({ appId, corpId, otherIds }: Given): (Hypothesis & { readonly id: string })[] {
  const ids = new Set(['', appId ?? '', corpId ?? '', ...otherIds]);
  ids.delete(corpId ?? appId ?? '');
  return [...ids].map((id) => ({
    fault: 'receiver-id-wrong',
    id,
    en: id === '' ? 'a message for no receiver at all' : `a message for the receiver ${id}`,
    zh: id === '' ? '接收方 ID 为空的消息' : `接收方 ID 为 ${id} 的消息`,
  }));
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
