import { describe, expect, it } from 'vitest';

import { AccountRegistry } from '../../src/accounts/account-registry.js';
import type { WechatSettings } from '../../src/accounts/wechat-settings.js';
import { EventFactory } from '../../src/handlers/event-factory.js';
import type { WechatAccount } from '../../src/model/wechat-account.js';
import { type EventClass, WechatEvent } from '../../src/model/wechat-event.js';

abstract class HouseEvent extends WechatEvent {}
abstract class GardenEvent extends WechatEvent {}
class ContactEvent extends HouseEvent {
  static readonly type: `house.contact${string}` = 'house.contact';
}
class CreateContactEvent extends ContactEvent {
  static override readonly type = 'house.contact.create';
  static readonly fields = {
    name: { name: 'name', type: 'string', within: ['event', 'contact'] },
    ids: { name: 'ids', type: 'string', list: true, item: ['id', 'ID'], within: ['event'] },
  } as const;
}
class FlowerEvent extends GardenEvent {
  static readonly type = 'garden.flower';
}

const account: WechatAccount = {
  name: 'default',
  endpoints: [],
  baseEventClass: HouseEvent,
  eventClasses: [ContactEvent, CreateContactEvent, FlowerEvent],
};

function factoryFor(routed: readonly EventClass[]): EventFactory {
  const accounts = new AccountRegistry();
  accounts.register(account, { path: '' } as WechatSettings);
  const factory = new EventFactory(accounts);
  factory.route(routed);
  return factory;
}

function create(type: string, routed: readonly EventClass[] = [], baseEventClass?: EventClass): WechatEvent {
  const payload = { event: { contact: { name: 'Li' }, ids: { ID: ['1', '2'] } } };
  return factoryFor(routed).create(account, {
    type,
    payload,
    idempotency: undefined,
    ...(baseEventClass && { baseEventClass }),
  });
}

describe('EventFactory', () => {
  it('makes the class of a type, in any letter case', () => {
    const event = create('house.CONTACT.create');
    expect(event.constructor).toBe(CreateContactEvent);
    expect(event.type).toBe('house.contact.create');
  });

  it('reads fields inside of objects, and lists under either spelling', () => {
    expect(create('house.contact.create')).toMatchObject({ name: 'Li', ids: ['1', '2'] });
  });

  it('makes the class of what an unknown type refines, and keeps the type', () => {
    const event = create('house.contact.merge.twins');
    expect(event.constructor).toBe(ContactEvent);
    expect(event.type).toBe('house.contact.merge.twins');
  });

  it('makes the base class of the account, or the one that the callback names, for anything else', () => {
    expect(create('house.door').constructor).toBe(HouseEvent);
    expect(create('garden.tree', [], GardenEvent).constructor).toBe(GardenEvent);
  });

  it('prefers the application’s own class, below any base class of the account', () => {
    class TreeEvent extends GardenEvent {
      static readonly type = 'garden.tree';
    }
    class StrangerEvent extends WechatEvent {
      static readonly type = 'house.door';
    }
    expect(create('garden.tree', [TreeEvent]).constructor).toBe(TreeEvent);
    expect(create('house.door', [StrangerEvent]).constructor).toBe(HouseEvent);
  });

  it('knows what it can deliver', () => {
    const factory = factoryFor([]);
    abstract class StrangeEvent extends WechatEvent {}
    expect([WechatEvent, HouseEvent, GardenEvent, FlowerEvent].map((each) => factory.delivers(each))).toEqual(
      Array(4).fill(true),
    );
    expect(factory.delivers(StrangeEvent)).toBe(false);
  });
});
