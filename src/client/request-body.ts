import { localized } from '../language/language.js';
import { typeName } from '../options/type-name.js';
import { reasonOf } from '../protocol/error-text.js';
import type { UploadFile } from './api-call.js';

/** A body as `fetch` takes it, of a length that is known: the API refuses a request without Content-Length. */
export interface RequestBody {
  readonly content: Uint8Array<ArrayBuffer> | FormData;
  readonly headers: Readonly<Record<string, string>>;
}

// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/**
 * Writes JSON as the API reads it: in UTF-8, and never with a `\u` escape, which it shows to users as it stands or refuses
 * (40033). Halves of surrogate pairs become U+FFFD; control characters, which WeChat shows to nobody, are left out.
 *
 * @throws TypeError for a text, which is JSON already, and for what JSON can not hold
 */
export function jsonBody(value: unknown): RequestBody {
  if (typeof value === 'string') {
    throw new TypeError(
      localized({
        en: 'The client writes the body as JSON, but it is a string already. Pass the object itself.',
        zh: '客户端会把请求体写成 JSON，但传入的已经是字符串。请直接传入对象。',
      }),
    );
  }
  return {
    content: new TextEncoder().encode(jsonText(value)),
    headers: { 'content-type': 'application/json; charset=utf-8' },
  };
}

function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? mended(part) : part)) ?? '{}';
  } catch (error) {
    throw new TypeError(
      localized({
        en: `What is sent can not be written as JSON. Pass plain objects, and ids of 64 bits as strings. ${reasonOf(error)}`,
        zh: `发送的内容无法写成 JSON。请传入普通对象，64 位 ID 请用字符串。${reasonOf(error)}`,
      }),
      { cause: error },
    );
  }
}

/** Bytes as they are, such as a recording. */
export function bytesBody(bytes: Uint8Array): RequestBody {
  return { content: new Uint8Array(bytes), headers: { 'content-type': 'application/octet-stream' } };
}

/** A form with one file, and texts; what is no text is written as JSON. */
export function formBody(file: UploadFile, fields: object): RequestBody {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) {
      form.set(name, typeof value === 'string' ? value : jsonText(value));
    }
  }
  form.set(file.field ?? 'media', blobOf(file), file.filename);
  return { content: form, headers: {} };
}

/** @throws TypeError for what has no bytes: it would be sent as an empty file */
function blobOf({ content, contentType }: UploadFile): Blob {
  if (!(content instanceof Blob || content instanceof Uint8Array)) {
    const { en, zh } = typeName(content);
    throw new TypeError(
      localized({
        en: `The content of a file to upload has to be a Uint8Array or a Blob, but it is ${en}. Read the file first.`,
        zh: `上传文件的 content 应为 Uint8Array 或 Blob，但它是 ${zh}。请先读取文件。`,
      }),
    );
  }
  const type = contentType ?? (content instanceof Blob ? content.type : '');
  return new Blob([content instanceof Blob ? content : new Uint8Array(content)], { type });
}

function mended(text: string): string {
  return text.toWellFormed().replace(CONTROL, '');
}
