import {findWords} from '../findWords.js';
import {fold} from '../fold.js';

/** What is no text of the page: quizzes, formulas, marks of notes, and what is struck out. */
const SKIPPED = '.quiz, .katex, [data-footnote-ref], del, script, style, svg';

/** Text does not run on from one of these into the next. */
const BLOCK =
  'address, article, blockquote, dd, div, dt, figcaption, h1, h2, h3, h4, h5, h6, li, p, pre, summary, td, th';

/** A piece of text, and where it begins in all of the text. */
interface Piece {
  node: Text;
  start: number;
}

/**
 * Finds words, folded as in the source, in the section of a page that begins with a heading; in all of the page where there
 * is none. Nothing where the page shows them in another way than the source does.
 */
export function findRange(words: string, heading: Element | null): Range | undefined {
  const pieces: Piece[] = [];
  let all = '';
  let last: Element | null | undefined;
  for (const node of listNodes(heading)) {
    if (!(node instanceof Text)) {
      all += ' ';
      continue;
    }
    // The lines of code are blocks of their own, with a break at the end of each.
    const block = node.parentElement?.closest('pre') ?? node.parentElement?.closest(BLOCK);
    if (block !== last) all += '\n\uFFFC';
    last = block;
    pieces.push({node, start: all.length});
    all += node.data;
  }
  const {text, at} = fold(all);
  const [start] = findWords(text, words);
  if (start === undefined) return undefined;
  const range = document.createRange();
  const end = at[start + words.length - 1] ?? 0;
  const put = (index: number, set: (node: Text, offset: number) => void) => {
    const piece = pieces.findLast((each) => each.start <= index);
    if (piece) set(piece.node, index - piece.start);
  };
  put(at[start] ?? 0, (node, offset) => range.setStart(node, offset));
  put(end, (node, offset) => range.setEnd(node, offset + 1));
  return range;
}

/** The texts and line breaks of a section, in their order. */
function* listNodes(heading: Element | null): Generator<Node> {
  const root = document.querySelector('main') ?? document.body;
  const level = heading?.matches('h1, h2, h3, h4, h5, h6') ? Number(heading.tagName[1]) : 0;
  const filter = (node: Node) =>
    node instanceof Element && node.matches(SKIPPED)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT;
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    filter,
  );
  if (heading) walker.currentNode = heading;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (
      node instanceof Element &&
      /^H[1-6]$/.test(node.tagName) &&
      Number(node.tagName[1]) <= level
    )
      return;
    if (node instanceof Text || node instanceof HTMLBRElement) yield node;
  }
}
