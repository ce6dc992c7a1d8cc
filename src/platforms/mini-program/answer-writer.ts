import type { PayloadFormat } from '../../protocol/payload.js';
import { writeXml, type XmlElement, type XmlValue } from '../../protocol/xml-writer.js';
import type { AnswerFields, AnswerValue } from './replies.js';

/**
 * Writes an answer in the format of the event.
 *
 * @throws WechatCallbackError `reply` for a text that XML cannot carry
 */
export function writeAnswer(fields: AnswerFields, format: PayloadFormat): string {
  return format === 'json' ? JSON.stringify(fields) : writeXml(elementsOf(fields));
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
