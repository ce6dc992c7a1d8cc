import { readFile } from 'node:fs/promises';
import type { Texts } from '../language/language.js';
import type { Message } from '../platforms/message-push/message.js';
import type { PayloadFormat } from '../protocol/payload.js';
import type { WechatCallbackError } from '../protocol/callback-error.js';
import { readPayload } from '../protocol/payload-reader.js';
import type { AccountSetup } from '../simulator/simulated-line.js';
import { platformOf } from '../testing/simulated-account.js';
import { usage } from './option-value.js';
import type { UsageError } from './usage-error.js';

/** A message in a file. */
export interface MessageFile {
  /** As it is written, but for the byte order mark that an editor puts before it. */
  readonly text: string;
  readonly message: Message;
}

/**
 * Reads the message of a file, for an account.
 *
 * @throws UsageError for a file that cannot be read, or is not as messages of the account are
 */
export async function readMessageFile(path: string, account: AccountSetup): Promise<MessageFile> {
  const text = decoded(path, await bytesOf(path));
  const { payload, format } = payloadIn(path, text);
  checkFormat(path, format, account);
  const { resource } = payload;
  if (typeof resource === 'object' && resource !== null && 'ciphertext' in resource) {
    throw refusal(path, {
      en: 'its "resource" is encrypted. Give what is inside: it is encrypted and signed anew',
      zh: '其中的 "resource" 是密文。请写解密后的内容，发送时会重新加密和签名',
    });
  }
  return { text, message: payload as Message };
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw refusal(path, FAILURES[code ?? ''] ?? { en: message, zh: message });
  }
}

const FAILURES: Readonly<Record<string, Texts>> = {
  ENOENT: { en: 'there is no such file', zh: '没有这个文件' },
  EISDIR: { en: 'it is a directory', zh: '这是一个目录' },
  EACCES: { en: 'it may not be read', zh: '没有读取权限' },
};

/** Without the byte order mark. */
function decoded(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal(path, { en: 'it is not UTF-8, as WeChat writes', zh: '不是 UTF-8 编码，微信的消息都是 UTF-8' });
  }
}

function payloadIn(path: string, text: string): ReturnType<typeof readPayload> {
  if (text.trim() === '') {
    throw refusal(path, { en: 'it is empty', zh: '文件是空的' });
  }
  try {
    return readPayload(text);
  } catch (error) {
    // The hint of the error is for those who receive a message.
    const { detail } = error as WechatCallbackError;
    throw refusal(path, { en: detail, zh: detail });
  }
}

/** WeChat Pay has both: JSON is v3, XML is v2. */
function checkFormat(path: string, format: PayloadFormat, account: AccountSetup): void {
  const platform = platformOf(account);
  const expected = formatOf(account);
  if (platform !== 'pay' && format !== expected) {
    const [is, are] = [format.toUpperCase(), expected.toUpperCase()];
    const mayChoose = ['official-account', 'mini-program', 'channels-shop', 'wecom'].includes(platform);
    throw refusal(path, {
      en: `it is ${is}, and messages of this account are ${are}.${mayChoose ? ` Give --format ${format} if the console says ${is}` : ''}`,
      zh: `文件是 ${is}，而该账号的消息是 ${are}。${mayChoose ? `后台选择了 ${is} 时，请加 --format ${format}` : ''}`,
    });
  }
}

function formatOf(account: AccountSetup): PayloadFormat {
  const platform = platformOf(account);
  const given = 'format' in account ? account.format : undefined;
  return given ?? (platform === 'channels-shop' || platform === 'wecom-aibot' ? 'json' : 'xml');
}

function refusal(path: string, { en, zh }: Texts): UsageError {
  return usage(`${path} cannot be sent: ${en.replace(/\.$/, '')}.`, `无法发送 ${path}：${zh.replace(/。$/, '')}。`);
}
