import type {PhrasingContent} from 'mdast';

const ADDRESS = /((?:https?:\/\/|www\.|xmpp:)\S+)/i;

/**
 * Makes code of each address that Docusaurus cannot read. Markdown makes a link of any address, even behind a backslash,
 * and Docusaurus fails for such a link.
 *
 * - `see www.a.org` stays.
 * - `see https://a.org>|b` becomes ``see `https://a.org>|b` ``.
 * - `see xmpp:a@b.org` becomes ``see `xmpp:a@b.org` ``.
 */
export function hideAutolinks(text: string): PhrasingContent[] {
  return text.split(ADDRESS).map((part, index): PhrasingContent => {
    const isAddress = index % 2 === 1;
    const address = part.replace(/^www\./i, 'http://$&');
    const isCode = isAddress && (/^xmpp/i.test(part) || !URL.canParse(address));
    return {type: isCode ? 'inlineCode' : 'text', value: part};
  });
}
