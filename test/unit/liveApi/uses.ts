import type {Nodes} from 'mdast';

import {isQuiz} from '../../../plugin/src/grammar/quiz.js';
import type {Page} from '../../../plugin/src/page/readPage.js';
import {splitPage} from './glossary.js';
import type {Term} from './glossary.js';

/** One place at which a page uses a term. */
export interface Use {
  anchor: string;
  /** As written. */
  words: string;
  line: number;
  /** It is the text of a link to the entry of its term. */
  isLinked: boolean;
}

/** Where `[words](address)` leads to, if that is an entry of the glossary. */
type FindEntry = (address: string) => string | undefined;

/** Uses of terms in the prose of a page, in its order: neither in headings nor in code, quizzes and links to other places. */
export function listUses(page: Page, terms: readonly Term[], findEntry: FindEntry): Use[] {
  return splitPage(page).flatMap(({anchor, blocks}) =>
    // An entry need not link to itself.
    findUses(blocks, terms, findEntry).filter((use) => use.anchor !== anchor),
  );
}

/** Uses of terms in introductions, prompts and explanations of a page's quizzes. */
export function listQuizUses(page: Page, terms: readonly Term[], findEntry: FindEntry): Use[] {
  const slots = page.quizzes.flatMap(({parsed}) => parsed.slots);
  const texts = slots.filter(({name}) => /^introduction$|\/(prompt|explanation)$/.test(name));
  return texts.flatMap(({children}) => findUses(children, terms, findEntry));
}

function findUses(nodes: readonly Nodes[], terms: readonly Term[], findEntry: FindEntry): Use[] {
  const patterns = terms.flatMap(({anchor, forms}) =>
    forms.filter(({isCode}) => !isCode).map(({text}) => ({anchor, text, pattern: toPattern(text)})),
  );
  // "Session resumption" is not a use of "session".
  patterns.sort((one, other) => other.text.length - one.text.length);
  const any = new RegExp(patterns.map(({pattern}) => `(${pattern})`).join('|'), 'giu');
  const codes = new Map(
    terms.flatMap(({anchor, forms}) =>
      forms.filter(({isCode}) => isCode).map(({text}) => [text, anchor] as const),
    ),
  );

  function find(node: Nodes, entry?: string): Use[] {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'heading' || isQuiz(node)) return [];
    if (node.type === 'inlineCode') {
      const anchor = codes.get(node.value);
      return anchor ? [{anchor, words: node.value, line, isLinked: anchor === entry}] : [];
    }
    if (node.type === 'text') {
      return [...node.value.matchAll(any)].map(({index, 0: words, ...groups}) => {
        const which = patterns.findIndex((_, place) => groups[place + 1] !== undefined);
        const anchor = patterns[which]?.anchor ?? '';
        const lines = node.value.slice(0, index).split('\n').length - 1;
        return {anchor, words, line: line + lines, isLinked: anchor === entry};
      });
    }
    if (node.type === 'link') {
      const target = findEntry(node.url);
      return target ? node.children.flatMap((child) => find(child, target)) : [];
    }
    return 'children' in node ? node.children.flatMap((child) => find(child, entry)) : [];
  }

  return nodes.flatMap((node) => find(node));
}

/** Matches the words whole, over line ends, and with the ending of a plural. */
function toPattern(text: string): string {
  const words = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');
  return `(?<![\\p{L}\\p{N}_-])${words}(?:e?s)?(?![\\p{L}\\p{N}_-])`;
}
