import type { IncomingMessage } from 'node:http';
import type { StandInFile, StandInRequest } from './stand-in-request.js';

/** What never shows in the log of requests. */
const SECRETS = new Set([
  'access_token',
  'component_access_token',
  'suite_access_token',
  'provider_access_token',
  'secret',
  'corpsecret',
]);

type ReadBody = Pick<StandInRequest, 'text' | 'json' | 'fields' | 'files' | 'isMalformed'>;

/** The whole body of a request. */
export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** Takes a request apart. */
export async function readRequest(request: IncomingMessage, url: URL, bytes: Buffer): Promise<StandInRequest> {
  return {
    method: request.method!,
    path: url.pathname,
    query: Object.fromEntries([...url.searchParams].filter(([name]) => !SECRETS.has(name))),
    headers: request.headers,
    ...(await bodyOf(request.headers['content-type'] ?? '', bytes)),
    caller: undefined,
    errcode: undefined,
  };
}

async function bodyOf(contentType: string, bytes: Buffer): Promise<ReadBody> {
  if (contentType.startsWith('multipart/form-data')) {
    const form = await formOf(contentType, bytes).catch(() => undefined);
    return { text: '', json: undefined, isMalformed: form === undefined, ...(form ?? { fields: {}, files: {} }) };
  }
  const text = bytes.toString('utf8');
  const json = jsonOf(text);
  return {
    text,
    json,
    isMalformed: text !== '' && json === undefined && contentType !== 'application/octet-stream',
    fields: {},
    files: {},
  };
}

async function formOf(contentType: string, bytes: Buffer): Promise<Pick<ReadBody, 'fields' | 'files'>> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  const fields: Record<string, string> = {};
  const files: Record<string, StandInFile> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      fields[name] = value;
    } else {
      files[name] = { name: value.name, type: value.type, content: Buffer.from(await value.arrayBuffer()) };
    }
  }
  return { fields, files };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
