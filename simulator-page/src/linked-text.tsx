import { write } from './actions.js';
import { safeUrl } from './safe-url.js';

const LINK = /<a\s[^>]*?href=["']([^"']+)["'][^>]*>(.*?)<\/a>|(https?:\/\/[^\s<>"'，。）]+)/gis;
const MENU_LINK = /^weixin:\/\/bizmsgmenu\?.*msgmenucontent=([^&]+)/i;

/** A text with the links that WeChat shows: addresses, `<a href>`, and those that send a message. */
export function LinkedText({ text }: { readonly text: string }) {
  const parts: preact.ComponentChild[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, href, label, address] = match;
    parts.push(text.slice(end, match.index), <Link href={href ?? address ?? ''} label={label ?? address ?? ''} />);
    end = match.index + whole.length;
  }
  return (
    <span class="text">
      {parts}
      {text.slice(end)}
    </span>
  );
}

function Link({ href, label }: { readonly href: string; readonly label: string }) {
  const content = MENU_LINK.exec(href)?.[1];
  if (content !== undefined) {
    return (
      <button
        type="button"
        class="text-link"
        onClick={() => void write('text', { Content: decodeURIComponent(content) })}
      >
        {label}
      </button>
    );
  }
  return (
    <a href={safeUrl(href)} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
