import type { OpenedCallback, WechatAccount } from '../model/wechat-account.js';
import { createEvent, type EventClass, WechatEvent } from '../model/wechat-event.js';

/**
 * Makes typed events: the class of a type is the application's own, the platform's, or the platform's base class. A type
 * without a class of its own belongs to the type that it refines, if there is one and the account allows it: `a.b.c` to
 * `a.b`.
 */
export class EventFactory {
  private readonly classes = new Map<WechatAccount, Map<string, EventClass>>();
  private readonly bases = new Map<WechatAccount, ReadonlySet<EventClass>>();

  constructor(accounts: readonly WechatAccount[], routedClasses: Iterable<EventClass>) {
    const routed = [...routedClasses];
    for (const account of accounts) {
      const bases = basesOf(account);
      const own = routed.filter(
        (eventClass) =>
          typeOf(eventClass) !== undefined && [...bases].some((base) => eventClass.prototype instanceof base),
      );
      const classes = new Map<string, EventClass>();
      for (const eventClass of [...account.eventClasses, ...own]) {
        // WeChat's own spelling of a type is not always the documented one: CLICK, click.
        classes.set(typeOf(eventClass)!.toLowerCase(), eventClass);
      }
      this.classes.set(account, classes);
      this.bases.set(account, bases);
    }
  }

  create(account: WechatAccount, opened: OpenedCallback): WechatEvent {
    const event = this.createTyped(account, opened);
    return opened.appId === undefined ? event : Object.assign(event, { appId: opened.appId });
  }

  private createTyped(account: WechatAccount, { type, payload, baseEventClass }: OpenedCallback): WechatEvent {
    const classes = this.classes.get(account);
    const known = type.toLowerCase();
    const eventClass = classes?.get(known);
    if (eventClass !== undefined) {
      return createEvent(eventClass, eventClass.type!, account.name, payload);
    }
    let refined: EventClass | undefined;
    for (let dot = account.exactTypes ? -1 : known.lastIndexOf('.'); dot > 0 && refined === undefined; dot = known.lastIndexOf('.', dot - 1)) {
      refined = classes?.get(known.slice(0, dot));
    }
    return createEvent(refined ?? baseEventClass ?? account.baseEventClass, type, account.name, payload);
  }

  /** The base class of that name from which events of the account derive. */
  baseNamed(account: WechatAccount, name: string): EventClass | undefined {
    return [...(this.bases.get(account) ?? [])].find((base) => base.name === name);
  }

  /** Whether any account can deliver events of the class, itself or through a class derived from it. */
  delivers(eventClass: EventClass): boolean {
    for (const [account, classes] of this.classes) {
      const known = [...this.bases.get(account)!, ...classes.values()];
      if (known.some((candidate) => candidate === eventClass || candidate.prototype instanceof eventClass)) {
        return true;
      }
    }
    return false;
  }
}

/** Every class, below that of all events, from which events of the account derive. */
function basesOf(account: WechatAccount): ReadonlySet<EventClass> {
  const bases = new Set([account.baseEventClass]);
  for (const eventClass of account.eventClasses) {
    for (
      let base = Object.getPrototypeOf(eventClass) as EventClass;
      base.prototype instanceof WechatEvent;
      base = Object.getPrototypeOf(base) as EventClass
    ) {
      bases.add(base);
    }
  }
  return bases;
}

function typeOf(eventClass: EventClass): string | undefined {
  return Object.hasOwn(eventClass, 'type') ? eventClass.type : undefined;
}
