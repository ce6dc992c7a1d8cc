import { Injectable, type OnModuleInit } from '@nestjs/common';
import { localized } from '../language/language.js';
import type { RegisteredAccount } from '../accounts/registered-account.js';
import { LateReplies } from '../delivery/late-replies.js';
import type { LateReplyContext, LateReplySender } from '../model/late-reply-sender.js';
import type { Reply } from '../model/reply.js';
import type { WechatEvent } from '../model/wechat-event.js';
import type { OfficialAccountEvent } from '../platforms/official-account/official-account.event.js';
import type { WecomAiBotEvent } from '../platforms/wecom/ai-bot/wecom-ai-bot.event.js';
import type { WecomEvent } from '../platforms/wecom/app/wecom.event.js';
import { ApiAccounts } from './api-accounts.js';
import { sendOfficialAccountLateReply } from './official-account/official-account-late-reply.js';
import { WechatClient } from './wechat-client.js';
import { sendWecomLateReply } from './wecom/wecom-late-reply.js';

type Send = (wechat: WechatClient, reply: Reply | string, event: WechatEvent, age: number) => Promise<void>;

/** How late replies are sent, by the platform of the event, which begins its type. */
const senders: Readonly<Record<string, Send>> = {
  'official-account': (wechat, reply, event, age) =>
    sendOfficialAccountLateReply(wechat.of(event as OfficialAccountEvent), reply as never, event as never, age),
  wecom: (wechat, reply, event) => sendWecomLateReply(wechat.of(event as WecomEvent), reply as never, event as never),
  'wecom-aibot': (wechat, reply, event) =>
    wechat.respond(event as WecomAiBotEvent, { msgtype: 'markdown', markdown: { content: textOf(reply) } }),
};

/** What an account needs one of to send anything, by its platform. An AI bot answers by the URL of the event. */
const needs: Readonly<Record<string, readonly string[]>> = {
  'official-account': ['appSecret', 'accessToken'],
  wecom: ['corpSecret', 'accessToken'],
  'wecom-suite': ['suiteSecret'],
  'open-platform': ['componentAppSecret'],
  'wecom-aibot': ['platform'],
};

/** Sends the late replies of every account that can call the API, unless the options name somebody else. */
@Injectable()
export class ClientLateReplies implements LateReplySender, OnModuleInit {
  constructor(
    private readonly lateReplies: LateReplies,
    private readonly wechat: WechatClient,
    private readonly accounts: ApiAccounts,
  ) {}

  onModuleInit(): void {
    this.lateReplies.offer((account) => (canSend(account) ? this : undefined));
  }

  async send(reply: Reply | string, event: WechatEvent, { firstClaimedAt }: LateReplyContext): Promise<void> {
    const send = senders[event.type.slice(0, event.type.indexOf('.'))];
    if (send === undefined) {
      throw new Error(
        localized({
          en: `No API message can replace a reply to ${event.type}.`,
          zh: `没有可以代替 ${event.type} 的回复的消息。`,
        }),
      );
    }
    const { clock } = this.accounts.settingsOf(event.account);
    await send(this.wechat, reply, event, clock() - firstClaimedAt);
  }
}

function canSend({ account: { api } }: RegisteredAccount): boolean {
  const access = (api ?? {}) as Readonly<Record<string, unknown>>;
  return (needs[api?.platform ?? ''] ?? []).some((name) => access[name] !== undefined);
}

function textOf(reply: Reply | string): string {
  const text = typeof reply === 'string' ? reply : (reply as { readonly content?: unknown }).content;
  if (typeof text !== 'string') {
    throw new Error(
      localized({
        en: 'After the deadline, an AI bot can send only texts.',
        zh: '超过回复时限后，智能机器人只能发送文本。',
      }),
    );
  }
  return text;
}
