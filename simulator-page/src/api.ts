import type { Texts } from '../../src/language/language.js';

const secret = document.querySelector<HTMLMetaElement>('meta[name="simulator-secret"]')?.content ?? '';

/** The simulator refused, and says why in both languages. */
export class Refusal extends Error {
  constructor(readonly texts: Texts) {
    super(texts.en);
  }
}

/** Asks the simulator. @throws Refusal that says why */
export async function ask<Answer>(name: string, query: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return answerOf(
    await fetch(`./api/${name}?${new URLSearchParams(query)}`, { headers: { 'x-simulator-secret': secret } }),
  );
}

/** Tells the simulator to do something. @throws Refusal that says why */
export async function tell(name: string, body: object): Promise<void> {
  await answerOf(
    await fetch(`./api/${name}`, {
      method: 'POST',
      headers: { 'x-simulator-secret': secret, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

/** Everything that changes after a change. */
export function changesAfter(sequence: number): EventSource {
  return new EventSource(`./api/changes?${new URLSearchParams({ after: String(sequence), secret })}`);
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) {
    const { message } = (await response.json()) as { readonly message: Texts };
    throw new Refusal(message);
  }
  return (await response.json()) as Answer;
}
