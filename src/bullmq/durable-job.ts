import type { EventRecord } from '../handlers/dispatcher.js';
import type { HandlerCall } from '../handlers/handler-runner.js';
import { currentDelivery } from '../telemetry/current-delivery.js';

/** The match of a regular expression: plain data. */
interface MatchRecord {
  readonly values: readonly (string | null)[];
  readonly groups: Readonly<Record<string, string>> | undefined;
  readonly index: number;
  readonly input: string;
}

/** What is stored of an event and the handler it came to: plain data. */
export interface DurableJobData {
  /** `Class.method`. */
  readonly handler: string;
  readonly role: HandlerCall['role'];
  readonly event: EventRecord;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  readonly match?: MatchRecord | undefined;
  /** The delivery that brought it, for logs. */
  readonly deliveryId: string | undefined;
}

export function jobDataOf({ handler, role, context }: HandlerCall): DurableJobData {
  const { event, receivedAt, match } = context;
  return {
    handler,
    role,
    event: { account: event.account, type: event.type, className: event.constructor.name, raw: event.raw },
    receivedAt: receivedAt.getTime(),
    match: match && {
      values: match.map((value: string | undefined) => value ?? null),
      groups: match.groups,
      index: match.index,
      input: match.input,
    },
    deliveryId: currentDelivery()?.deliveryId,
  };
}

export function matchOf({ match }: DurableJobData): RegExpExecArray | undefined {
  if (match === undefined) {
    return undefined;
  }
  const values = match.values.map((value) => value ?? undefined);
  return Object.assign(values, {
    groups: match.groups,
    index: match.index,
    input: match.input,
  }) as unknown as RegExpExecArray;
}
