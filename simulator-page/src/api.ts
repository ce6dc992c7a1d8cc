const secret = document.querySelector<HTMLMetaElement>('meta[name="simulator-secret"]')?.content ?? '';

/** Asks the simulator. @throws Error that says why it refused */
export async function ask<Answer>(name: string, query: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return answerOf(
    await fetch(`./api/${name}?${new URLSearchParams(query)}`, { headers: { 'x-simulator-secret': secret } }),
  );
}

/** Tells the simulator to do something. @throws Error that says why it refused */
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
  const answer = (await response.json()) as Answer & { message?: string };
  if (!response.ok) {
    throw new Error(answer.message ?? response.statusText);
  }
  return answer;
}
