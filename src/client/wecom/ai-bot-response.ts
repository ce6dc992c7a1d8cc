import { localized } from '../../language/language.js';
import type { CallOptions } from '../api-call.js';
import type { ApiCalls } from '../api-calls.js';
import type { TextContent } from '../messages/message-of.js';
import type { TemplateCard } from '../messages/template-card.js';

/** What an AI bot may send later: Markdown, or a template card in a single chat. */
export type AiBotResponse =
  | { readonly msgtype: 'markdown'; readonly markdown: TextContent }
  | { readonly msgtype: 'template_card'; readonly template_card: TemplateCard };

/** Whoever has the URL can answer, so that it stands in no error. */
export async function respondToAiBot(
  calls: ApiCalls,
  responseUrl: string,
  response: AiBotResponse,
  options?: CallOptions,
): Promise<void> {
  if (!URL.canParse(responseUrl)) {
    throw new TypeError(
      localized({
        en: 'The response_url of the AI bot event is not a URL.',
        zh: '智能机器人事件的 response_url 不是 URL。',
      }),
    );
  }
  const { pathname, searchParams } = new URL(responseUrl);
  const query = Object.fromEntries(searchParams);
  await calls.post(pathname, response, { ...options, query, withoutToken: true });
}
