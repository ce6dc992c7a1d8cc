/**
 * The name of a file in a Content-Disposition: `filename*` of RFC 5987 where there is one, otherwise `filename`, which
 * WeChat writes as raw UTF-8.
 */
export function fileNameOf(disposition: string | null): string | undefined {
  const extended = /filename\*=(?:utf-8)?''([^;]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
  return extended === undefined ? plain && asUtf8(plain) : decoded(extended.trim());
}

/** Header bytes arrive as Latin-1. */
function asUtf8(name: string): string {
  const text = Buffer.from(name, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? name : decoded(text);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
