const LONGEST = 2000;
const SCHEMES = {link: /^(?:https?|mailto):/i, image: /^https?:/i};
const PICTURE = /\.(?:apng|avif|bmp|gif|ico|jpe?g|png|svg|webp)$/i;
const PAGE = /(?:^|[/\\])[^./\\]*$|\.(?:mdx?|html)$/i;

/**
 * The address of a link or an image as it may be written; nothing for one that could do more than lead somewhere.
 *
 * - `https://a.org/b`, `mailto:a@b.org`, `./a.md#b` and `img/a.png` stay.
 * - `//a.org` becomes `https://a.org`.
 * - `javascript:…`, also as `java⇥script:…`, and `data:…` are nothing.
 * - `../../keys.json` is nothing: Docusaurus publishes the files that a page links to.
 * - `a.md?\` becomes `a.md?%5C`: Docusaurus makes code of addresses, and does not quote them.
 */
export function readAddress(written: string, use: 'link' | 'image'): string | undefined {
  if (written.length > LONGEST) return undefined;
  // Browsers pass over control characters, and take a backslash for a slash.
  const address = written
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(/^[/\\]{2,}/, 'https://')
    .replace(/%(?![\da-f]{2})/gi, '%25');
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) {
    if (!SCHEMES[use].test(address) || !URL.canParse(address)) return undefined;
  } else if (!address || !mayLeadTo(address, use)) return undefined;
  return address.replace(/[^\p{L}\p{N}\-._~/?#=&%+,;:@]/gu, encode);
}

/** Whether an address within the site leads to a page or a picture, or to a file that lies beside the page. */
function mayLeadTo(address: string, use: 'link' | 'image'): boolean {
  const path = decode(/^[^?#]*/.exec(address)?.[0] ?? '');
  // `@site/` is any file of the site.
  if (path === undefined || path.startsWith('@')) return false;
  if (use === 'image') return PICTURE.test(path);
  return PAGE.test(path) || !path.split(/[/\\]/).includes('..');
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function encode(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  return /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
}
