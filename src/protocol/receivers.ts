import { localized, type Texts } from '../language/language.js';

/** For whom messages may be encrypted. */
export interface Receivers {
  accepts(receiverId: string): boolean;
  /** Who that is, for people. */
  expected(): string;
  /** What is probably mixed up when a message is for somebody else. */
  hintFor?(receiverId: string): Texts | undefined;
}

/** One receiver, and nobody else; the empty id stands for nobody in particular. */
export function onlyReceiver(id: string, hintFor?: Receivers['hintFor']): Receivers {
  return { accepts: (receiverId) => receiverId === id, expected: () => nameOf(id), ...(hintFor && { hintFor }) };
}

/** Shows a receiver id. It is no secret once the signature fitted. */
export function nameOf(receiverId: string): string {
  return receiverId === '' ? localized({ en: 'nobody in particular', zh: '不指定接收方' }) : receiverId.slice(0, 64);
}
