import { accessSync, constants, existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Given, type GivenValues, platforms } from '../doctor/given.js';
import type { Diagnosis } from '../doctor/index.js';
import { type Language, textIn } from '../language/language.js';
import { LocalizedError } from '../language/localized-error.js';
import { defineCommand, type Invocation } from './command.js';
import { credentialOptions, formats, jsonOption, messageOptions, modes } from './console-options.js';
import { choiceOf, urlOf, usage } from './option-value.js';
import { aborted, Stopped } from './stop.js';
import { UsageError } from './usage-error.js';

const options = {
  text: {
    type: 'string',
    value: '<text>',
    about: { en: 'the text message that is sent; default: nestjs-wechat doctor', zh: '发送的文本消息内容' },
  },
  'handshake-only': {
    type: 'boolean',
    about: { en: 'sends no message, so that no handler runs', zh: '不发送消息，不会触发任何处理方法' },
  },
  config: {
    type: 'boolean',
    about: { en: 'checks only the values, without any network', zh: '只检查配置值，不访问网络' },
  },
  from: {
    type: 'string',
    value: '<file>',
    about: { en: 'reads the values from an .env or JSON file', zh: '从 .env 或 JSON 文件读取配置值' },
  },
  prefix: {
    type: 'string',
    value: '<prefix>',
    about: { en: 'how the variables of the account begin in that file', zh: '文件中该账号变量名的前缀' },
  },
  ...credentialOptions,
  'corp-id': {
    type: 'string',
    value: '<id>',
    about: { en: "the CorpID of a suite's provider", zh: '第三方应用服务商的 CorpID' },
  },
  'app-secret': {
    type: 'string',
    value: '<secret>',
    env: 'WECHAT_APP_SECRET',
    about: {
      en: 'also asks WeChat for its own network check, its addresses and the quotas',
      zh: '填写后会查询微信的网络检测、推送服务器 IP 和调用额度',
    },
  },
  platform: {
    type: 'string',
    value: '<name>',
    about: {
      en: `${platforms.join(', ')}; default: ${platforms[0]}`,
      zh: `平台：${platforms.join('、')}；默认 ${platforms[0]}`,
    },
  },
  ...messageOptions,
  'other-token': {
    type: 'string',
    multiple: true,
    value: '<token>',
    about: { en: 'a former token, or that of another account', zh: '旧 Token，或其他账号的 Token' },
  },
  'other-aes-key': {
    type: 'string',
    multiple: true,
    value: '<key>',
    about: { en: 'a former key, or that of another account', zh: '旧密钥，或其他账号的密钥' },
  },
  'other-id': {
    type: 'string',
    multiple: true,
    value: '<id>',
    about: { en: 'another id that the server may have', zh: '服务器可能误用的其他 ID' },
  },
  'api-url': {
    type: 'string',
    value: '<url>',
    about: {
      en: 'where the API is; default: that of WeChat or WeCom',
      zh: '接口地址；默认为微信或企业微信的地址',
    },
  },
  ...jsonOption,
  explain: {
    type: 'string',
    value: '<id>',
    about: { en: 'explains a fault, by its id in the log', zh: '说明日志中某个问题编号的含义' },
  },
  report: {
    type: 'string',
    value: '<file>',
    about: { en: 'writes the report as an HTML page', zh: '生成 HTML 报告' },
  },
} as const;

type DoctorInvocation = Invocation<typeof options>;

/** `nestjs-wechat doctor` */
export const doctorCommand = defineCommand({
  positionals: ['<url>'],
  options,
  notes: {
    en: `It plays WeChat: it verifies the URL, and sends a text message, which your handlers receive.

Exit codes:
  0    healthy
  1    a fault was found
  2    the command line is wrong
  3    unknown
  130  it was stopped with Ctrl+C

Examples:
  npx nestjs-wechat doctor https://example.com/wechat --token <token>
  npx nestjs-wechat doctor --config --from .env`,
    zh: `doctor 模拟微信验证 URL，并发送一条文本消息（你的处理方法会收到）。

退出码：
  0    正常
  1    有问题
  2    命令行参数有误
  3    无法判断
  130  用 Ctrl+C 中止

示例：
  npx nestjs-wechat doctor https://example.com/wechat --token <token>
  npx nestjs-wechat doctor --config --from .env`,
  },
  async run(invocation) {
    const { json, report } = invocation.values;
    const { language, terminal } = invocation;
    if (invocation.values.explain !== undefined) {
      terminal.out(await explanationOf(invocation.values.explain, json === true, language));
      return 0;
    }
    if (report !== undefined) {
      checkWritable(report);
    }
    const { htmlReport, jsonReport, textReport } = await import('../doctor/index.js');
    const diagnosis = await Promise.race([diagnose(invocation), aborted(terminal.signal)]);
    if (diagnosis === undefined) {
      throw new Stopped();
    }
    terminal.out(json === true ? jsonReport(diagnosis) : textReport(diagnosis, language));
    if (report !== undefined) {
      writeFileSync(report, htmlReport(diagnosis, language));
      terminal.error(textIn(language, { en: `The report is in ${report}.\n`, zh: `报告已写入 ${report}。\n` }));
    }
    return { healthy: 0, fault: 1, unknown: 3 }[diagnosis.verdict];
  },
});

