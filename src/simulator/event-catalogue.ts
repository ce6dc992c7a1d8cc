import type { EventClass } from '../model/wechat-event.js';
import { wechatShopEventClasses } from '../platforms/channels-shop/events.generated.js';
import { miniProgramEventClasses } from '../platforms/mini-program/events.generated.js';
import { officialAccountEventClasses } from '../platforms/official-account/events.generated.js';
import { openPlatformEventClasses } from '../platforms/open-platform/events.generated.js';
import { payEventClasses } from '../platforms/pay/events.generated.js';
import { wecomAiBotEventClasses } from '../platforms/wecom/ai-bot/events.generated.js';
import { wecomEventClasses } from '../platforms/wecom/app/events.generated.js';
import { wecomKfEventClasses } from '../platforms/wecom/kf/events.generated.js';
import { wecomHardwareEventClasses } from '../platforms/wecom/suite/hardware/events.generated.js';
import { wecomSuiteEventClasses } from '../platforms/wecom/suite/events.generated.js';
import { nearestName } from '../protocol/nearest-name.js';
import type { SimulatedPlatform } from '../testing/simulated-account.js';

/** An event that WeChat can push. */
export interface CatalogueEntry {
  /** The full type, such as `official-account.event.CLICK`. */
  readonly type: string;
  /** The type without its platform. */
  readonly shortType: string;
  /** The platform of the accounts that receive it. */
  readonly platform: SimulatedPlatform;
  readonly eventClass: EventClass;
  /** Fetched with `sync_msg`, and not pushed: what is pushed is that there is something to fetch. */
  readonly isFetched: boolean;
}

const classes: readonly EventClass[] = [
  ...officialAccountEventClasses,
  ...miniProgramEventClasses,
  ...wechatShopEventClasses,
  ...openPlatformEventClasses,
  ...payEventClasses,
  ...wecomEventClasses,
  ...wecomKfEventClasses,
  ...wecomSuiteEventClasses,
  ...wecomHardwareEventClasses,
  ...wecomAiBotEventClasses,
];

/** The accounts that receive events whose type begins with another name. */
const receivers: Readonly<Record<string, SimulatedPlatform>> = { 'wecom-kf': 'wecom', 'wecom-hardware': 'wecom-suite' };

/** What is pushed when there is a message of customer service to fetch. */
const FETCH_TYPE = 'wecom.event.kf_msg_or_event';

/** Every event of every platform that the library knows. */
export const eventCatalogue: readonly CatalogueEntry[] = classes.map((eventClass) => {
  const type = eventClass.type ?? '';
  const [prefix = '', ...rest] = type.split('.');
  const platform = receivers[prefix] ?? (prefix as SimulatedPlatform);
  return { type, shortType: rest.join('.'), platform, eventClass, isFetched: prefix === 'wecom-kf' };
});

/** The entry whose event is pushed: for what is fetched, the event that says so. */
export function pushedEntry(entry: CatalogueEntry): CatalogueEntry {
  return entry.isFetched ? eventCatalogue.find(({ type }) => type === FETCH_TYPE)! : entry;
}

/** How an event may be written: what is most exact comes first. */
const SPELLINGS: readonly ((entry: CatalogueEntry) => string)[] = [
  ({ type }) => type,
  ({ eventClass }) => eventClass.name,
  ({ shortType }) => shortType,
  ({ shortType }) => shortType.slice(shortType.indexOf('.') + 1),
];

/**
 * The events that somebody may mean by a name: a full type, a type without its platform or its kind, or the name of a
 * class. Letter case does not count.
 */
export function eventsNamed(name: string, platform?: SimulatedPlatform): readonly CatalogueEntry[] {
  const wanted = name.toLowerCase();
  const candidates = eventsOf(platform);
  return (
    SPELLINGS.map((spelling) => candidates.filter((entry) => spelling(entry).toLowerCase() === wanted)).find(
      (found) => found.length > 0,
    ) ?? []
  );
}

/** What somebody most likely meant by a name that no event has. */
export function nearestEvent(name: string, platform?: SimulatedPlatform): string | undefined {
  const wanted = name.toLowerCase();
  const candidates = eventsOf(platform);
  const names = new Map(
    candidates.flatMap((entry) => SPELLINGS.map((spelling) => [spelling(entry).toLowerCase(), spelling(entry)])),
  );
  const nearest = nearestName(wanted, [...names.keys()]);
  return nearest === undefined
    ? candidates.find(({ type }) => type.toLowerCase().endsWith(`.${wanted}`))?.shortType
    : names.get(nearest);
}

function eventsOf(platform: SimulatedPlatform | undefined): readonly CatalogueEntry[] {
  return eventCatalogue.filter((entry) => platform === undefined || entry.platform === platform);
}
