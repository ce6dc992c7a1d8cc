import type { OpenedCallback, WechatAccount } from '../model/wechat-account.js';
import { createEvent, type EventClass, type WechatEvent } from '../model/wechat-event.js';

/** Makes typed events: the class of a type is the application's own, the platform's, or the platform's base class. */
export class EventFactory {
  private readonly classes = new Map<WechatAccount, Map<string, EventClass>>();

  constructor(accounts: readonly WechatAccount[], routedClasses: Iterable<EventClass>) {
    const routed = [...routedClasses];
    for (const account of accounts) {
      const own = routed.filter(
        (eventClass) => typeOf(eventClass) !== undefined && eventClass.prototype instanceof account.baseEventClass,
      );
      const classes = new Map<string, EventClass>();
      for (const eventClass of [...account.eventClasses, ...own]) {
        // WeChat's own spelling of a type is not always the documented one: CLICK, click.
        classes.set(typeOf(eventClass)!.toLowerCase(), eventClass);
      }
      this.classes.set(account, classes);
    }
  }

  create(account: WechatAccount, { type, payload }: OpenedCallback): WechatEvent {
    const eventClass = this.classes.get(account)?.get(type.toLowerCase());
    return eventClass === undefined
      ? createEvent(account.baseEventClass, type, account.name, payload)
      : createEvent(eventClass, eventClass.type!, account.name, payload);
  }

  /** Whether any account can deliver events of the class, itself or through a class derived from it. */
  delivers(eventClass: EventClass): boolean {
    for (const [account, classes] of this.classes) {
      const known = [account.baseEventClass, ...classes.values()];
      if (known.some((candidate) => candidate === eventClass || candidate.prototype instanceof eventClass)) {
        return true;
      }
    }
    return false;
  }
}

function typeOf(eventClass: EventClass): string | undefined {
  return Object.hasOwn(eventClass, 'type') ? eventClass.type : undefined;
}
