import type { PayloadFormat } from '../../protocol/payload.js';
import { writeXml, type XmlElement, type XmlValue } from '../../protocol/xml-writer.js';

/** A value of an answer, under its official name. A list is a repeated element in XML. */
export type AnswerValue = string | number | boolean | AnswerFields | readonly AnswerValue[];

/** The fields of an answer, with their official names. */
export interface AnswerFields {
  readonly [name: string]: AnswerValue;
}

/** Any number but 0 asks for a repeat. */
export const FAILED = 1;

/**
 * Writes an answer in the format of the event.
 *
 * @throws WechatCallbackError `reply` for a text that XML cannot carry
 */
export function writeAnswer(fields: AnswerFields, format: PayloadFormat): string {
  return format === 'json' ? JSON.stringify(fields) : writeXml(elementsOf(fields));
}

/** `ErrCode` and `ErrMsg`: all is well, or with a message, that the event was not handled and is to be sent again. */
export function writeErrCode(failure: string | undefined, format: PayloadFormat): string {
  return writeAnswer(
    failure === undefined ? { ErrCode: 0, ErrMsg: 'success' } : { ErrCode: FAILED, ErrMsg: failure },
    format,
  );
}

function elementsOf(fields: AnswerFields): readonly XmlElement[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as readonly AnswerValue[]) : [value]).map((each): XmlElement => [
      name,
      xmlValueOf(each),
    ]),
  );
}

function xmlValueOf(value: AnswerValue): XmlValue {
  if (typeof value === 'object') {
    return elementsOf(value as AnswerFields);
  }
  return typeof value === 'boolean' ? String(value) : value;
}
