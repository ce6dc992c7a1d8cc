import { Injectable } from '@nestjs/common';
import { localized } from '../language/language.js';
import { type Dispatch, Dispatcher } from '../handlers/dispatcher.js';
import type { EventRun } from '../handlers/event-context.js';
import { HandlerRegistry } from '../handlers/handler-registry.js';
import { reasonOf } from '../protocol/error-text.js';
import { userOf } from '../store/store-session.js';
import { StoreOutages } from '../telemetry/store-outages.js';
import type { Arrival } from './arrival.js';
import { UserOrder } from './user-order.js';

/** Starts the handlers of events: at once, or when the user's turn has come and the state of the conversation is known. */
@Injectable()
export class UserTurns {
  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly handlers: HandlerRegistry,
    private readonly order: UserOrder,
    private readonly outages: StoreOutages,
  ) {}

  dispatch(arrival: Arrival, run: EventRun): Dispatch | Promise<Dispatch> {
    return arrival.settings.delivery.ordered || this.handlers.hasStates
      ? this.dispatchInTurn(arrival, run)
      : this.dispatcher.dispatch(run);
  }

  private async dispatchInTurn(arrival: Arrival, run: EventRun): Promise<Dispatch> {
    const { delivery } = arrival.settings;
    const leave = delivery.ordered
      ? await this.orAnyhow(arrival, this.order.take(userOf(arrival.event), delivery))
      : undefined;
    const session = this.handlers.hasStates ? await this.orAnyhow(arrival, run.host.session().get()) : undefined;
    const dispatch = this.dispatcher.dispatch(run, session?.state);
    void dispatch.outcome.then(leave);
    return dispatch;
  }

  private async orAnyhow<T>({ settings }: Arrival, asked: Promise<T>): Promise<T | undefined> {
    try {
      return await asked;
    } catch (error) {
      const { report } = this.outages.begin(
        settings.delivery.store,
        localized({
          en: `(${reasonOf(error)}). Until it is back, events may be handled out of order or without the state of their conversation.`,
          zh: `（${reasonOf(error)}）。恢复之前，不保证事件按顺序处理，也不保证能读到多轮对话的状态。`,
        }),
      );
      report.count(
        localized({
          en: 'events were handled out of order or without the state of their conversation',
          zh: '个事件没有按顺序处理，或没有读到对话状态',
        }),
      );
      return undefined;
    }
  }
}
