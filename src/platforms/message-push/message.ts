import { randomBytes } from 'node:crypto';

/** A value of a message: lists become repeated elements in XML. */
export type MessageValue =
  | string
  | number
  | boolean
  | readonly MessageValue[]
  | { readonly [name: string]: MessageValue };

/** A message or event with the official names. */
export interface Message {
  readonly [name: string]: MessageValue;
}

/** A nonce as WeChat draws it. */
export function randomNonce(): string {
  return String(randomBytes(4).readUInt32BE());
}
