/** The URL that a text is, where it begins with http:// or https:// and a host. */
export function httpUrlIn(text: string): URL | undefined {
  return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}
