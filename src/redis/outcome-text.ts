import type { KeptOutcome } from '../store/callback-store.js';

const KINDS = {
  reply: true,
  handled: true,
  unhandled: true,
  denied: true,
  failed: true,
  late: true,
} satisfies Record<KeptOutcome['kind'], true>;

/** The outcome as JSON; empty for one that is no plain data, of which only the marker is kept. */
export function textOfOutcome(outcome: KeptOutcome): string {
  try {
    return JSON.stringify(outcome);
  } catch {
    return '';
  }
}

/** The outcome that was kept; `undefined` for anything else, for who knows who writes to a shared store. */
export function keptOutcomeOf(text: string): KeptOutcome | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isOutcome(value) ? value : undefined;
}

function isOutcome(value: unknown): value is KeptOutcome {
  if (typeof value !== 'object' || value === null || !('kind' in value)) {
    return false;
  }
  const { kind, reply } = value as { kind: unknown; reply?: unknown };
  return (
    typeof kind === 'string' && Object.hasOwn(KINDS, kind) && (reply === undefined ? kind !== 'reply' : isReply(reply))
  );
}

function isReply(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    (typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string')
  );
}
