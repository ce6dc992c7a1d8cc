import { LocalizedError } from '../language/localized-error.js';
import type { PayloadFormat } from './payload.js';
import { writeXml, type XmlElement, type XmlRefusal, type XmlValue } from './xml-writer.js';

/** A value of an answer, under its official name. A list is a repeated element in XML. */
export type AnswerValue = string | number | boolean | AnswerFields | readonly AnswerValue[];

/** The fields of an answer, with their official names. */
export interface AnswerFields {
  readonly [name: string]: AnswerValue;
}

/**
 * Writes fields in the format of a payload, as {@link readPayload} reads them. The root element and the error are those of
 * {@link writeXml}.
 *
 * @throws WechatCallbackError `reply` for a text that XML cannot carry, where no other refusal is given
 */
export function writePayload(fields: AnswerFields, format: PayloadFormat, root?: string, refusal?: XmlRefusal): string {
  return format === 'json' ? JSON.stringify(fields) : writeXml(elementsOf(fields), root, refusal);
}

/**
 * Writes a message as WeChat pushes it, for those who stand in for WeChat.
 *
 * @param root - the name of the root element in XML, `xml` by default
 * @throws LocalizedError for a text that XML cannot carry
 */
export function writeMessage(message: AnswerFields, format: PayloadFormat, root?: string): string {
  return writePayload(message, format, root, asMessage);
}

const asMessage: XmlRefusal = ({ en, zh }) =>
  new LocalizedError({ en: `The message cannot be written: ${en}.`, zh: `无法写出这条消息：${zh}。` });

function elementsOf(fields: AnswerFields): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  for (const name of Object.keys(fields)) {
    const value = fields[name]!;
    if (Array.isArray(value)) {
      for (const each of value as readonly AnswerValue[]) {
        elements.push([name, xmlValueOf(each)]);
      }
    } else {
      elements.push([name, xmlValueOf(value)]);
    }
  }
  return elements;
}

function xmlValueOf(value: AnswerValue): XmlValue {
  if (typeof value === 'object') {
    return elementsOf(value as AnswerFields);
  }
  return typeof value === 'boolean' ? String(value) : value;
}
