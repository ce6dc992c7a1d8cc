import type { Texts } from '../language/language.js';
import { WechatCallbackError } from './callback-error.js';
import { illegalCharacterAt } from './xml-characters.js';

/** The content of an element: text (written as CDATA), a number (written bare) or child elements. */
export type XmlValue = string | number | readonly XmlElement[];

/** A name and what stands under it. Names may repeat. */
export type XmlElement = readonly [name: string, value: XmlValue];

const NAME = /^[A-Za-z_][\w.-]*$/;

/** Names that were written before. WeChat's are few; those that somebody makes up are not. */
const validNames = new Set<string>();
const MAX_VALID_NAMES = 500;

/** What is thrown for what XML cannot carry: in both languages, without a full stop. */
export type XmlRefusal = (reason: Texts) => Error;

/** A reply is what is written as a rule. */
const asReply: XmlRefusal = (reason) => new WechatCallbackError('reply', reason);

/**
 * Writes XML as WeChat reads it: no declaration, no white space between tags (it would show in front of users), text in
 * CDATA. Text that contains `]]>` is split over two CDATA sections, so that it can never end its element.
 *
 * @param root - the name of the root element, `xml` by default
 * @param refusal - makes the error for control characters, lone surrogates, numbers that are not finite, illegal names;
 * by default a `WechatCallbackError` of a reply
 */
export function writeXml(elements: readonly XmlElement[], root = 'xml', refusal = asReply): string {
  return writeElement(root, elements, refusal);
}

/** Writes one element. Throws as {@link writeXml} does. */
export function writeElement(name: string, value: XmlValue, refusal = asReply): string {
  requireName(name, refusal);
  if (typeof value === 'string') {
    return `<${name}>${cdata(name, value, refusal)}</${name}>`;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) {
      throw refusal({
        en: `The number in ${name} is not finite`,
        zh: `${name} 的数字不是有限值`,
      });
    }
    return `<${name}>${value}</${name}>`;
  }
  let children = '';
  for (const child of value) {
    children += writeElement(child[0], child[1], refusal);
  }
  return `<${name}>${children}</${name}>`;
}

function requireName(name: string, refusal: XmlRefusal): void {
  if (validNames.has(name)) {
    return;
  }
  if (!NAME.test(name)) {
    throw refusal({
      en: `${JSON.stringify(name)} is not a valid XML name`,
      zh: `${JSON.stringify(name)} 不是有效的 XML 名称`,
    });
  }
  if (validNames.size < MAX_VALID_NAMES) {
    validNames.add(name);
  }
}

function cdata(name: string, text: string, refusal: XmlRefusal): string {
  if (illegalCharacterAt(text) !== -1) {
    throw refusal({
      en: `The text in ${name} has a control character or half a character`,
      zh: `${name} 的文本里有控制字符或半个字符`,
    });
  }
  return `<![CDATA[${text.includes(']]>') ? text.replaceAll(']]>', ']]]]><![CDATA[>') : text}]]>`;
}
