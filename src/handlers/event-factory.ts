import { Injectable } from '@nestjs/common';
import { AccountRegistry } from '../accounts/account-registry.js';
import type { OpenedCallback, WechatAccount } from '../model/wechat-account.js';
import { createEvent, type EventClass, isOrExtends, type WechatEvent } from '../model/wechat-event.js';

/** The classes of the events of an account. Accounts that are made alike share them. */
interface EventFamily {
  readonly bases: ReadonlySet<EventClass>;
  /** By type, in lower case. */
  readonly classes: ReadonlyMap<string, EventClass>;
}

/**
 * Makes typed events: the class of a type is the application's own, the platform's, or the platform's base class. A type
 * without a class of its own belongs to the type that it refines, if there is one and the account allows it: `a.b.c` to
 * `a.b`.
 */
@Injectable()
export class EventFactory {
  /** By the lists of classes, which accounts that come and go share: there are few, however many accounts there are. */
  private readonly families = new WeakMap<readonly EventClass[], Map<EventClass, EventFamily>>();
  private routedClasses: readonly EventClass[] = [];

  constructor(private readonly accounts: AccountRegistry) {}

  /** Takes the classes that handlers listen to, among which are the application's own; before the first event. */
  route(classes: readonly EventClass[]): void {
    this.routedClasses = classes;
  }

  create(account: WechatAccount, opened: OpenedCallback): WechatEvent {
    const event = this.createTyped(account, opened);
    return opened.appId === undefined ? event : Object.assign(event, { appId: opened.appId });
  }

  private createTyped(account: WechatAccount, { type, payload, baseEventClass }: OpenedCallback): WechatEvent {
    const { classes } = this.familyOf(account);
    const known = type.toLowerCase();
    const eventClass = classes.get(known);
    if (eventClass !== undefined) {
      return createEvent(eventClass, eventClass.type!, account.name, payload);
    }
    let refined: EventClass | undefined;
    for (
      let dot = account.exactTypes ? -1 : known.lastIndexOf('.');
      dot > 0 && refined === undefined;
      dot = known.lastIndexOf('.', dot - 1)
    ) {
      refined = classes.get(known.slice(0, dot));
    }
    return createEvent(refined ?? baseEventClass ?? account.baseEventClass, type, account.name, payload);
  }

  /** The base class of that name from which events of the account derive. */
  baseNamed(account: WechatAccount, name: string): EventClass | undefined {
    return [...this.familyOf(account).bases].find((base) => base.name === name);
  }

  /**
   * The classes under which accounts deliver events of the class: itself, and its like in another copy of the library
   * where an account comes from that. Empty when no account delivers it.
   */
  deliveredAs(eventClass: EventClass): readonly EventClass[] {
    return [eventClass, ...this.copiesOf(eventClass)].filter((candidate) => this.delivers(candidate));
  }

  /** Whether any account can deliver events of the class, itself or through a class derived from it. */
  delivers(eventClass: EventClass): boolean {
    // Most accounts share a family.
    const families = new Set(this.accounts.accounts.map(({ account }) => this.familyOf(account)));
    return (
      this.promisedBases().some((base) => isOrExtends(eventClass, base) || isOrExtends(base, eventClass)) ||
      [...families].some(({ bases, classes }) =>
        [...bases, ...classes.values()].some((candidate) => isOrExtends(candidate, eventClass)),
      )
    );
  }

  /** What a class is in other copies of the library: the classes of its name and type that accounts from there have. */
  private copiesOf(eventClass: EventClass): ReadonlySet<EventClass> {
    const root = lineOf(eventClass).at(-1)!;
    const foreign = this.accounts.accounts
      .map(({ account }) => account)
      .filter(({ baseEventClass }) => !isOrExtends(baseEventClass, root));
    const lists = new Set(foreign.map(({ eventClasses }) => eventClasses));
    const bases = new Set(foreign.map(({ baseEventClass }) => baseEventClass));
    return new Set(
      [...bases, ...[...lists].flat()]
        .flatMap(lineOf)
        .filter((copy) => copy.name === eventClass.name && typeOf(copy) === typeOf(eventClass)),
    );
  }

  /** The base classes of accounts that are not known yet. */
  private promisedBases(): readonly EventClass[] {
    return this.accounts.sources.flatMap(({ source }) => source.baseEventClasses);
  }

  private familyOf(account: WechatAccount): EventFamily {
    const { eventClasses, baseEventClass } = account;
    let families = this.families.get(eventClasses);
    if (families === undefined) {
      families = new Map();
      this.families.set(eventClasses, families);
    }
    let family = families.get(baseEventClass);
    if (family === undefined) {
      family = familyFor(account, this.routedClasses);
      families.set(baseEventClass, family);
    }
    return family;
  }
}

function familyFor(account: WechatAccount, routedClasses: readonly EventClass[]): EventFamily {
  const bases = basesOf(account);
  const own = routedClasses.filter(
    (eventClass) => typeOf(eventClass) !== undefined && [...bases].some((base) => eventClass.prototype instanceof base),
  );
  const classes = new Map<string, EventClass>();
  for (const eventClass of [...account.eventClasses, ...own]) {
    // WeChat's own spelling of a type is not always the documented one: CLICK, click.
    classes.set(typeOf(eventClass)!.toLowerCase(), eventClass);
  }
  return { bases, classes };
}

/** Every class, below that of all events, from which events of the account derive. */
function basesOf(account: WechatAccount): ReadonlySet<EventClass> {
  const bases = new Set([account.baseEventClass]);
  for (const eventClass of account.eventClasses) {
    for (const base of lineOf(eventClass).slice(1, -1)) {
      bases.add(base);
    }
  }
  return bases;
}

/** A class and its base classes, up to the class of all events. */
function lineOf(eventClass: EventClass): readonly EventClass[] {
  const base = Object.getPrototypeOf(eventClass) as EventClass;
  return base === Function.prototype ? [eventClass] : [eventClass, ...lineOf(base)];
}

function typeOf(eventClass: EventClass): string | undefined {
  return Object.hasOwn(eventClass, 'type') ? eventClass.type : undefined;
}
