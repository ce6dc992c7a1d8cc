import { describe, expect, it } from 'vitest';

import { eventTypeOf } from '../../src/platforms/official-account/event-type.js';
import { officialAccountEventClasses } from '../../src/platforms/official-account/index.js';

describe('the type of a payload', () => {
  const events = officialAccountEventClasses.flatMap(({ type }) => {
    const [, kind, name] = type.split('.');
    return kind === 'event' ? [[name!, type] as const] : [];
  });

  it.each(events)('finds the event %s in any letter case', (name, type) => {
    for (const spelling of [name, name.toLowerCase(), name.toUpperCase()]) {
      expect(eventTypeOf({ MsgType: 'event', Event: spelling })).toBe(type);
      expect(eventTypeOf({ MsgType: 'Event', Event: spelling })).toBe(type);
    }
  });

  it.each([
    [{ MsgType: 'text' }, 'official-account.message.text'],
    [{ MsgType: 'Text' }, 'official-account.message.text'],
    [{ MsgType: 'text', Event: 'CLICK' }, 'official-account.message.text'],
    [{ MsgType: 'device_text' }, 'official-account.message.device_text'],
    [{ MsgType: 'device_event', Event: 'bind' }, 'official-account.message.device_event'],
    [{ MsgType: 'device_event', Event: 'subscribe_status' }, 'official-account.message.device_status'],
    [{ MsgType: 'device_event' }, 'official-account.message.device_event'],
    [{ MsgType: 'device_status', Event: 'unsubscribe_status' }, 'official-account.message.device_status'],
    [{ MsgType: 'Hologram' }, 'official-account.message.Hologram'],
    [{ MsgType: 'event', Event: 'Parcel_Arrived' }, 'official-account.event.Parcel_Arrived'],
    [{ MsgType: 'event' }, 'official-account.event.'],
    [{ MsgType: ['event', 'text'], Event: ['click', 'VIEW'] }, 'official-account.event.CLICK'],
    [{ Event: 'CLICK' }, 'official-account.unknown'],
    [{ MsgType: '' }, 'official-account.unknown'],
    [{ MsgType: { text: '' } }, 'official-account.unknown'],
    [{}, 'official-account.unknown'],
  ])('of %j is %s', (payload, type) => {
    expect(eventTypeOf(payload)).toBe(type);
  });

  it('does not take what objects inherit for a type', () => {
    expect(eventTypeOf({ MsgType: 'constructor' })).toBe('official-account.message.constructor');
    expect(eventTypeOf({ MsgType: 'event', Event: '__proto__' })).toBe('official-account.event.__proto__');
  });
});
