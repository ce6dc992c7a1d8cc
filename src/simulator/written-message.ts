import type { Message } from '../platforms/message-push/message.js';
import type { UserAction, UserMessage } from '../testing/user-action.js';

const TYPES: readonly unknown[] = [
  'text',
  'image',
  'voice',
  'video',
  'location',
  'link',
] satisfies readonly UserMessage['type'][];

/** What a user wrote, as a message says it; `undefined` for an event, and for what has no bubble. */
export function writtenIn(message: Message): UserAction | undefined {
  const { MsgType: type, ToUserName: _to, FromUserName: _from, CreateTime: _at, MsgId: _id, ...fields } = message;
  return TYPES.includes(type) ? { kind: 'message', message: { type: type as UserMessage['type'], fields } } : undefined;
}
