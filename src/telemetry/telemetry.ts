import { Injectable, Logger } from '@nestjs/common';
import { type Channel, channel } from 'node:diagnostics_channel';
import { localized } from '../language/language.js';
import { AccountRegistry } from '../accounts/account-registry.js';
import { stackOf } from '../protocol/error-text.js';
import type { CallbackMoment, CallbackMoments, WechatObserver } from '../model/wechat-observer.js';

const MOMENTS = [
  'received',
  'verified',
  'refused',
  'handled',
  'repeated',
  'late',
  'failed',
  'durable',
  'finding',
  'call',
] as const;

type Listener = (info: never) => void;

/** Tells channels and observers what happens. It costs next to nothing while nobody listens. */
@Injectable()
export class Telemetry {
  private readonly logger = new Logger('WechatModule');
  private readonly channels = Object.fromEntries(
    MOMENTS.map((moment) => [moment, channel(`nestjs-wechat:${moment}`)]),
  ) as Record<CallbackMoment, Channel>;
  private readonly own: WechatObserver[] = [];
  private listeners: Map<CallbackMoment, Listener[]> | undefined;

  constructor(private readonly accounts: AccountRegistry) {}

  /** Adds an observer of the library's own. */
  observe(observer: WechatObserver): void {
    this.own.push(observer);
    this.listeners = undefined;
  }

  /** @param info - made when somebody listens */
  tell<M extends CallbackMoment>(moment: M, info: () => CallbackMoments[M]): void {
    const listeners = this.listenersOf(moment);
    const { hasSubscribers } = this.channels[moment];
    if (listeners.length === 0 && !hasSubscribers) {
      return;
    }
    const told = info();
    if (hasSubscribers) {
      this.channels[moment].publish(told);
    }
    for (const listener of listeners) {
      try {
        listener(told as never);
      } catch (error) {
        this.logger.error(
          localized({ en: `An observer failed on "${moment}".`, zh: `观察者在 "${moment}" 时出错。` }),
          stackOf(error),
        );
      }
    }
  }

  private listenersOf(moment: CallbackMoment): readonly Listener[] {
    this.listeners ??= new Map(MOMENTS.map((name) => [name, this.collect(name)]));
    return this.listeners.get(moment)!;
  }

  private collect(moment: CallbackMoment): Listener[] {
    const name = `on${moment[0]!.toUpperCase()}${moment.slice(1)}` as keyof WechatObserver;
    const given = new Set(this.accounts.settings.flatMap(({ observers }) => observers));
    return [...this.own, ...given].flatMap((observer) => {
      const listener = observer[name];
      return listener === undefined ? [] : [(listener as Listener).bind(observer)];
    });
  }
}
