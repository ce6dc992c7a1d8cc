import { randomBytes } from 'node:crypto';
import type { PayloadFormat } from '../../protocol/payload.js';
import { writeXml, type XmlElement } from '../../protocol/xml-writer.js';

/** A value of a message: lists become repeated elements in XML. */
export type MessageValue =
  string | number | boolean | readonly MessageValue[] | { readonly [name: string]: MessageValue };

/** A message or event with the official names. */
export interface Message {
  readonly [name: string]: MessageValue;
}

/** A nonce as WeChat draws it. */
export function randomNonce(): string {
  return String(randomBytes(4).readUInt32BE());
}

/** Writes a message as WeChat does; lists become repeated elements in XML. */
export function writeMessage(message: Message, format: PayloadFormat): string {
  return format === 'json' ? JSON.stringify(message) : writeXml(elementsOf(message));
}

function elementsOf(message: Message): XmlElement[] {
  return Object.entries(message).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as readonly MessageValue[]) : [value]).map((element): XmlElement => [
      name,
      xmlValue(element),
    ]),
  );
}

function xmlValue(value: MessageValue): string | number | XmlElement[] {
  if (typeof value === 'boolean') {
    return String(value);
  }
  return typeof value === 'object' ? elementsOf(value as Message) : value;
}
