/** JSON and XML with a line for each value. What is neither stays as it is. */
export function readable(text: string): string {
  if (text.startsWith('<')) {
    return indented(text);
  }
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** Elements and what is in them: text, or other elements. */
const TOKEN = /<\/[^>]+>|<[^/!][^>]*>(?:<!\[CDATA\[[^]*?\]\]>|[^<]*)<\/[^>]+>|<[^/!][^>]*>/g;

function indented(xml: string): string {
  let depth = 0;
  return (xml.match(TOKEN) ?? [xml])
    .map((token) => {
      const closes = token.startsWith('</');
      const opens = !closes && !token.includes('</');
      depth -= closes ? 1 : 0;
      const line = '  '.repeat(Math.max(depth, 0)) + token;
      depth += opens ? 1 : 0;
      return line;
    })
    .join('\n');
}
