import type { Texts } from '../language/language.js';
import type { LocalizedError } from '../language/localized-error.js';
import type { Message } from '../platforms/message-push/message.js';
import type { PayloadFormat } from '../protocol/payload.js';
import type { WechatCallbackError } from '../protocol/callback-error.js';
import { readPayload } from '../protocol/payload-reader.js';
import type { AccountSetup } from '../simulator/simulated-line.js';
import { readTextFile } from '../simulator/text-file.js';
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
  const text = await textOf(path);
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

async function textOf(path: string): Promise<string> {
  try {
    return await readTextFile(path);
  } catch (error) {
    throw refusal(path, (error as LocalizedError).texts);
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
