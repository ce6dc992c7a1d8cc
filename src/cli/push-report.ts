import { type Language, textIn, type Texts } from '../language/language.js';
import type { Message } from '../platforms/message-push/message.js';
import type { AccountSetup } from '../simulator/simulated-line.js';
import type { Attempt } from '../testing/delivery.js';
import { platformOf } from '../testing/simulated-account.js';
import { refusesSignature, verdictNames } from '../testing/verdict.js';

/** What was pushed, and what came back. */
export interface PushReport {
  readonly target: string;
  readonly account: AccountSetup;
  readonly message: Message;
  readonly attempts: readonly Attempt[];
}

/** What a person or a program reads of a push. */
export function reportAttempts(report: PushReport, asJson: boolean, language: Language): string {
  return asJson ? `${JSON.stringify(jsonOf(report), null, 2)}\n` : `${textOf(report, language)}\n`;
}

function textOf(report: PushReport, language: Language): string {
  const { account, message, attempts } = report;
  const say = (texts: Texts): string => textIn(language, texts);
  const lines = [
    `POST ${urlOf(report)}  (${account.name ?? 'default'}, ${platformOf(account)})`,
    `${say({ en: 'sent', zh: '发送' })}: ${JSON.stringify(message)}`,
  ];
  for (const [index, { answer, duration, verdict }] of attempts.entries()) {
    const status = answer === undefined ? '-' : String(answer.status);
    lines.push(
      `${say({ en: 'answer', zh: '应答' })} ${attempts.length > 1 ? `${index + 1} ` : ''}${status}, ${duration} ms`,
    );
    const shown = verdict.plain ?? answer?.body;
    if (shown) {
      lines.push(...shown.split('\n').map((line) => `  ${line}`));
    }
    lines.push(`${say(verdictNames[verdict.kind])}: ${say(verdict.why)}`);
  }
  if (attempts.some(({ answer }) => refusesSignature(answer))) {
    lines.push(
      `${say({ en: 'To find out why, with the same values', zh: '用同样的配置值查找原因' })}: ${doctorCommand(report)}`,
    );
  }
  return lines.join('\n');
}

/** The command that examines the same URL. */
function doctorCommand(report: PushReport): string {
  const platform = platformOf(report.account);
  return `npx nestjs-wechat doctor ${urlOf(report)}${platform === 'official-account' ? '' : ` --platform ${platform}`}`;
}

/** Where it was pushed to, without the query. */
function urlOf({ target, attempts: [first] }: PushReport): string {
  return target + (first?.request.path.split('?')[0] ?? '');
}

function jsonOf({ target, account, message, attempts }: PushReport): object {
  return {
    target,
    account: account.name ?? 'default',
    platform: platformOf(account),
    message,
    answers: attempts.map(({ request, answer, duration, verdict }) => ({
      path: request.path,
      status: answer?.status ?? null,
      duration,
      body: answer?.body ?? null,
      decrypted: verdict.plain ?? null,
      reply: verdict.reply ?? null,
      verdict: verdict.kind,
      why: verdict.why.en,
    })),
  };
}
