import type {Nodes} from 'mdast';

import {toPlainText} from '../../mdast/plainText.js';
import {walk} from '../../mdast/walk.js';
import type {Finding, ItemRule} from '../check.js';
import {findWords} from '../words/index.js';

/**
 * Finds links such as `click here`. A screen reader lists links without the text around them:
 * https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context
 */
export const vagueLink: ItemRule = {
  checkQuestion({explanation, hints, options, locale}) {
    const vague = findWords(locale)?.vague ?? [];
    const passages = [...options.map(({feedback}) => feedback), explanation, ...hints];
    return passages
      .flatMap((passage) => findLinks(passage?.nodes ?? []))
      .flatMap((link): Finding[] => {
        const text = toPlainText([link]);
        const words = text
          .toLowerCase()
          .replace(/^\W+(?=\p{L})|(?<![\s.:!→»›>…。])[\s.:!→»›>…。]+$/gu, '');
        return vague.includes(words) ? [{place: link.position, actual: `link on “${text}”`}] : [];
      });
  },
};

function findLinks(nodes: readonly Nodes[]): Nodes[] {
  const links: Nodes[] = [];
  for (const each of nodes) {
    walk(each, (node) => {
      if (node.type === 'link' || node.type === 'linkReference') links.push(node);
      return undefined;
    });
  }
  return links;
}
