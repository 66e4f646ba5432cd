import type {PhrasingContent} from 'mdast';

const ADDRESS = /((?:https?:\/\/|www\.|xmpp:)\S+)/i;

/**
 * Text in which every address that Markdown makes a link of, even behind a backslash, may be one. Others are code:
 * Docusaurus stops at an address that nothing can read.
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
