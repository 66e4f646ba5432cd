import type {PhrasingContent} from 'mdast';

const ADDRESS = /((?:https?:\/\/|www\.|xmpp:)\S+)/i;

/** What may stand in an address without a backslash before it, whatever stands around it. */
const PLAIN = /^[\p{L}\p{N}\-._~:/?#@!&'"()+,;=%]*$/u;

/**
 * Makes code of each address that Docusaurus cannot read, and of each with characters that need a backslash. Markdown makes
 * a link of any address, even behind a backslash, and Docusaurus fails for such a link. The link takes the backslashes in
 * it as characters, so what follows them would no longer be text.
 *
 * - `see www.a.org` stays.
 * - `see https://a.org>|b` becomes ``see `https://a.org>|b` ``.
 * - `see https://a.org/{b}<i>` becomes ``see `https://a.org/{b}<i>` ``.
 * - `see xmpp:a@b.org` becomes ``see `xmpp:a@b.org` ``.
 */
export function hideAutolinks(text: string): PhrasingContent[] {
  return text.split(ADDRESS).map((part, index): PhrasingContent => {
    const isAddress = index % 2 === 1;
    const address = part.replace(/^www\./i, 'http://$&');
    const isCode =
      isAddress && (/^xmpp/i.test(part) || !PLAIN.test(part) || !URL.canParse(address));
    return {type: isCode ? 'inlineCode' : 'text', value: part};
  });
}