/** @throws UsageError for what is no id of a fault */
async function explanationOf(id: string, isJson: boolean, language: Language): Promise<string> {
  const { explained, faults } = await import('../doctor/index.js');
  const known = choiceOf(
    '--explain',
    id,
    faults.map((fault) => fault.id),
  );
  const fault = faults.find((each) => each.id === known)!;
  return isJson ? `${JSON.stringify(fault, null, 2)}\n` : explained(fault, language);
}

/** @throws UsageError before an examination whose report would be lost */
function checkWritable(report: string): void {
  const folder = dirname(report);
  if (!isWritable(folder) || !statSync(folder).isDirectory()) {
    throw usage(
      `The report cannot be written into ${folder}: there is no such folder, or it may not be written to.`,
      `无法在 ${folder} 中写入报告：没有这个目录，或没有写入权限。`,
    );
  }
  if (existsSync(report) && statSync(report).isDirectory()) {
    throw usage(`The report cannot be written: ${report} is a directory.`, `无法写入报告：${report} 是一个目录。`);
  }
  if (existsSync(report) && !isWritable(report)) {
    throw usage(`The report cannot be written: ${report} is read-only.`, `无法写入报告：${report} 是只读的。`);
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function diagnose(invocation: DoctorInvocation): Promise<Diagnosis> {
  const { values, positionals } = invocation;
  const { examineUrl, examineValues, givenOf } = await import('../doctor/index.js');
  const given = givenOf(await givenValues(invocation));
  if (values.config === true) {
    if (given.token === undefined && given.aesKey === undefined && given.unknownNames.length === 0) {
      throw new UsageError({
        en: '--config needs values to examine: --token, --aes-key, --app-id, or --from <file>.',
        zh: '使用 --config 时，请提供要检查的值：--token、--aes-key、--app-id 或 --from <file>。',
      });
    }
    return examineValues(given);
  }
  requireReceiver(given);
  const url = requiredUrl(positionals[0]);
  const apiUrl = values['api-url'];
  if (apiUrl !== undefined) {
    urlOf(apiUrl);
  }
  return examineUrl(url, given, { apiUrl, handshakeOnly: values['handshake-only'] === true });
}

/** What is encrypted for nobody is refused by everybody, but for AI bots. */
function requireReceiver({ platform, aesKey, mode, appId, corpId }: Given): void {
  const isEncrypted = aesKey !== undefined && mode !== 'plaintext' && platform !== 'wecom-aibot' && platform !== 'pay';
  if (isEncrypted && appId === undefined && corpId === undefined) {
    throw new UsageError({
      en: '--aes-key needs --app-id: messages are encrypted for it (the AppID; the CorpID of WeCom; the SuiteID of a suite).',
      zh: '使用 --aes-key 时还要 --app-id，加密消息要用它（AppID；企业微信是 CorpID，第三方应用是 SuiteID）。',
    });
  }
}

function requiredUrl(url: string | undefined): string {
  if (url === undefined) {
    throw new UsageError({
      en: 'Which URL? For example: nestjs-wechat doctor https://example.com/wechat',
      zh: '请填写回调 URL，例如：nestjs-wechat doctor https://example.com/wechat',
    });
  }
  urlOf(url);
  return url;
}

async function givenValues({ values }: DoctorInvocation): Promise<GivenValues> {
  const given: Record<string, unknown> = {
    ...(values.from === undefined ? {} : await fromFile(values.from, values.prefix)),
    ...defined({
      platform: choiceOf('--platform', values.platform, platforms),
      mode: choiceOf('--mode', values.mode, modes),
      format: choiceOf('--format', values.format, formats),
      token: values.token,
      aesKey: values['aes-key'],
      appId: values['app-id'],
      corpId: values['corp-id'],
      appSecret: values['app-secret'],
      otherTokens: values['other-token'],
      otherAesKeys: values['other-aes-key'],
      otherIds: values['other-id'],
      text: values.text,
    }),
  };
  return given;
}

function defined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

async function fromFile(path: string, prefix: string | undefined): Promise<GivenValues> {
  const { readValues } = await import('../doctor/index.js');
  const { jsonFault, readTextFile } = await import('../simulator/text-file.js');
  let text = '';
  try {
    text = await readTextFile(path);
    return readValues(text, prefix);
  } catch (error) {
    const { en, zh } = error instanceof LocalizedError ? error.texts : jsonFault(text, error as Error);
    throw usage(
      `${path} cannot be read: ${en}. --from takes a file of environment variables, or of JSON.`,
      `无法读取 ${path}：${zh}。--from 需要 .env 或 JSON 文件。`,
    );
  }
}
