import { LocalizedError } from '../language/localized-error.js';
import type { Message } from '../platforms/message-push/message.js';
import { eventMessage, headOf } from '../testing/event-message.js';
import { eventsNamed } from './event-catalogue.js';

const HEAD = { from: 'user', to: 'account', now: 0, id: '1' };

/**
 * The fields of an event with believable values, for somebody who wants to change them: without those that say what it
 * is and who sent it.
 *
 * @throws Error for a name that no event has
 */
export function sampleFieldsOf(type: string): Message {
  const [entry] = eventsNamed(type);
  if (entry === undefined) {
    throw new LocalizedError({ en: `No event is named "${type}".`, zh: `没有名为“${type}”的事件。` });
  }
  const message = eventMessage(entry.eventClass, { ...HEAD, now: Date.now() });
  const fields = (type.startsWith('pay.v3.') ? message['resource'] : message) as Message;
  const head = headOf(entry.type, HEAD) ?? {};
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !(name in head) && !['ToUserName', 'FromUserName'].includes(name)),
  );
}
